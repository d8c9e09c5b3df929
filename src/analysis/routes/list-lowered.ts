import { markDownstream } from "../../graph/reach.js";
import { getIndex } from "../../graph/theory-index.js";
import type { Theory } from "../../theory/theory.js";
import { type RouteQuery, readRouteQuery } from "./route-query.js";

/**
 * Lists those of some outcomes that are reached, but on no path without a link that lowers: such a link carries no route.
 * Two sweeps over the links.
 */
export function listLowered(theory: Theory, outcomes: readonly string[], from: RouteQuery["from"]): string[] {
  const index = getIndex(theory);
  const { starts } = readRouteQuery(theory, { from });
  const lowers = Uint8Array.from(theory.links ?? [], ({ sign }) => (sign === "-" ? 1 : 0));
  const reached = markDownstream(index, starts.from);
  const raised = markDownstream(index, starts.from, { links: lowers });
  return outcomes.filter((outcome) => {
    const node = index.positions.get(outcome)!;
    return reached[node] === 1 && raised[node] !== 1;
  });
}
