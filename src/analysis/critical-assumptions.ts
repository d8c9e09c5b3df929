import { getAssumptionIndex } from "../graph/assumption-index.js";
import { findMustPass } from "../graph/routes/must-pass.js";
import { getRouteGraph } from "../graph/routes/route-graph.js";
import { getIndex } from "../graph/theory-index.js";
import type { NodeIdOf, Theory, TheoryIds } from "../theory/theory.js";
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
 * Finds for every outcome at once the assumptions on which all modelled routes to it rest: no route remains when one of
 * them fails.
 *
 * A route is what brings an outcome about: a chain of links that raise, from an intervention on; where an outcome needs
 * all its causes, a chain to each of them. `docs/concepts.md` has the whole rule: what a failing assumption takes away,
 * what parts do to their whole, and what outside factors, harms and feedback count for. The answer is exact, also in
 * rings and where one assumption is in several places. With `from`, it is about the routes from there alone.
 *
 * In a wide theory few assumptions are critical for an outcome as a whole, as it has other routes; ask from a single
 * intervention, or {@link criticalPairs}. Whether one is critical depends on how finely the theory is drawn, and on
 * links that nobody drew.
 *
 * Costs some sweeps over the links, times the number of critical assumptions of a node.
 *
 * @throws {UnknownIdError} when an id is not in the theory, or does not name what is asked for
 * @example
 * criticalAssumptions(handwashing, { to: "soap-at-hand" }).outcomes[0].assumptions
 * // => ["taps-stay-usable", "soap-refilled", "taps-repaired", "water-lasts"]
 */
export function criticalAssumptions<Ids extends TheoryIds>(
  theory: Theory<Ids>,
  query: RouteQuery<NoInfer<Ids>> = {},
): CriticalAssumptions<NodeIdOf<Ids>, Ids["outcome"], Ids["assumption"]> {
  const { nodes } = getIndex(theory);
  const { ids } = getAssumptionIndex(theory);
  const { starts, to } = readRouteQuery(theory, query);
  const sets = findMustPass(getRouteGraph(theory), starts, { wanted: to });
  const name = createNamer(sets, ids);
  const answer: CriticalAssumptions = {
    from: starts.from.map((node) => nodes[node]!),
    outcomes: to.map((node) => ({
      outcome: nodes[node]!,
      hasRoute: sets.has(node),
      assumptions: name(node),
    })),
    wholeTheory: listWholeTheory(theory),
  };
  // Every id in the answer is one of the theory's, which its type names.
  return answer as CriticalAssumptions<NodeIdOf<Ids>, Ids["outcome"], Ids["assumption"]>;
}
