import { getAssumptionIndex } from "../../graph/assumption-index.js";
import { getFailures } from "../../graph/routes/failures.js";
import { findRouted } from "../../graph/routes/find-routed.js";
import { markGone } from "../../graph/routes/mark-gone.js";
import { getRouteGraph } from "../../graph/routes/route-graph.js";
import { getIndex } from "../../graph/theory-index.js";
import type { Theory } from "../../theory/theory.js";
import { type RouteQuestion, readRouteQuery } from "../routes/route-query.js";
import { listHarmed } from "../what-if/list-harmed.js";

/** Makes the function that lists to which of some outcomes harm is no longer ruled out if one assumption fails. */
export function createHarmFinder(theory: Theory, { to }: RouteQuestion): (assumption: string) => string[] {
  const index = getIndex(theory);
  const { positions } = getAssumptionIndex(theory);
  const { takes, takenBy } = getFailures(theory);
  const { starts } = readRouteQuery(theory, {});
  return (id) => {
    const taken = takenBy([positions.get(id)!]);
    if (!taken.assumptions.some((assumption) => takes[assumption] === "harm")) return [];
    const gone = markGone(index, taken);
    const before = findRouted(getRouteGraph(theory), starts);
    const after = findRouted(getRouteGraph(theory), starts, gone);
    const lost = [...index.nodes.keys()].filter((node) => before.hasRoute[node] && !after.hasRoute[node]);
    const harmed = new Set(listHarmed(theory, taken.assumptions, markGone(index, taken, lost)));
    return to.filter((node) => harmed.has(node)).map((node) => index.nodes[node]!);
  };
}
