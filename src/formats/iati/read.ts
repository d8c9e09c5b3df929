import { requireOptions } from "../../limits/require-argument.js";
import type { TheoryDocument } from "../../schema/generated/types.js";
import { createProblem } from "../../theory/create-problem.js";
import { parseTheory } from "../../theory/parse.js";
import type { Problem } from "../../theory/problem.js";
import type { Theory } from "../../theory/theory.js";
import type { Conversion, Loss } from "../conversion.js";
import type { XmlChunks } from "../xml/read-xml-chunks.js";
import type { IatiActivityResults } from "./activity-results.js";
import { IatiReadError } from "./iati-read-error.js";
import { type IatiReadOptions, readIatiActivities } from "./read-activities.js";
import { readExtension } from "./read-extension.js";
import { ReadLosses } from "./read-losses.js";
import { DocumentCompiler } from "./to-document.js";

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
  requireOptions(options);
  try {
    const compiler = new DocumentCompiler();
    const losses: Loss[] = [];
    const carriers: IatiActivityResults[] = [];
    for await (const { output: activity, losses: own } of readIatiActivities(chunks, options)) {
      for (const loss of own) losses.push(loss);
      if (activity.extension !== undefined) carriers.push({ ...activity, results: [] });
      if (activity.results.length > 0) compiler.add(activity);
    }
    const plain = compiler.finish();
    for (const loss of plain.losses) losses.push(loss);
    const { output, losses: told } = readCarried(carriers, { output: plain.output, losses });
    const parsed = parseTheory<TheoryDocument>(output);
    if (!parsed.ok) return Object.keys(output.outcomes ?? {}).length === 0 ? { ok: false, problems: [EMPTY] } : parsed;
    return { ok: true, output: parsed.theory, losses: told };
  } catch (error) {
    if (error instanceof IatiReadError) return { ok: false, problems: [error.problem] };
    throw error;
  }
}

/** With the theory that goes along in the file, if one does that can be read. */
function readCarried(
  carriers: readonly IatiActivityResults[],
  plain: Conversion<TheoryDocument>,
): Conversion<TheoryDocument> {
  const [carrier] = carriers;
  const whole = carrier === undefined ? undefined : readExtension(carrier, plain);
  if (whole !== undefined || carriers.length === 0) return whole ?? plain;
  const told = new ReadLosses();
  for (const { extension } of carriers)
    if (extension !== undefined) told.add("extension", extension.at, extension.position);
  return { output: plain.output, losses: [...plain.losses, ...told.list] };
}

const EMPTY: Problem = createProblem("empty", { reason: { name: "nothing-in", notation: "iati" } });
