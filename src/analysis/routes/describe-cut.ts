import { getAssumptionIndex } from "../../graph/assumption-index.js";
import { createSmallestCutFinder } from "../../graph/routes/cut/find-smallest-cut.js";
import { getRouteGraph } from "../../graph/routes/route-graph.js";
import { getIndex, getLinkId } from "../../graph/theory-index.js";
import type { Theory } from "../../theory/theory.js";
import type { SmallestCut } from "../smallest-cut.js";
import type { CutQuestion } from "./cut-query.js";

/** How many nodes and links the search for the fewest may look at, over and over, for one outcome: about a second. */
export const CUT_BUDGET = 30_000_000;

/** Makes the function that finds the smallest cut of an outcome, and puts it into the ids of its theory. */
export function createCutDescriber(
  theory: Theory,
  { starts, isAllowed }: CutQuestion,
  budget = CUT_BUDGET,
): (node: number) => SmallestCut {
  const index = getIndex(theory);
  const assumptions = getAssumptionIndex(theory);
  const { ids } = assumptions;
  const find = createSmallestCutFinder(getRouteGraph(theory), starts, { assumptions, isAllowed, budget });
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
