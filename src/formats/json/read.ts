import { parseTree } from "jsonc-parser";
import { takeLimits } from "../../limits/reader-limits.js";
import { requireOptions } from "../../limits/require-argument.js";
import { type ParseResult, parseMade } from "../../theory/parse.js";
import { locateProblems } from "../locate-problems.js";
import type { ReadOptions } from "../read-options.js";
import { findPlace } from "./find-place.js";
import { parseJson } from "./parse-json.js";

export type { ReadOptions };

/**
 * Reads a theory from JSON text. Every problem has its line and column.
 *
 * A key that stands twice in an object is refused, where `JSON.parse` would drop the first in silence. A byte order
 * mark is passed over.
 *
 * Costs about one and a half times `JSON.parse` for a valid text; places are looked up only when there are problems.
 *
 * @throws {TypeError} when it is given no text but, say, the bytes of a file
 * @throws {RangeError} when a limit is none
 * @example
 * const result = readJson('{"format": "theory-of-change/1",\n "id": "tap", "title": "Taps", "languag": "en"}');
 * result.ok || result.problems.map(({ position, message }) => `${position?.line}:${position?.column} ${message}`)
 * // => ['1:1 language: missing; expected a language tag, such as nl or en.',
 * //     '2:32 languag: "languag" is not a key here. Did you mean "language"?']
 */
export function readJson(text: string, options: ReadOptions = {}): ParseResult {
  requireOptions(options);
  const { limits } = options;
  const parsed = parseJson(text, takeLimits("json", limits));
  if (!parsed.ok) return parsed;
  const { data, json } = parsed;
  const result = parseMade(data);
  if (result.ok) return result;
  const tree = parseTree(json);
  return { ok: false, problems: locateProblems(result.problems, json, (path) => tree && findPlace(tree, path)) };
}
