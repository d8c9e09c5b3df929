import type { Theory } from "../../index.js";
import type { Session } from "../session.js";
import { READING_TERMINAL } from "../wording.js";
import { decodeText } from "./decode-text.js";
import { findNotation, nameNotation } from "./find-notation.js";
import type { InputProblem } from "./input-problem.js";
import { mostBytesOf, type Notation, parseText } from "./parse-text.js";
import { readFileBytes } from "./read-file-bytes.js";
import { readRevision, splitRevision } from "./read-revision.js";
import { readStream } from "./read-stream.js";

/** A theory, or what is wrong with its input. */
export type InputResult =
  | { readonly ok: true; readonly theory: Theory; readonly source: SourceText }
  | { readonly ok: false; readonly problems: readonly InputProblem[] };

/** What a theory was read from. */
export interface SourceText {
  readonly text: string;
  readonly notation: Notation;
}

/** What standard input is called in messages. */
export const STDIN = "<stdin>";

/** Reads one input and leaves it to the caller to say what is wrong with it. */
export async function readInput(
  file: string,
  session: Session,
): Promise<{ readonly result: InputResult; readonly text?: string; readonly bytes?: Uint8Array }> {
  const limit = mostBytesOf(nameNotation(file) ?? "json");
  if (file === "-" && session.io.stdin.isTTY) session.note(READING_TERMINAL);
  const bytes = await readBytes(file, limit, session);
  if (!(bytes instanceof Uint8Array)) return { result: { ok: false, problems: [bytes] } };
  const text = decodeText(bytes);
  if (typeof text !== "string") return { result: { ok: false, problems: [text] }, bytes };
  const source = { text, notation: findNotation(file, text) };
  const result = await parseText(text, source.notation);
  return { result: result.ok ? { ...result, source } : result, text, bytes };
}

function readBytes(file: string, limit: number, { io }: Session) {
  if (file === "-") return readStream(io.stdin, limit);
  const revision = splitRevision(file, io.cwd);
  return revision === undefined ? readFileBytes(file, io.cwd, limit) : readRevision(revision, io.cwd, limit);
}
