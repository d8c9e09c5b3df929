import { getAssumptionIndex } from "../graph/assumption-index.js";
import { findMustPass } from "../graph/routes/must-pass.js";
import { getRouteGraph } from "../graph/routes/route-graph.js";
import { getIndex } from "../graph/theory-index.js";
import type { WorkLimits } from "../limits/budget.js";
import { Meter } from "../limits/meter.js";
import { spendOrStop, tryWithin } from "../limits/out-of-budget.js";
import { requireOptions } from "../limits/require-argument.js";
import { requireTheory } from "../theory/require-theory.js";
import type { NodeIdOf, Theory, TheoryIds } from "../theory/theory.js";
import { type CriticalPair, iterateCriticalPairs } from "./routes/critical-pairs.js";
import { listWholeTheory } from "./routes/list-whole-theory.js";
import { createNamer } from "./routes/name-sets.js";
import { type RouteQuery, readRouteQuery } from "./routes/route-query.js";

/** The assumptions that each take every route to an outcome away. */
export interface CriticalAssumptions<
  NodeId extends string = string,
  OutcomeId extends string = string,
  AssumptionId extends string = string,
> {
  /** Where routes start, in document order. */
  readonly from: readonly NodeId[];
  /** In document order. */
  readonly outcomes: readonly CriticalForOutcome<OutcomeId, AssumptionId>[];
  /** The assumptions on the whole theory, on which every route rests; they are not repeated for each outcome. */
  readonly wholeTheory: readonly AssumptionId[];
  /**
   * Present where `pairs` was asked for: by start, then by outcome, in document order. Pairs that rest on the same
   * assumptions share one list.
   */
  readonly pairs?: readonly CriticalPair<NodeId, OutcomeId, AssumptionId>[];
  /** Present where the budget was used up: the lists that may lack entries. The entries that are there are right. */
  readonly unfinished?: readonly ("outcomes" | "pairs")[];
}

/** Which routes to look at, and whether to answer for each pair of a start and an outcome as well. */
export interface CriticalQuery<Ids extends TheoryIds = TheoryIds> extends RouteQuery<Ids>, WorkLimits {
  /** Whether `pairs` is in the answer; it is left out when absent. */
  readonly pairs?: boolean | undefined;
}

/** What is critical for one outcome. */
export interface CriticalForOutcome<OutcomeId extends string = string, AssumptionId extends string = string> {
  readonly outcome: OutcomeId;
  /** Whether any modelled route leads to it; without one, nothing is critical. */
  readonly hasRoute: boolean;
  /** In document order, parts included. */
  readonly assumptions: readonly AssumptionId[];
}

/**
 * Finds for every outcome the assumptions on which all modelled routes to it rest: no route remains when one of them
 * fails. With `pairs: true`, also those on which all routes from one intervention to one outcome rest, for each pair that
 * has a route.
 *
 * A route is what brings an outcome about: a chain of links that raise, from an intervention on. Where an outcome needs
 * all its causes, a route is a chain to each of them. `docs/concepts.md` has the whole rule: what a failing assumption
 * removes, what parts do to their whole, and how external factors, harms and feedback count. The answer is exact, also in
 * loops and where one assumption is in several places. With `from`, it is about the routes from there alone.
 *
 * In a wide theory few assumptions are critical for an outcome as a whole, as the outcome has other routes. Ask from a
 * single intervention, or with `pairs`. Whether an assumption is critical depends on how finely the theory is drawn, and
 * on links that are not drawn.
 *
 * Costs some sweeps over the links, times the number of critical assumptions of a node, and the length of the answer.
 * `pairs` costs a sweep over what lies after each of `from`, and can have as many entries as there are interventions times
 * outcomes. When the budget is used up, the outcomes or pairs that were not reached are left out, and `unfinished` says so.
 *
 * @throws {UnknownIdError} when an id is not in the theory, or does not name what is asked for
 * @example
 * getCriticalAssumptions(handwashing, { to: "soap-at-hand" }).outcomes[0].assumptions
 * // => ["taps-stay-usable", "soap-refilled", "taps-repaired", "water-lasts"]
 * getCriticalAssumptions(handwashing, { from: "washstands", to: "soap-at-hand", pairs: true }).pairs
 * // => [{ from: "washstands", to: "soap-at-hand", assumptions: ["taps-stay-usable", "soap-refilled", "taps-repaired", "water-lasts"] }]
 */
export function getCriticalAssumptions<Ids extends TheoryIds>(
  theory: Theory<Ids>,
  query: CriticalQuery<NoInfer<Ids>> = {},
): CriticalAssumptions<NodeIdOf<Ids>, Ids["outcome"], Ids["assumption"]> {
  requireTheory(theory);
  requireOptions(query);
  const { nodes } = getIndex(theory);
  const { ids } = getAssumptionIndex(theory);
  const question = readRouteQuery(theory, query);
  const { starts, to } = question;
  const meter = new Meter(query);
  const outcomes: CriticalForOutcome[] = [];
  const pairs: CriticalPair[] = [];
  const hasOutcomes = tryWithin(() => {
    const sets = findMustPass(getRouteGraph(theory), starts, { wanted: to, meter });
    const name = createNamer(sets, ids);
    for (const node of to) {
      spendOrStop(meter, 1 + sets.sizeOf(node));
      outcomes.push({ outcome: nodes[node]!, hasRoute: sets.has(node), assumptions: name(node) });
    }
    return true;
  });
  const hasPairs = tryWithin(() => {
    if (query.pairs === true) for (const pair of iterateCriticalPairs(theory, question, meter)) pairs.push(pair);
    return true;
  });
  const unfinished = [...(hasOutcomes ? [] : ["outcomes" as const]), ...(hasPairs ? [] : ["pairs" as const])];
  const answer: CriticalAssumptions = {
    from: starts.from.map((node) => nodes[node]!),
    outcomes,
    wholeTheory: listWholeTheory(theory),
    ...(query.pairs === true && { pairs }),
    ...(unfinished.length > 0 && { unfinished }),
  };
  // Every id in the answer is one of the theory's, which its type names.
  return answer as CriticalAssumptions<NodeIdOf<Ids>, Ids["outcome"], Ids["assumption"]>;
}
