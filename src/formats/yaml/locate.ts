import type { Position } from "../../theory/problem.js";
import { createLocator } from "../locate-problems.js";
import { requireText } from "../require-text.js";
import { findPlace } from "./find-place.js";
import { outlineYaml } from "./outline.js";

/**
 * Makes the function that says on which line and column the values at some paths stand in a YAML text, each with its key
 * where it has one. A path at which nothing stands has the place of what would hold it.
 *
 * For a text that `readYaml` takes; one pass over it, and one over the values above each that is looked up.
 *
 * @throws {TypeError} when it is given no text but, say, the bytes of a file
 * @example
 * const text = "format: theory-of-change/1\noutcomes:\n  health: {title: Health}\n";
 * locateInYaml(text)(["outcomes", "health"])
 * // => { line: 3, column: 3 }
 */
export function locateInYaml(text: string): (path: readonly (string | number)[]) => Position | undefined {
  requireText(text);
  const root = outlineYaml(text);
  return createLocator(text, (path) => findPlace(root, path));
}
