import type { Meter } from "../../graph/meter.js";
import { createPathWalk } from "../../graph/path-walk.js";
import { narrowSlice, type Slice } from "../../graph/slice.js";
import { copyPath, type NumberedPath } from "../../graph/walk-paths.js";
import { rank, type Strengths } from "./strength.js";

/**
 * Finds a path of a slice whose weakest element is as strong as any path's weakest (max–min); the first of several.
 *
 * Tries one verdict after the other, from the best down: is there a path over elements with at least that verdict?
 * So it costs as many searches as there are verdicts, however many paths there are.
 */
export function findBestSupported(slice: Slice, strengths: Strengths, meter: Meter): NumberedPath | undefined {
  const nodeRanks = slice.nodes.map((node) => rank(strengths.ofNode(node)?.verdict ?? "supported"));
  const linkRanks = slice.links.map((link) => rank(strengths.ofLink(link).verdict));
  const ranks = [...new Set([...nodeRanks, ...linkRanks])].sort((a, b) => b - a);
  const budget = meter.left;
  for (const [i, least] of ranks.entries()) {
    const isBarred = (given: number) => (given < least ? 1 : 0);
    const barred = () => ({ nodes: Uint8Array.from(nodeRanks, isBarred), links: Uint8Array.from(linkRanks, isBarred) });
    // Of the lowest verdict nothing is left out.
    const part = i === ranks.length - 1 ? slice : narrowSlice(slice, barred());
    const search = { left: budget };
    const walk = createPathWalk(part, search);
    const isFound = walk.next();
    meter.left = Math.min(meter.left, search.left);
    if (isFound) return copyPath(walk);
  }
  return undefined;
}
