import { createPathWalk } from "../../graph/path-walk.js";
import { narrowSlice, type Slice } from "../../graph/slice.js";
import { copyPath, type NumberedPath } from "../../graph/walk-paths.js";
import type { Meter } from "../../limits/meter.js";
import { SEARCH_BUDGET } from "./budgets.js";
import { rank, type Strengths } from "./strength.js";

/** The best supported path that was found. */
interface BestSupported {
  readonly path: NumberedPath | undefined;
  /** Whether no search was given up, so that none is better supported. */
  readonly isExhaustive: boolean;
}

/**
 * Finds a path of a slice whose weakest element is as strong as any path's weakest (max–min); the first of several.
 *
 * Tries one verdict after the other, from the best down: is there a path over elements with at least that verdict?
 * So it costs as many searches as there are verdicts, however many paths there are. Each search may take
 * {@link SEARCH_BUDGET} steps, all of them together what `meter` has left.
 */
export function findBestSupported(slice: Slice, strengths: Strengths, meter: Meter): BestSupported {
  const nodeRanks = slice.nodes.map((node) => rank(strengths.ofNode(node)?.verdict ?? "supported"));
  const linkRanks = slice.links.map((link) => rank(strengths.ofLink(link).verdict));
  const ranks = [...new Set([...nodeRanks, ...linkRanks])].sort((a, b) => b - a);
  let isExhaustive = true;
  for (const [i, least] of ranks.entries()) {
    const isBarred = (given: number) => (given < least ? 1 : 0);
    const barred = () => ({ nodes: Uint8Array.from(nodeRanks, isBarred), links: Uint8Array.from(linkRanks, isBarred) });
    // Of the lowest verdict nothing is left out.
    const part = i === ranks.length - 1 ? slice : narrowSlice(slice, barred());
    meter.spend(slice.size + slice.links.length);
    const search = meter.share(SEARCH_BUDGET);
    const walk = createPathWalk(part, meter);
    if (walk.next(search)) return { path: copyPath(walk), isExhaustive };
    isExhaustive &&= !search.isSpent;
  }
  return { path: undefined, isExhaustive };
}
