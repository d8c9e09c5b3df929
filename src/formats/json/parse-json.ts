import { type ParseError, parseTree, printParseErrorCode } from "jsonc-parser";
import type { AllLimits } from "../../limits/reader-limits.js";
import { isWellFormed } from "../../schema/patterns.js";
import { createProblem } from "../../theory/create-problem.js";
import type { Problem } from "../../theory/problem.js";
import { listRepeatedKeys } from "../edit/list-repeated-keys.js";
import { LineIndex } from "../line-index.js";
import { listHalfCharacters } from "../list-half-characters.js";
import { locateProblems } from "../locate-problems.js";
import { refuseLength } from "../read-options.js";
import { findPlace } from "./find-place.js";
import { outlineJson } from "./outline.js";

/** What a text of JSON holds, or why it is none. */
export type JsonResult =
  | { readonly ok: true; readonly data: unknown; readonly json: string }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Parses JSON from elsewhere: its length, values and depth are bounded, a byte order mark is passed over, and a key that
 * stands twice in an object is refused, where `JSON.parse` would drop the first in silence.
 */
export function parseJson(text: string, limits: AllLimits<"json">): JsonResult {
  const tooLong = refuseLength(text, limits.characters);
  if (tooLong !== undefined) return { ok: false, problems: [tooLong] };
  // Blanked rather than cut, so that places stay where they were.
  const json = text.startsWith("\uFEFF") ? ` ${text.slice(1)}` : text;
  if (json.trim() === "") return { ok: false, problems: [createProblem("empty", { reason: { name: "no-text" } })] };
  const { colons, depth, values } = scan(json);
  if (depth > limits.depth) {
    const reason = { name: "too-deep", depth, most: limits.depth } as const;
    return { ok: false, problems: [createProblem("wrong-shape", { reason })] };
  }
  if (values > limits.values) {
    const reason = { name: "too-many", what: "values", most: limits.values, found: values } as const;
    return { ok: false, problems: [createProblem("too-large", { reason })] };
  }
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch {
    return { ok: false, problems: [explainSyntax(json)] };
  }
  const members = typeof data === "object" && data !== null ? countMembers(data) : 0;
  if (colons !== members) return { ok: false, problems: listRepeatedKeys(outlineJson(json), json) };
  const halves = isWellFormed(json) && !HALF_ESCAPED.test(json) ? [] : listHalfCharacters(data, json);
  if (halves.length === 0) return { ok: true, data, json };
  const tree = parseTree(json);
  return { ok: false, problems: locateProblems(halves, json, (path) => tree && findPlace(tree, path)) };
}

function explainSyntax(json: string): Problem {
  const errors: ParseError[] = [];
  try {
    parseTree(json, errors, { disallowComments: true, allowTrailingComma: false });
  } catch {
    // Where quotes do not match, brackets without end can stand where a text was thought to be. It stops at the deepest it
    // can go to; what is wrong came before.
  }
  const [first] = errors;
  if (first === undefined) return createProblem("syntax", { reason: { name: "no-json" } });
  const fault = printParseErrorCode(first.error)
    .replace(/(?<=[a-z])(?=[A-Z])/g, " ")
    .toLowerCase();
  const position = new LineIndex(json).positionAt(first.offset);
  return createProblem("syntax", { reason: { name: "no-json", fault }, position });
}

/**
 * Colons outside of strings, as many as the text has members, a key that stands twice counted twice; how many values there
 * are; and how deep it nests, before anything recurses into it.
 */
function scan(json: string): { colons: number; depth: number; values: number } {
  let colons = 0;
  // Each value but the first of a list or object stands after a comma, and that one after a bracket or brace.
  let values = 1;
  let open = 0;
  let depth = 0;
  /** Whether a list or object has begun and nothing has stood in it yet. */
  let isEmpty = false;
  let line = json.indexOf("\n");
  for (let i = 0; i < json.length; i += 1) {
    const code = json.charCodeAt(i);
    if (code <= SPACE) continue;
    const wasEmpty = isEmpty;
    isEmpty = code === BRACE || code === BRACKET;
    if (isEmpty) {
      values += 1;
      depth = Math.max(depth, ++open);
    } else if (code === COLON) colons += 1;
    else if (code === COMMA) values += 1;
    else if (code === BRACE + 2 || code === BRACKET + 2) {
      open -= 1;
      if (wasEmpty) values -= 1;
    } else if (code === QUOTE) {
      if (line >= 0 && line <= i) line = json.indexOf("\n", i);
      // A text that was cut off has no quotation mark to end at; none goes on beyond its line.
      i = findQuote(json, i + 1, line < 0 ? json.length : line);
    }
  }
  return { colons, depth, values };
}

/** An escape that can be half of a character. */
const HALF_ESCAPED = /\\u[dD][89a-fA-F]/;

/** Finds the quotation mark that ends a text before `last`, or gives that. The search of the engine is far quicker than a loop. */
function findQuote(json: string, start: number, last: number): number {
  for (let end = json.indexOf('"', start); end >= 0 && end < last; end = json.indexOf('"', end + 1)) {
    let backslashes = 0;
    while (end - backslashes > start && json.charCodeAt(end - backslashes - 1) === BACKSLASH) backslashes += 1;
    if (backslashes % 2 === 0) return end;
  }
  return last;
}

const SPACE = 0x20;
const COLON = 0x3a;
const COMMA = 0x2c;
const BRACE = 0x7b;
const BRACKET = 0x5b;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/** Counts the members of all objects in what was parsed. Recurses no deeper than {@link MAX_DEPTH}. */
function countMembers(value: object): number {
  let count = 0;
  if (Array.isArray(value)) {
    for (const item of value) if (typeof item === "object" && item !== null) count += countMembers(item);
    return count;
  }
  // Inherits nothing that can be seen, and makes no list of its keys.
  for (const key in value) {
    count += 1;
    const child: unknown = value[key as never];
    if (typeof child === "object" && child !== null) count += countMembers(child);
  }
  return count;
}
