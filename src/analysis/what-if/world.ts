import { findRouted, type Gone, type Routed, type RouteStarts } from "../../graph/routes/find-routed.js";
import { findMustPass, type MustPass } from "../../graph/routes/must-pass.js";
import { getRouteGraph, type RouteGraph } from "../../graph/routes/route-graph.js";
import { markLive, markUsed } from "../../graph/routes/used-links.js";
import type { Theory } from "../../theory/theory.js";

/** A theory with something gone from it, and what comes about then. */
export interface World {
  readonly theory: Theory;
  readonly graph: RouteGraph;
  readonly starts: RouteStarts;
  readonly gone: Gone;
  readonly routed: Routed;
  /** A mark (1) for each link on a route to any outcome. */
  readonly live: Uint8Array;
  /** A mark (1) for each node on a route to one of the last outcomes. */
  readonly used: Uint8Array;
  readonly mustPass: MustPass;
}

/** Makes the world of a theory without what is gone. `ends` are the outcomes that count as last. */
export function createWorld(
  theory: Theory,
  { starts, gone, ends }: { starts: RouteStarts; gone: Gone; ends: readonly number[] },
): World {
  const graph = getRouteGraph(theory);
  const routed = findRouted(graph, starts, gone);
  const live = markLive(graph, routed, gone);
  let mustPass: MustPass | undefined;
  return {
    theory,
    graph,
    starts,
    gone,
    routed,
    live,
    used: markUsed(graph, routed, live, ends),
    get mustPass() {
      mustPass ??= findMustPass(graph, starts, gone);
      return mustPass;
    },
  };
}
