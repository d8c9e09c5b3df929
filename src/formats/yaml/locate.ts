import type { Position } from "../../theory/problem.js";
import { createLocator } from "../locate-problems.js";
import { findPlaces } from "./find-places.js";

/**
 * Makes the function that says on which line and column the values at some paths stand in a YAML text, each with its key
 * where it has one. A path at which nothing stands has the place of what would hold it.
 *
 * For a text that `readYaml` takes; one pass over it, however many paths there are.
 *
 * @example
 * const text = "format: theory-of-change/1\noutcomes:\n  health: {title: Health}\n";
 * locateInYaml(text, [["outcomes", "health"]])(["outcomes", "health"])
 * // => { line: 3, column: 3 }
 */
export function locateInYaml(
  text: string,
  paths: readonly (readonly (string | number)[])[],
): (path: readonly (string | number)[]) => Position | undefined {
  return createLocator(text, findPlaces(text, paths));
}
