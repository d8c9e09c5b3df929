import { getAssumptionIndex } from "../../graph/assumption-index.js";
import { markNodes } from "../../graph/mark-nodes.js";
import { findRouted } from "../../graph/routes/find-routed.js";
import { getRouteGraph } from "../../graph/routes/route-graph.js";
import type { Gone } from "../../graph/routes/spread.js";
import { getIndex } from "../../graph/theory-index.js";
import type { Meter } from "../../limits/meter.js";
import { spendOrStop } from "../../limits/out-of-budget.js";
import { once } from "../../schema/once.js";
import type { Theory } from "../../theory/theory.js";
import { type RouteQuestion, readRouteQuery } from "../routes/route-query.js";
import { createHarmLister } from "../what-if/create-harm-lister.js";

/** Makes the function that lists to which of some outcomes harm is no longer ruled out if one assumption fails. */
export function createHarmFinder(
  theory: Theory,
  { to }: RouteQuestion,
  meter: Meter,
): (assumption: string) => string[] {
  const { nodes, from } = getIndex(theory);
  const { positions } = getAssumptionIndex(theory);
  const isAsked = markNodes(nodes.length, to);
  const { starts } = readRouteQuery(theory, {});
  const harmedBy = createHarmLister(theory);
  const before = once(() => findRouted(getRouteGraph(theory), starts).hasRoute);
  const lose = (gone: Gone) => {
    spendOrStop(meter, nodes.length + from.length);
    const after = findRouted(getRouteGraph(theory), starts, gone).hasRoute;
    return [...nodes.keys()].filter((node) => before()[node] && !after[node]);
  };
  return (id) => {
    return harmedBy(positions.get(id)!, lose)
      .filter((node) => isAsked[node])
      .map((node) => nodes[node]!);
  };
}
