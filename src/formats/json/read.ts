import { type Node, type ParseError, parseTree, printParseErrorCode } from "jsonc-parser";
import { type ParseResult, parseTheory } from "../../theory/parse.js";
import { formatPath, type Problem } from "../../theory/problem.js";
import { LineIndex } from "../line-index.js";
import { locateProblems } from "../locate-problems.js";
import { type ReadOptions, refuseLength } from "../read-options.js";
import { findPlace } from "./find-place.js";

export type { ReadOptions };

/** Deeper than any theory nests. */
const MAX_DEPTH = 200;

/** The longest JSON text that is read unless told otherwise. */
const MAX_LENGTH = 20_000_000;

/**
 * Reads a theory from JSON text. Every problem has its line and column.
 *
 * A key that stands twice in an object is refused, where `JSON.parse` would drop the first in silence. A byte order
 * mark is passed over.
 *
 * Costs about one and a half times `JSON.parse` for a valid text; places are looked up only when there are problems.
 *
 * @example
 * const result = readJson('{"format": "theory-of-change/1",\n "id": "tap", "title": "Taps", "languag": "en"}');
 * result.ok || result.problems.map(({ position, message }) => `${position?.line}:${position?.column} ${message}`)
 * // => ['1:1 language: missing; expected a language tag, such as nl or en.',
 * //     '2:32 languag: "languag" is not a key here. Did you mean "language"?']
 */
export function readJson(text: string, { maxLength = MAX_LENGTH }: ReadOptions = {}): ParseResult {
  const tooLong = refuseLength(text, maxLength);
  if (tooLong !== undefined) return { ok: false, problems: [tooLong] };
  // Blanked rather than cut, so that places stay where they were.
  const json = text.startsWith("\uFEFF") ? ` ${text.slice(1)}` : text;
  if (json.trim() === "") return { ok: false, problems: [{ code: "empty", path: [], message: "the text is empty." }] };
  const { colons, depth } = scan(json);
  if (depth > MAX_DEPTH) {
    const message = `objects and lists are nested ${depth} deep; at most ${MAX_DEPTH} are read.`;
    return { ok: false, problems: [{ code: "wrong-shape", path: [], message }] };
  }
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch {
    return { ok: false, problems: [explainSyntax(json)] };
  }
  const result = colons === countMembers(data) ? parseTheory(data) : refuseDuplicates(json);
  if (result.ok) return result;
  const tree = parseTree(json);
  return { ok: false, problems: locateProblems(result.problems, json, (path) => tree && findPlace(tree, path)) };
}

function explainSyntax(json: string): Problem {
  const errors: ParseError[] = [];
  parseTree(json, errors, { disallowComments: true, allowTrailingComma: false });
  const [first] = errors;
  if (first === undefined) return { code: "syntax", path: [], message: "this is not JSON." };
  const words = printParseErrorCode(first.error)
    .replace(/(?<=[a-z])(?=[A-Z])/g, " ")
    .toLowerCase();
  return {
    code: "syntax",
    path: [],
    message: `this is not JSON: ${words}.`,
    position: new LineIndex(json).positionAt(first.offset),
  };
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
      for (let inner = json.charCodeAt(i); inner !== QUOTE; inner = json.charCodeAt(i))
        i += inner === BACKSLASH ? 2 : 1;
    }
  }
  return { colons, depth };
}

const COLON = 0x3a;
const BRACE = 0x7b;
const BRACKET = 0x5b;
const QUOTE = 0x22;
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

function refuseDuplicates(json: string): ParseResult {
  const problems: Problem[] = [];
  const lines = new LineIndex(json);
  const walk: [Node, (string | number)[]][] = [];
  const root = parseTree(json);
  if (root !== undefined) walk.push([root, []]);
  for (let next = walk.pop(); next !== undefined && problems.length < 100; next = walk.pop()) {
    const [node, path] = next;
    const seen = new Set<string>();
    for (const [i, child] of (node.children ?? []).entries()) {
      if (node.type === "array") walk.push([child, [...path, i]]);
      if (child.type !== "property") continue;
      const [key, value] = child.children ?? [];
      const name = String(key?.value);
      const at = [...path, name];
      if (seen.has(name)) {
        const message = `${formatPath(at)}: the key ${JSON.stringify(name)} stands here a second time.`;
        problems.push({ code: "duplicate-key", path: at, message, position: lines.positionAt(child.offset) });
      }
      seen.add(name);
      if (value !== undefined) walk.push([value, at]);
    }
  }
  return { ok: false, problems };
}
