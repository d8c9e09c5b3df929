import { getAssumptionIndex } from "../../graph/assumption-index.js";
import { findRouted, type Gone } from "../../graph/routes/find-routed.js";
import { getRouteGraph } from "../../graph/routes/route-graph.js";
import { getIndex } from "../../graph/theory-index.js";
import { once } from "../../schema/once.js";
import type { Theory } from "../../theory/theory.js";
import { type RouteQuestion, readRouteQuery } from "../routes/route-query.js";
import { createHarmLister } from "../what-if/create-harm-lister.js";

/** Makes the function that lists to which of some outcomes harm is no longer ruled out if one assumption fails. */
export function createHarmFinder(theory: Theory, { to }: RouteQuestion): (assumption: string) => string[] {
  const { nodes } = getIndex(theory);
  const { positions } = getAssumptionIndex(theory);
  const { starts } = readRouteQuery(theory, {});
  const harmedBy = createHarmLister(theory);
  const before = once(() => findRouted(getRouteGraph(theory), starts).hasRoute);
  const lose = (gone: Gone) => {
    const after = findRouted(getRouteGraph(theory), starts, gone).hasRoute;
    return [...nodes.keys()].filter((node) => before()[node] && !after[node]);
  };
  return (id) => {
    const harmed = new Set(harmedBy(positions.get(id)!, lose));
    return to.filter((node) => harmed.has(node)).map((node) => nodes[node]!);
  };
}
