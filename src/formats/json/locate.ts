import { parseTree } from "jsonc-parser";
import type { Position } from "../../theory/problem.js";
import { createLocator } from "../locate-problems.js";
import { requireText } from "../require-text.js";
import { findPlace } from "./find-place.js";

/**
 * Makes the function that says on which line and column the values at some paths stand in a JSON text, each with its key
 * where it has one. A path at which nothing stands has the place of what would hold it.
 *
 * For a text that `readJson` takes; one pass over it, and one over the objects above each value that is looked up.
 *
 * @throws {TypeError} when it is given no text but, say, the bytes of a file
 * @example
 * locateInJson('{"outcomes":\n  {"health": {"title": "Health"}}}')(["outcomes", "health"])
 * // => { line: 2, column: 4 }
 */
export function locateInJson(text: string): (path: readonly (string | number)[]) => Position | undefined {
  requireText(text);
  const tree = parseTree(text.replace(/^\uFEFF/, " "));
  return createLocator(text, (path) => tree && findPlace(tree, path));
}
