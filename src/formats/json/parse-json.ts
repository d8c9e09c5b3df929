import { type ParseError, parseTree, printParseErrorCode } from "jsonc-parser";
import { createProblem } from "../../theory/create-problem.js";
import type { Problem } from "../../theory/problem.js";
import { listRepeatedKeys } from "../edit/list-repeated-keys.js";
import { LineIndex } from "../line-index.js";
import { refuseLength } from "../read-options.js";
import { outlineJson } from "./outline.js";

/** Deeper than anything of ours nests. */
const MAX_DEPTH = 200;

/** What a text of JSON holds, or why it is none. */
export type JsonResult =
  | { readonly ok: true; readonly data: unknown; readonly json: string }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Parses JSON from elsewhere: its length and depth are bounded, a byte order mark is passed over, and a key that stands
 * twice in an object is refused, where `JSON.parse` would drop the first in silence.
 */
export function parseJson(text: string, maxLength: number): JsonResult {
  const tooLong = refuseLength(text, maxLength);
  if (tooLong !== undefined) return { ok: false, problems: [tooLong] };
  // Blanked rather than cut, so that places stay where they were.
  const json = text.startsWith("\uFEFF") ? ` ${text.slice(1)}` : text;
  if (json.trim() === "") return { ok: false, problems: [createProblem("empty", { reason: { name: "no-text" } })] };
  const { colons, depth } = scan(json);
  if (depth > MAX_DEPTH) {
    const reason = { name: "too-deep", depth, most: MAX_DEPTH } as const;
    return { ok: false, problems: [createProblem("wrong-shape", { reason })] };
  }
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch {
    return { ok: false, problems: [explainSyntax(json)] };
  }
  return colons === countMembers(data)
    ? { ok: true, data, json }
    : { ok: false, problems: listRepeatedKeys(outlineJson(json), json) };
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
 * Colons outside of strings, as many as the text has members, a key that stands twice counted twice; and how deep it
 * nests, before anything recurses into it.
 */
function scan(json: string): { colons: number; depth: number } {
  let colons = 0;
  let open = 0;
  let depth = 0;
  for (let i = 0; i < json.length; i += 1) {
    const code = json.charCodeAt(i);
    if (code === COLON) colons += 1;
    else if (code === BRACE || code === BRACKET) depth = Math.max(depth, ++open);
    else if (code === BRACE + 2 || code === BRACKET + 2) open -= 1;
    else if (code === QUOTE) {
      i += 1;
      // A text that was cut off has no quotation mark to end at; none goes on beyond its line.
      for (let at = json.charCodeAt(i); i < json.length && at !== QUOTE && at !== LINE_FEED; at = json.charCodeAt(i))
        i += at === BACKSLASH ? 2 : 1;
    }
  }
  return { colons, depth };
}

const COLON = 0x3a;
const BRACE = 0x7b;
const BRACKET = 0x5b;
const QUOTE = 0x22;
const LINE_FEED = 0x0a;
const BACKSLASH = 0x5c;

function countMembers(data: unknown): number {
  let count = 0;
  const stack = [data];
  while (stack.length > 0) {
    const value = stack.pop();
    if (typeof value !== "object" || value === null) continue;
    const children = Object.values(value);
    if (!Array.isArray(value)) count += children.length;
    for (const child of children) if (typeof child === "object") stack.push(child);
  }
  return count;
}
