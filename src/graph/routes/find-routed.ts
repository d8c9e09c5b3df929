import type { RouteGraph } from "./route-graph.js";
import type { Gone } from "./spread.js";
import { spread } from "./spread.js";

/** Where routes start: nodes that are there by themselves. */
export interface RouteStarts {
  /** The nodes whose routes are asked for. */
  readonly from: readonly number[];
  /** Other nodes that are there: they help to meet needs, but what only they bring about has no route. */
  readonly given: readonly number[];
}

/** What comes about: a mark (1) per node. */
export interface Routed {
  /** What comes about at all, whatever brings it about. */
  readonly holds: Uint8Array;
  /** What has a route from a node of `from`. */
  readonly hasRoute: Uint8Array;
}

/**
 * Finds what has a route, without what is barred.
 *
 * What comes about is the least that follows: the starts, and every other node of which one cause comes about, or all,
 * where it needs all; so nodes in a ring cannot bring one another about. Of that, what is reached from `from` has a
 * route. Linear.
 */
export function findRouted(graph: RouteGraph, starts: RouteStarts, barred: Gone = {}): Routed {
  const { from, given } = starts;
  const { marks: holds } = spread(graph, [...from, ...given], barred);
  // Where every start is asked for, what comes about has a route from one of them.
  if (given.length === 0) return { holds, hasRoute: holds };
  return { holds, hasRoute: spread(graph, from, barred, holds).marks };
}
