import { listEnds } from "../../graph/ends.js";
import { findRouted, type Routed, type RouteStarts } from "../../graph/routes/find-routed.js";
import { getRouteGraphAfter, type RouteGraph } from "../../graph/routes/route-graph.js";
import type { Gone } from "../../graph/routes/spread.js";
import { markLive, markUsed } from "../../graph/routes/used-links.js";
import { createCache } from "../../theory/cache.js";
import type { Theory } from "../../theory/theory.js";
import { readRouteQuery } from "../routes/route-query.js";

/** The routes of a theory with something gone from it. */
export interface Routes {
  readonly theory: Theory;
  readonly graph: RouteGraph;
  readonly starts: RouteStarts;
  readonly gone: Gone;
  readonly routed: Routed;
  /** A mark (1) for each link on a route to any outcome. */
  readonly live: Uint8Array;
  /** A mark (1) for each node on a route to one of the last outcomes. */
  readonly used: Uint8Array;
}

/**
 * Returns the routes from all interventions of a theory as it is drawn, found the first time they are asked for and kept as
 * long as the theory is.
 */
export function getRoutesAsDrawn(theory: Theory): Routes {
  return drawnOf(theory);
}

const drawnOf = /* @__PURE__ */ createCache((theory: Theory) =>
  findRoutes(theory, { starts: readRouteQuery(theory, {}).starts, gone: {}, ends: listEnds(theory) }),
);

interface Without {
  readonly starts: RouteStarts;
  readonly gone: Gone;
  /** The outcomes that count as last. */
  readonly ends: readonly number[];
  /** The assumptions that have failed, by number. */
  readonly failed?: readonly number[];
}

/** Finds the routes that a theory has without what is gone. Some sweeps over its links. */
export function findRoutes(theory: Theory, { starts, gone, ends, failed = [] }: Without): Routes {
  const graph = getRouteGraphAfter(theory, failed);
  const routed = findRouted(graph, starts, gone);
  const live = markLive(graph, starts, routed, gone);
  return { theory, graph, starts, gone, routed, live, used: markUsed(graph, routed, live, ends) };
}
