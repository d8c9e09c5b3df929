import { listEnds } from "../graph/ends.js";
import { getIndex, getLinkId } from "../graph/theory-index.js";
import type { WorkLimits } from "../limits/budget.js";
import { DEFAULT_LIMITS } from "../limits/default-limits.js";
import { Meter } from "../limits/meter.js";
import { tryWithin } from "../limits/out-of-budget.js";
import { requireOptions } from "../limits/require-argument.js";
import type { PartialDate } from "../schema/generated/types.js";
import { requireTheory } from "../theory/require-theory.js";
import type { NodeIdOf, Theory, TheoryIds } from "../theory/theory.js";
import { coverOutcome, type OutcomeCoverage } from "./coverage/cover-outcome.js";
import { createLinkEvidence } from "./coverage/link-evidence.js";
import type { Grade } from "./evidence/grade-evidence.js";
import { type RouteQuery, readRouteQuery } from "./routes/route-query.js";

/** How far evidence covers the causal paths of a theory. */
export interface Coverage<
  NodeId extends string = string,
  LinkId extends string = string,
  OutcomeId extends string = string,
  SourceId extends string = string,
  EvidenceId extends string = string,
> {
  /** Where paths start, in document order. */
  readonly from: readonly NodeId[];
  /** The lowest grade of evidence that counts. */
  readonly least: Grade;
  /** In document order. */
  readonly outcomes: readonly OutcomeCoverage<NodeId, LinkId, OutcomeId, SourceId>[];
  /** Every link with evidence, in document order. */
  readonly links: readonly CoveredLink<LinkId, EvidenceId>[];
  /** Present only when the budget was used up: the outcomes that were asked for and are not in `outcomes`. */
  readonly unfinished?: readonly OutcomeId[];
}

/** A link and the evidence that bears on it. */
export interface CoveredLink<LinkId extends string = string, EvidenceId extends string = string> {
  readonly link: LinkId;
  /** What is on the link itself or on an assumption on it, parts included; by id. */
  readonly evidence: readonly EvidenceId[];
  /** Whether any of it speaks for, and whether any speaks against. */
  readonly supports: boolean;
  readonly opposes: boolean;
}

/** Of what to tell how far evidence covers it. */
export interface CoverageQuery<Ids extends TheoryIds = TheoryIds> extends RouteQuery<Ids>, WorkLimits {
  /** The outcomes to answer for; those that lead nowhere further when absent. */
  readonly to?: RouteQuery<Ids>["to"];
  /** The lowest grade that counts: 1 (weak) when absent, 2 (moderate) or 3 (strong), after what interest and scope take off. */
  readonly least?: Grade | undefined;
  /** How many paths are listed for each outcome: a whole number, or `Infinity` for all; 10 when absent. */
  readonly limit?: number | undefined;
  /** The date as of which evidence counts; the theory's own `asOf` when absent. */
  readonly asOf?: PartialDate | undefined;
}

/**
 * Tells how far evidence covers what leads to each outcome: which links have any, how many paths have it on every link
 * and which come nearest to that; whether one source carries through a whole path, and whether the evidence along a path
 * is about one population, place, period and intervention.
 *
 * Evidence covers a link when it bears on the link itself or on an assumption on it, whatever it says: coverage is what
 * was looked at, and not what was found. An assumption on several links covers them all. What bears on a node, or on
 * the whole theory, is no evidence that one thing leads to another and covers no link. Without `to` the answer is of the
 * outcomes that lead nowhere further; paths are those of {@link traceTheory}, so none visits a node twice.
 *
 * Counts are exact and no path is walked for them; only `limit` paths are listed, the first in the order of `traceTheory`. In
 * large rings counts may stay lower bounds (`countsAreExact`). Scopes are compared as texts; where some evidence on a
 * link does not say what it is about, it may be about anything, so a mismatch is only told where there surely is one.
 * Costs for each outcome a sweep over what leads to it, one more for each source and scope that a path could start and
 * end with over the links that have it, and the paths listed. When the budget is used up, `unfinished` names the outcomes
 * that were not done.
 *
 * Path against thread is Powell's distinction for causal maps; that links joined from different contexts need not hold
 * together is his transitivity trap.
 *
 * @throws {UnknownIdError} when an id is not in the theory, or does not name what is asked for
 * @throws {RangeError} when `least` is no grade, `limit` is not a whole number or `Infinity`, or `asOf` is not a date
 * @example
 * const [attendance] = getCoverage(handwashing).outcomes;
 * [attendance.covered, attendance.links]
 * // => [4, 9]
 * attendance.paths
 * // => 4
 * attendance.coveredPaths
 * // => 0
 * attendance.fewestGaps.gaps
 * // => ["less-diarrhoea->attendance"]
 */
export function getCoverage<Ids extends TheoryIds>(
  theory: Theory<Ids>,
  query: CoverageQuery<NoInfer<Ids>> = {},
): Coverage<NodeIdOf<Ids>, Ids["link"], Ids["outcome"], Ids["source"], Ids["evidence"]> {
  requireTheory(theory);
  requireOptions(query);
  const { least = 1, limit = DEFAULT_LIMITS.coveredPaths, asOf } = query;
  if (![1, 2, 3].includes(least)) throw new RangeError(`least must be 1, 2 or 3, not ${least}.`);
  if (limit !== Infinity && (!Number.isInteger(limit) || limit < 0)) {
    throw new RangeError(`limit must be a whole number or Infinity, not ${limit}.`);
  }
  const index = getIndex(theory);
  const { starts, to } = readRouteQuery(theory, query);
  const outcomes = query.to === undefined ? listEnds(theory) : to;
  const evidenceOn = createLinkEvidence(theory, { asOf, least });
  const meter = new Meter(query);
  const covered: OutcomeCoverage[] = [];
  tryWithin(() => {
    for (const outcome of outcomes) {
      covered.push(coverOutcome(theory, { from: starts.from, outcome, limit, meter }, evidenceOn));
    }
  });
  const left = outcomes.slice(covered.length);
  const answer: Coverage = {
    from: starts.from.map((node) => index.nodes[node]!),
    least,
    outcomes: covered,
    links: [...index.from.keys()].flatMap((link) => {
      const { evidence, supports, opposes } = evidenceOn(link);
      return evidence.length === 0 ? [] : [{ link: getLinkId(index, link), evidence, supports, opposes }];
    }),
    ...(left.length > 0 && { unfinished: left.map((outcome) => index.nodes[outcome]!) }),
  };
  // Every id in the answer is one of the theory's, which its type names.
  return answer as ReturnType<typeof getCoverage<Ids>>;
}
