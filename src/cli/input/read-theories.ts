import { formatProblem } from "../../formats/problem.js";
import type { Theory } from "../../index.js";
import { MisuseError } from "../misuse-error.js";
import { sayProblem } from "../say-problem.js";
import type { Session } from "../session.js";
import { READING_TERMINAL } from "../wording.js";
import { decodeText } from "./decode-text.js";
import { findNotation, nameNotation } from "./find-notation.js";
import type { InputProblem } from "./input-problem.js";
import { MAX_BYTES, type Notation, parseText } from "./parse-text.js";
import { readFileBytes } from "./read-file-bytes.js";
import { readRevision, splitRevision } from "./read-revision.js";
import { readStream } from "./read-stream.js";

/** What became of one input: a theory, or what is wrong with it. */
export type ReadResult = { readonly file: string } & (
  | Extract<InputResult, { ok: true }>
  /** `said` is what the user was told of the problems. */
  | (Extract<InputResult, { ok: false }> & { readonly said: readonly string[] })
);

type InputResult =
  | { readonly ok: true; readonly theory: Theory; readonly source: SourceText }
  | { readonly ok: false; readonly problems: readonly InputProblem[] };

/** What a theory was read from. */
export interface SourceText {
  readonly text: string;
  readonly notation: Notation;
}

/** What standard input is called in messages. */
export const STDIN = "<stdin>";

/**
 * Reads theories from files, from revisions of git (`HEAD~1:theory.yaml`), and from standard input for `-`. What is wrong with any of them is told on the standard
 * error, with its place.
 */
export async function readInputs(files: readonly string[], session: Session): Promise<ReadResult[]> {
  if (files.filter((file) => file === "-").length > 1)
    throw new MisuseError({ en: "- can be given once only.", nl: "- kan maar één keer worden gegeven." });
  const results: ReadResult[] = [];
  for (const file of files) {
    const name = file === "-" ? STDIN : file;
    const { result, text } = await readInput(file, session);
    if (result.ok) results.push({ ...result, file: name });
    else results.push({ ...result, file: name, said: complain(result.problems, name, text, session) });
  }
  return results;
}

/** Reads theories where one that cannot be read makes all useless: `undefined` then. */
export async function readTheories(files: readonly string[], session: Session): Promise<Theory[] | undefined> {
  const results = await readInputs(files, session);
  const theories = results.flatMap((result) => (result.ok ? [result.theory] : []));
  return theories.length === results.length ? theories : undefined;
}

/** Reads one input and leaves it to the caller to say what is wrong with it. */
export async function readInput(
  file: string,
  session: Session,
): Promise<{ readonly result: InputResult; readonly text?: string }> {
  const limit = MAX_BYTES[nameNotation(file) ?? "json"];
  if (file === "-" && session.io.stdin.isTTY) session.note(READING_TERMINAL);
  const bytes = await readBytes(file, limit, session);
  const text = bytes instanceof Uint8Array ? decodeText(bytes) : bytes;
  if (typeof text !== "string") return { result: { ok: false, problems: [text] } };
  const source = { text, notation: findNotation(file, text) };
  const result = await parseText(text, source.notation);
  return { result: result.ok ? { ...result, source } : result, text };
}

function readBytes(file: string, limit: number, { io }: Session) {
  if (file === "-") return readStream(io.stdin, limit);
  const revision = splitRevision(file, io.cwd);
  return revision === undefined ? readFileBytes(file, io.cwd, limit) : readRevision(revision, io.cwd, limit);
}

function complain(
  problems: readonly InputProblem[],
  file: string,
  text: string | undefined,
  session: Session,
): string[] {
  return problems.map((problem) => {
    const message = sayProblem(problem, session.lang);
    const said = formatProblem({ ...problem, message }, { file, ...(text !== undefined && { text }) });
    session.complain(said);
    return said;
  });
}
