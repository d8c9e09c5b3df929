import type { TheoryDocument } from "../../schema/theory-document.js";
import { createProblem } from "../../theory/create-problem.js";
import { parseTheory } from "../../theory/parse.js";
import type { Problem } from "../../theory/problem.js";
import type { Theory } from "../../theory/theory.js";
import type { Conversion } from "../conversion.js";
import type { XmlChunks } from "../xml/read-xml-chunks.js";
import type { IatiActivityResults } from "./activity-results.js";
import { IatiReadError } from "./iati-read-error.js";
import { type IatiReadOptions, readIatiActivities } from "./read-activities.js";
import { readExtension } from "./read-extension.js";
import { ReadLosses } from "./read-losses.js";
import { toDocument } from "./to-document.js";

/** What came of reading IATI: a theory and what did not go over into it, or why there is none. */
export type IatiReadResult =
  | ({ readonly ok: true } & Conversion<Theory>)
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Reads results as IATI 2.01 to 2.03 has them into a theory: results as outcomes with their indicators, baselines,
 * targets and actuals. Every element of the file is in the theory or in the losses.
 *
 * No causal link is made up: IATI has none, so the theory has none, unless it went along in the file
 * ({@link IatiWriteOptions}).
 *
 * Takes text, bytes or pieces of them as they come (a stream). All results are kept, nothing else of the file;
 * {@link readIatiActivities} keeps one activity at a time.
 *
 * @example
 * const { output: xml } = writeIati(handwashing);
 * const read = await readIati(xml);
 * read.ok && Object.values(read.output.outcomes ?? {}).map(({ title, level }) => [title, level])
 * // => [["Pupils wash their hands with soap", "intermediate"]]
 * read.ok && (read.output.links ?? []) // => []
 */
export async function readIati(chunks: XmlChunks, options: IatiReadOptions = {}): Promise<IatiReadResult> {
  try {
    const read = [];
    for await (const activity of readIatiActivities(chunks, options)) read.push(activity);
    const carrier = read.find(({ output }) => output.extension !== undefined)?.output;
    const whole = carrier === undefined ? undefined : readExtension(carrier, read);
    const { output, losses } = whole ?? readPlain(read);
    const parsed = parseTheory<TheoryDocument>(output);
    if (!parsed.ok) return Object.keys(output.outcomes ?? {}).length === 0 ? { ok: false, problems: [EMPTY] } : parsed;
    return { ok: true, output: parsed.theory, losses };
  } catch (error) {
    if (error instanceof IatiReadError) return { ok: false, problems: [error.problem] };
    throw error;
  }
}

function readPlain(read: readonly Conversion<IatiActivityResults>[]): Conversion<TheoryDocument> {
  const { output, losses } = toDocument(read.map((one) => one.output).filter(({ results }) => results.length > 0));
  const told = new ReadLosses();
  for (const { extension } of read.map((one) => one.output))
    if (extension !== undefined) told.add("extension", extension.at, extension.position);
  return { output, losses: [...read.flatMap((one) => one.losses), ...losses, ...told.list] };
}

const EMPTY: Problem = createProblem("empty", { reason: { name: "nothing-in", notation: "iati" } });
