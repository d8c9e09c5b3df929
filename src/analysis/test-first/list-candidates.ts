import { getAssumptionIndex } from "../../graph/assumption-index.js";
import { measureDistances } from "../../graph/distances.js";
import { cutSlice } from "../../graph/slice.js";
import { getIndex } from "../../graph/theory-index.js";
import type { Theory } from "../../theory/theory.js";
import type { Review, ReviewedAssumption } from "../review/review.js";
import type { RouteQuestion } from "../routes/route-query.js";
import { UNCERTAINTY_OF } from "../uncertainty.js";

/** Why an assumption is no candidate for a test, the first that applies. */
export const NO_TEST_REASONS = ["normative", "off-path", "settled"] as const;
/** One of {@link NO_TEST_REASONS}. */
export type NoTestReason = (typeof NO_TEST_REASONS)[number];

/** An assumption that a test might tell something about. */
export interface Candidate {
  readonly reviewed: ReviewedAssumption;
  /** The fewest links between a start and what it is on. */
  readonly depth: number;
}

/** Tells which assumptions of a review are candidates for a test between some nodes, and why the others are not. */
export function listCandidates(
  theory: Theory,
  { assumptions }: Review,
  { starts: { from }, to }: RouteQuestion,
): { readonly candidates: Candidate[]; readonly others: { assumption: string; because: NoTestReason }[] } {
  const index = getIndex(theory);
  const placed = getAssumptionIndex(theory);
  const slice = cutSlice(index, { from, to });
  const distances = measureDistances(index, from);
  const nodes = new Set(slice.nodes);
  const links = new Set(slice.links);
  const onTheory = new Set(placed.onTheory);
  const candidates: Candidate[] = [];
  const others: { assumption: string; because: NoTestReason }[] = [];
  for (const [i, reviewed] of assumptions.entries()) {
    const starts = [
      ...(onTheory.has(i) ? from : []),
      ...placed.nodes[i]!.filter((node) => nodes.has(node)),
      ...placed.links[i]!.filter((link) => links.has(link)).map((link) => index.from[link]!),
    ];
    const because = reviewed.kind === "normative" ? "normative" : starts.length === 0 ? "off-path" : "settled";
    if (because === "settled" && isOpen(reviewed)) {
      candidates.push({ reviewed, depth: Math.min(...starts.map((node) => distances[node]!)) });
    } else others.push({ assumption: reviewed.id, because });
  }
  return { candidates, others };
}

/** Whether there is something to find out: the verdict leaves it open, or what settled it may no longer hold. */
function isOpen({ verdict, override, flags }: ReviewedAssumption): boolean {
  const isSettled = UNCERTAINTY_OF[override?.verdict ?? verdict] === "low";
  return !isSettled || flags.includes("stale") || flags.includes("suspect");
}
