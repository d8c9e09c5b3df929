import { type Digraph, linksOf } from "./digraph.js";
import type { NumberedPath } from "./walk-paths.js";

/** How a node is reached, as bits: raised, lowered, or both. */
export const RAISED = 1;
export const LOWERED = 2;
export const BOTH = RAISED | LOWERED;

/** A node with the sign with which a walk starts there. */
export interface SignedNode {
  readonly node: number;
  readonly mark: typeof RAISED | typeof LOWERED;
}

/** What starts at some nodes does to the others. */
export interface SignedReach {
  /** For every node whether it is raised, lowered, or both by different routes (see {@link RAISED}). */
  readonly marks: Uint8Array;
  /**
   * A shortest route by which a node is raised or lowered, of several the one found first in document order; `undefined`
   * where there is none. It passes no node twice with the same sign, but in a ring it may pass one with either.
   */
  walkTo(node: number, mark: typeof RAISED | typeof LOWERED): NumberedPath | undefined;
}

/**
 * Finds for every node whether what starts at `seeds` raises it, lowers it, or both. A route's sign is the product of its
 * links'; links for which `isIgnored` says so are not followed. Linear, and a route in its length.
 *
 * Routes may pass a node twice, once with each sign: to tell whether a simple path of a given sign exists is NP-hard in
 * rings. Without rings every route is a simple path.
 */
export function reachSigned(
  graph: Digraph,
  seeds: Iterable<SignedNode>,
  lowers: (link: number) => boolean,
  isIgnored: (link: number) => boolean = () => false,
): SignedReach {
  const marks = new Uint8Array(graph.size);
  /** The link by which each node was first reached with a sign, and the place of that step in the queue. */
  const found = new Map<number, number>();
  const queue: { readonly node: number; readonly mark: number; readonly link: number; readonly before: number }[] = [];
  const visit = (node: number, mark: number, link: number, before: number) => {
    if ((marks[node]! & mark) !== 0) return;
    marks[node]! |= mark;
    found.set(node * 2 + (mark === LOWERED ? 1 : 0), queue.length);
    queue.push({ node, mark, link, before });
  };
  for (const { node, mark } of seeds) visit(node, mark, -1, -1);
  for (let i = 0; i < queue.length; i++) {
    const { node, mark } = queue[i]!;
    for (const link of linksOf(graph.outgoing, node)) {
      if (!isIgnored(link)) visit(graph.to[link]!, lowers(link) ? BOTH ^ mark : mark, link, i);
    }
  }
  return {
    marks,
    walkTo(node, mark) {
      let at = found.get(node * 2 + (mark === LOWERED ? 1 : 0));
      if (at === undefined) return undefined;
      const nodes: number[] = [];
      const links: number[] = [];
      for (; at >= 0; at = queue[at]!.before) {
        nodes.push(queue[at]!.node);
        if (queue[at]!.link >= 0) links.push(queue[at]!.link);
      }
      return { nodes: nodes.reverse(), links: links.reverse() };
    },
  };
}
