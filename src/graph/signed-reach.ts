import { type Digraph, linksOf } from "./digraph.js";

/** How a node is reached, as bits: raised, lowered, or both. */
export const RAISED = 1;
export const LOWERED = 2;
export const BOTH = RAISED | LOWERED;

/**
 * Marks for every node whether what starts at `seed` raises it, lowers it, or both by different routes (see
 * {@link RAISED}). A route's sign is the product of its links'; routes may pass a node twice, once for each sign. Links for
 * which `isIgnored` says so are not followed. Linear.
 */
export function markSigned(
  graph: Digraph,
  seed: number,
  lowers: (link: number) => boolean,
  isIgnored: (link: number) => boolean = () => false,
): Uint8Array {
  const marks = new Uint8Array(graph.size);
  const queue: [node: number, mark: number][] = [];
  const visit = (node: number, mark: number) => {
    if ((marks[node]! & mark) !== 0) return;
    marks[node]! |= mark;
    queue.push([node, mark]);
  };
  visit(seed, RAISED);
  for (let i = 0; i < queue.length; i++) {
    const [node, mark] = queue[i]!;
    for (const link of linksOf(graph.outgoing, node)) {
      if (!isIgnored(link)) visit(graph.to[link]!, lowers(link) ? BOTH ^ mark : mark);
    }
  }
  return marks;
}
