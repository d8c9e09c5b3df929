import { type Digraph, linksOf } from "./digraph.js";

/**
 * Puts the nodes of a graph in an order in which few links lead back, and never more than half of them.
 *
 * Nodes without causes go first; when there is none left, the node with the largest surplus of effects over causes is
 * next, the lowest numbered of several. After Eades, Lin and Smyth (1993), "A fast and effective heuristic for the
 * feedback arc set problem". Costs nodes times the number of such choices.
 */
export function arrangeRing(graph: Digraph): number[] {
  const { size, from, to, outgoing, incoming } = graph;
  const count = (starts: Int32Array) =>
    Int32Array.from({ length: size }, (_, node) => starts[node + 1]! - starts[node]!);
  /** How many effects and causes of each node have no place yet. */
  const effects = count(outgoing.starts);
  const causes = count(incoming.starts);
  const isPlaced = new Uint8Array(size);
  const order: number[] = [];
  const place = (node: number) => {
    if (isPlaced[node]) return;
    isPlaced[node] = 1;
    order.push(node);
    for (const link of linksOf(outgoing, node)) causes[to[link]!]! -= 1;
    for (const link of linksOf(incoming, node)) effects[from[link]!]! -= 1;
  };

  for (let node = 0; node < size; node++) if (causes[node] === 0) place(node);
  for (let done = 0; order.length < size; ) {
    for (; done < order.length; done++) {
      for (const link of linksOf(outgoing, order[done]!)) if (causes[to[link]!] === 0) place(to[link]!);
    }
    if (order.length < size) place(findLargestSurplus(effects, causes, isPlaced));
  }
  return order;
}

function findLargestSurplus(effects: Int32Array, causes: Int32Array, isPlaced: Uint8Array): number {
  let best = -1;
  for (let node = 0; node < isPlaced.length; node++) {
    if (isPlaced[node]) continue;
    if (best < 0 || effects[node]! - causes[node]! > effects[best]! - causes[best]!) best = node;
  }
  return best;
}
