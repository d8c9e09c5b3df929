import { getAssumptionIndex } from "../../graph/assumption-index.js";
import { measureDistances } from "../../graph/distances.js";
import { getFailures } from "../../graph/routes/failures.js";
import { cutSlice } from "../../graph/slice.js";
import { getIndex } from "../../graph/theory-index.js";
import { VERDICTS, type Verdict } from "../../schema/vocabulary.js";
import type { Theory } from "../../theory/theory.js";
import type { Reassessor } from "../evidence/create-reassessor.js";
import type { Review, ReviewedAssumption } from "../review-theory.js";
import type { RouteQuestion } from "../routes/route-query.js";
import { UNCERTAINTY_OF } from "../uncertainty.js";

export const NO_TEST_REASONS = ["normative", "off-path", "settled", "whole-settled"] as const;
/** Why an assumption is no candidate for a test, the first that applies. */
export type NoTestReason = (typeof NO_TEST_REASONS)[number];

/** An assumption that is no candidate for a test. */
export interface NoCandidate {
  readonly assumption: string;
  readonly because: NoTestReason;
  /** The verdict on it: a reviewer's, where one stands in the place of the computed one. */
  readonly verdict: Verdict;
}

/** An assumption that a test might tell something about. */
export interface Candidate {
  readonly reviewed: ReviewedAssumption;
  /** The fewest links between a start and what it is on. */
  readonly depth: number;
}

/**
 * Tells which assumptions of a review are candidates for a test between some nodes, and why the others are not. `suppose` tells
 * which verdicts would be others if one were.
 */
export function listCandidates(
  theory: Theory,
  { assumptions }: Review,
  { starts: { from }, to }: RouteQuestion,
  suppose: Reassessor["suppose"],
): { readonly candidates: Candidate[]; readonly others: NoCandidate[] } {
  const index = getIndex(theory);
  const placed = getAssumptionIndex(theory);
  const slice = cutSlice(index, { from, to });
  const distances = measureDistances(index, from);
  const nodes = new Set(slice.nodes);
  const links = new Set(slice.links);
  const onTheory = new Set(placed.onTheory);
  const candidates: Candidate[] = [];
  const others: NoCandidate[] = [];
  const findWhole = createWholeFinder(theory, assumptions);
  for (const [i, reviewed] of assumptions.entries()) {
    const starts = [
      ...(onTheory.has(i) ? from : []),
      ...placed.nodes[i]!.filter((node) => nodes.has(node)),
      ...placed.links[i]!.filter((link) => links.has(link)).map((link) => index.from[link]!),
    ];
    const whole = findWhole(i);
    const because =
      reviewed.kind === "normative"
        ? "normative"
        : starts.length === 0
          ? "off-path"
          : !isOpen(reviewed)
            ? "settled"
            : whole !== undefined &&
                !isOpen(whole) &&
                VERDICTS.every((verdict) => !suppose(reviewed.id, verdict).has(whole.id))
              ? "whole-settled"
              : undefined;
    if (because === undefined) {
      candidates.push({ reviewed, depth: Math.min(...starts.map((node) => distances[node]!)) });
    } else others.push({ assumption: reviewed.id, because, verdict: verdictOf(reviewed) });
  }
  return { candidates, others };
}

/** Makes the function that finds the whole that says what a part is on, for a part that does not say so itself. */
function createWholeFinder(theory: Theory, reviewed: readonly ReviewedAssumption[]) {
  const { wholes } = getAssumptionIndex(theory);
  const { takes } = getFailures(theory);
  return (assumption: number): ReviewedAssumption | undefined => {
    let whole = assumption;
    while (takes[whole] === "by-its-whole") whole = wholes[whole]!;
    return whole === assumption ? undefined : reviewed[whole];
  };
}

const verdictOf = ({ verdict, override }: ReviewedAssumption): Verdict => override?.verdict ?? verdict;

/** Whether there is something to find out: the verdict leaves it open, or what settled it may no longer hold. */
function isOpen(reviewed: ReviewedAssumption): boolean {
  const isSettled = UNCERTAINTY_OF[verdictOf(reviewed)] === "low";
  return !isSettled || reviewed.flags.includes("stale") || reviewed.flags.includes("suspect");
}
