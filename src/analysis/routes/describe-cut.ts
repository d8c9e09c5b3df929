import { getAssumptionIndex } from "../../graph/assumption-index.js";
import { createSmallestCutFinder } from "../../graph/routes/cut/find-smallest-cut.js";
import { getRouteGraph } from "../../graph/routes/route-graph.js";
import { getIndex, getLinkId } from "../../graph/theory-index.js";
import type { Meter } from "../../limits/meter.js";
import type { Theory } from "../../theory/theory.js";
import type { CutQuestion } from "./cut-query.js";

/** The fewest assumptions whose failing together leaves an outcome without a route. */
export interface SmallestCut<
  NodeId extends string = string,
  LinkId extends string = string,
  AssumptionId extends string = string,
  OutcomeId extends string = string,
> {
  readonly outcome: OutcomeId;
  /** Whether any modelled route leads to it in the first place. Without one there is nothing to cut. */
  readonly hasRoute: boolean;
  /** How many it takes; `null` when no number does, or there is no route. Where not exact, the fewest that were found. */
  readonly size: number | null;
  /** No fewer than this many will do: `size` itself where that is exact; `null` where `size` is. */
  readonly atLeast: number | null;
  /** Whether `size` is exact. */
  readonly isExact: boolean;
  /** A set of that size, in document order. Empty if no set of assumptions removes every route. */
  readonly assumptions: readonly AssumptionId[];
  /** A route that rests on none of the assumptions in question, which is why no number of them will do. */
  readonly bareRoute?: { readonly nodes: readonly NodeId[]; readonly links: readonly LinkId[] };
}

/** How many nodes and links the search for the fewest may look at, over and over, for one outcome: about a second. */
export const CUT_BUDGET = 30_000_000;

/** Makes the function that finds the smallest cut of an outcome, and puts it into the ids of its theory. */
export function createCutDescriber(
  theory: Theory,
  { starts, isAllowed }: CutQuestion,
  { budget = CUT_BUDGET, meter }: { readonly budget?: number; readonly meter?: Meter } = {},
): (node: number) => SmallestCut {
  const index = getIndex(theory);
  const assumptions = getAssumptionIndex(theory);
  const { ids } = assumptions;
  const find = createSmallestCutFinder(getRouteGraph(theory), starts, { assumptions, isAllowed, budget, meter });
  return (node) => {
    const outcome = index.nodes[node]!;
    const cut = find(node);
    if (cut.kind === "cut") {
      const { length } = cut.assumptions;
      return {
        outcome,
        hasRoute: true,
        size: length,
        atLeast: cut.atLeast,
        isExact: cut.atLeast === length,
        assumptions: cut.assumptions.map((assumption) => ids[assumption]!),
      };
    }
    const none = { outcome, size: null, atLeast: null, isExact: true, assumptions: [] };
    if (cut.kind === "no-route") return { ...none, hasRoute: false };
    const bareRoute = {
      nodes: cut.nodes.map((one) => index.nodes[one]!),
      links: cut.links.map((link) => getLinkId(index, link)),
    };
    return { ...none, hasRoute: true, bareRoute };
  };
}
