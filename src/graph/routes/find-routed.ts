import type { Barred } from "../reach.js";
import type { RouteGraph } from "./route-graph.js";

/** Where routes start: nodes that are there by themselves. */
export interface RouteStarts {
  /** The nodes whose routes are asked for. */
  readonly from: readonly number[];
  /** Other nodes that are there: they help to meet needs, but what only they bring about has no route. */
  readonly given: readonly number[];
}

/** What is not there: a mark (not 0) per node and per link. */
export type Gone = Pick<Barred, "nodes" | "links">;

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
  const holds = spread(graph, [...from, ...given], barred);
  // Where every start is asked for, what comes about has a route from one of them.
  if (given.length === 0) return { holds, hasRoute: holds };
  return { holds, hasRoute: spread(graph, from, barred, holds) };
}

/** Goes forth from `seeds` along links that carry: within `within`, else where needs are met. */
function spread(
  { index, carries, needsAll }: RouteGraph,
  seeds: readonly number[],
  barred: Gone,
  within?: Uint8Array,
): Uint8Array {
  const { size, to, outgoing, incoming } = index;
  const marks = new Uint8Array(size);
  const missing = new Map<number, number>();
  const queue: number[] = [];
  const visit = (node: number) => {
    if (marks[node] || barred.nodes?.[node] || (within && !within[node])) return;
    marks[node] = 1;
    queue.push(node);
  };
  /** Whether a node still lacks one of the causes it needs, now that one more has come about. */
  const lacks = (node: number): boolean => {
    let left = missing.get(node);
    if (left === undefined) {
      left = 0;
      for (let k = incoming.starts[node]!; k < incoming.starts[node + 1]!; k++) left += carries[incoming.links[k]!]!;
    }
    missing.set(node, left - 1);
    return left > 1;
  };
  for (const seed of seeds) visit(seed);
  for (let i = 0; i < queue.length; i++) {
    const node = queue[i]!;
    for (let k = outgoing.starts[node]!; k < outgoing.starts[node + 1]!; k++) {
      const link = outgoing.links[k]!;
      if (!carries[link] || barred.links?.[link]) continue;
      const target = to[link]!;
      if (within === undefined && needsAll[target] && lacks(target)) continue;
      visit(target);
    }
  }
  return marks;
}
