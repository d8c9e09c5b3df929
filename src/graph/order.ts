import { findComponents } from "./components.js";
import type { Digraph } from "./digraph.js";

/** The nodes of a graph, causes before effects. */
export interface Order {
  /** Every node once. A link leads forward, unless both its ends stand in one ring; those stand next to each other. */
  readonly nodes: Int32Array;
  /** A mark (1) for each node that stands in a ring. */
  readonly inRing: Uint8Array;
}

/**
 * Puts the nodes of a graph in an order in which causes come before effects, as far as rings allow.
 *
 * Linear. Without rings it is Kahn's algorithm (1962) on a queue, so the nodes without causes come first, by number;
 * with rings it is the order of their components.
 */
export function orderNodes(graph: Digraph): Order {
  const { size, to, outgoing, incoming } = graph;
  const inRing = new Uint8Array(size);
  const waiting = new Int32Array(size);
  const nodes = new Int32Array(size);
  let end = 0;
  for (let node = 0; node < size; node++) {
    waiting[node] = incoming.starts[node + 1]! - incoming.starts[node]!;
    if (waiting[node] === 0) nodes[end++] = node;
  }
  for (let i = 0; i < end; i++) {
    const node = nodes[i]!;
    for (let k = outgoing.starts[node]!; k < outgoing.starts[node + 1]!; k++) {
      const target = to[outgoing.links[k]!]!;
      waiting[target]! -= 1;
      if (waiting[target] === 0) nodes[end++] = target;
    }
  }
  if (end === size) return { nodes, inRing };

  const components = findComponents(graph);
  for (let component = 0; component < components.count; component++) {
    const first = components.starts[component]!;
    const last = components.starts[component + 1]!;
    if (last - first > 1) for (let i = first; i < last; i++) inRing[components.nodes[i]!] = 1;
  }
  return { nodes: components.nodes, inRing };
}
