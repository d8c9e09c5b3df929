import { markUpstream } from "../reach.js";
import type { Routed, RouteStarts } from "./find-routed.js";
import type { RouteGraph } from "./route-graph.js";
import type { Gone } from "./spread.js";
import { unmarkClosing } from "./unmark-closing.js";

/**
 * Marks the links that are on a route to some outcome: over which something that comes about brings something about that is
 * not there before it.
 */
export function markLive(graph: RouteGraph, starts: RouteStarts, routed: Routed, gone: Gone): Uint8Array {
  const { index, carries, needsAll } = graph;
  const { holds, hasRoute } = routed;
  const live = new Uint8Array(index.from.length);
  for (let link = 0; link < live.length; link++) {
    const from = index.from[link]!;
    const to = index.to[link]!;
    if (!carries[link] || gone.links?.[link] || !holds[from] || !holds[to]) continue;
    // What only factors bring about helps to meet a need; otherwise it adds nothing to a route.
    live[link] = hasRoute[from] || !hasRoute[to] || needsAll[to] ? 1 : 0;
  }
  unmarkClosing(graph, starts, { routed, gone, live });
  return live;
}

/** Marks the nodes on a route to one of some ends, and those ends where they have a route. */
export function markUsed(
  { index }: RouteGraph,
  { hasRoute }: Routed,
  live: Uint8Array,
  ends: readonly number[],
): Uint8Array {
  const links = live.map((isLive) => 1 - isLive);
  return markUpstream(
    index,
    ends.filter((end) => hasRoute[end]),
    { links },
  );
}
