import { getIndex } from "../../graph/theory-index.js";
import { requireTheory } from "../../theory/require-theory.js";
import type { Theory } from "../../theory/theory.js";
import type { Part } from "./select-part.js";
import { strandOf } from "./select-part.js";

/** More boxes than this make a poster, not a picture on a page. */
export const MOST_BOXES = 60;
/** With more arrows than this nobody can follow one. */
export const MOST_ARROWS = 200;

/**
 * Lists the parts of a theory to draw: the whole (`undefined`) where it has at most sixty boxes, else each of the widest
 * strands that has boxes. A theory without strands is drawn whole, whatever its size.
 *
 * @example
 * listPictures(migration)
 * // => [{ strand: "region" }, { strand: "migration-management" }, { strand: "return" }]
 */
export function listPictures(theory: Theory): readonly (Part | undefined)[] {
  requireTheory(theory);
  const { nodes } = getIndex(theory);
  if (nodes.length <= MOST_BOXES) return [undefined];
  const { strands = {} } = theory;
  const used = new Set<string>();
  for (const node of nodes) {
    // Each strand is within a wider one until the widest; a ring of strands is no valid theory.
    for (
      let strand = strandOf(theory, node);
      strand !== undefined && !used.has(strand);
      strand = strands[strand]?.partOf
    )
      used.add(strand);
  }
  const widest = Object.keys(strands).filter((id) => strands[id]?.partOf === undefined && used.has(id));
  return widest.length === 0 ? [undefined] : widest.map((strand) => ({ strand }));
}
