import { getAssumptionIndex } from "../graph/assumption-index.js";
import { createMustPassFinder } from "../graph/routes/must-pass.js";
import { getRouteGraph } from "../graph/routes/route-graph.js";
import { getIndex } from "../graph/theory-index.js";
import type { NodeIdOf, Theory, TheoryIds } from "../theory/theory.js";
import { type RouteQuery, readRouteQuery, startFrom } from "./routes/route-query.js";

/** What is critical for what one node does for one outcome. */
export interface CriticalPair<
  NodeId extends string = string,
  OutcomeId extends string = string,
  AssumptionId extends string = string,
> {
  readonly from: NodeId;
  readonly to: OutcomeId;
  /** In document order, parts included. Those on the whole theory are left out: they are critical for every pair. */
  readonly assumptions: readonly AssumptionId[];
}

/**
 * Finds the assumptions on which all routes from one intervention to one outcome rest, for every such pair that has a
 * route; by intervention, then by outcome, in document order.
 *
 * The answers are those of {@link criticalAssumptions} asked from each of `from` by itself; the costs are less, as each
 * time only what lies after it is looked at.
 *
 * @throws {UnknownIdError} when an id is not in the theory, or does not name what is asked for
 * @example
 * criticalPairs(handwashing, { from: ["washstands", "lessons"], to: ["soap-at-hand", "knowledge"] })[0]
 * // => { from: "washstands", to: "soap-at-hand", assumptions: ["taps-stay-usable", "soap-refilled", "taps-repaired", "water-lasts"] }
 */
export function criticalPairs<Ids extends TheoryIds>(
  theory: Theory<Ids>,
  query: RouteQuery<NoInfer<Ids>> = {},
): CriticalPair<NodeIdOf<Ids>, Ids["outcome"], Ids["assumption"]>[] {
  const index = getIndex(theory);
  const { ids } = getAssumptionIndex(theory);
  const { starts, to } = readRouteQuery(theory, query);
  const find = createMustPassFinder(getRouteGraph(theory), { wanted: to });
  const pairs: CriticalPair[] = [];
  for (const from of starts.from) {
    const sets = find(startFrom(index, [from]));
    for (const node of to) {
      if (!sets.has(node) || node === from) continue;
      const assumptions = Array.from(sets.listOf(node), (assumption) => ids[assumption]!);
      pairs.push({ from: index.nodes[from]!, to: index.nodes[node]!, assumptions });
    }
  }
  // Every id in the answer is one of the theory's, which its type names.
  return pairs as CriticalPair<NodeIdOf<Ids>, Ids["outcome"], Ids["assumption"]>[];
}
