import type { Language } from "../language/language.js";
import { requireObject, requireOptions } from "../limits/require-argument.js";
import { displayWidth, toPrintable } from "../theory/printable.js";
import type { Position, Problem } from "../theory/problem.js";
import { explainProblem } from "./explain-problem.js";

/** What a problem's place is shown with. */
export interface RenderProblemOptions {
  /** The name of the file, put before the line and column. */
  readonly file?: string;
  /** The text that was read, to quote the line from. */
  readonly text?: string;
  /** The language of the message; English when absent. */
  readonly lang?: Language | undefined;
}

/**
 * Puts a problem into words for a terminal or a log: `file:line:column: message`, then the line itself with a caret
 * under the place. What is not known is left out. Lines and columns count from 1.
 *
 * A long line is cut around the place, a tab is shown as `→`, and control characters are shown rather than sent on.
 *
 * @example
 * const text = '{"format": "theory-of-change/1",\n "id": "tap", "title": "Taps", "languag": "en"}';
 * const result = readJson(text);
 * result.ok || renderProblem(result.problems[1], { file: "tap.json", text })
 * // => 'tap.json:2:32: languag: "languag" is not a key here. Did you mean "language"?\n' +
 * //    '  2 |  "id": "tap", "title": "Taps", "languag": "en"}\n' +
 * //    '    |                                ^'
 */
export function renderProblem(
  problem: Pick<Problem, "message" | "position"> & Partial<Pick<Problem, "path" | "suggestion" | "reason">>,
  options: RenderProblemOptions = {},
): string {
  requireObject(problem, "a problem, as parseTheory and the readers give", ["message"]);
  requireOptions(options);
  const { file, text, lang } = options;
  const { position, path = [] } = problem;
  const message = lang === undefined ? problem.message : explainProblem({ ...problem, path }, { lang });
  const place = [...(file === undefined ? [] : [file]), ...(position ? [position.line, position.column] : [])].join(
    ":",
  );
  const heading = toPrintable(place === "" ? message : `${place}: ${message}`).replace(/\n\s*/g, " ");
  const excerpt = position === undefined || text === undefined ? [] : quoteLine(text, position);
  return [heading, ...excerpt].join("\n");
}

/** How much of a line is quoted, before the place and after it. */
const BEFORE = 50;
const AFTER = 40;

function quoteLine(text: string, { line, column }: Position): string[] {
  const full = findLine(text, line);
  if (full === undefined) return [];
  const at = Math.min(column - 1, full.length);
  const start = at > BEFORE + 10 ? at - BEFORE : 0;
  const end = full.length > at + AFTER + 10 ? at + AFTER : full.length;
  const before = `${start > 0 ? "…" : ""}${show(full.slice(start, at))}`;
  const after = `${show(full.slice(at, end))}${end < full.length ? "…" : ""}`;
  const gutter = " ".repeat(String(line).length);
  return [`  ${line} | ${before}${after}`.trimEnd(), `  ${gutter} | ${" ".repeat(displayWidth(before))}^`];
}

function show(part: string): string {
  return toPrintable(part.replaceAll("\t", "→"));
}

/** The line with a number, without making a list of all lines. */
function findLine(text: string, line: number): string | undefined {
  const ends = /\r\n|\n|\r/g;
  for (let skipped = 1; skipped < line; skipped += 1) if (ends.exec(text) === null) return undefined;
  const start = ends.lastIndex;
  return text.slice(start, ends.exec(text)?.index ?? text.length).replace(/^\uFEFF/, " ");
}
