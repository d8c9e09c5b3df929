import type { Digraph } from "./digraph.js";

/** Counts the links from the nearest of `seeds` to every node; -1 where none leads to it. Linear. */
export function measureDistances(graph: Digraph, seeds: Iterable<number>): Int32Array {
  const { size, to, outgoing } = graph;
  const distances = new Int32Array(size).fill(-1);
  const queue: number[] = [];
  const visit = (node: number, distance: number) => {
    if (distances[node] !== -1) return;
    distances[node] = distance;
    queue.push(node);
  };
  for (const seed of seeds) visit(seed, 0);
  for (let i = 0; i < queue.length; i++) {
    const node = queue[i]!;
    for (let k = outgoing.starts[node]!; k < outgoing.starts[node + 1]!; k++) {
      visit(to[outgoing.links[k]!]!, distances[node]! + 1);
    }
  }
  return distances;
}
