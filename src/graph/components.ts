import type { Digraph } from "./digraph.js";

/** The strongly connected components of a graph: nodes that all reach one another. */
export interface Components {
  readonly count: number;
  /** The component of each node. Components are numbered so that no link leads to a lower one. */
  readonly of: Int32Array;
  /** The nodes of each component in the order of their numbers: component `c` has `nodes[starts[c]]` up to `nodes[starts[c + 1]]`. */
  readonly nodes: Int32Array;
  readonly starts: Int32Array;
}

/**
 * Finds the strongly connected components of a graph. A component of more than one node is a ring or several that
 * share nodes; a node in no ring is a component of its own.
 *
 * Linear in nodes and links, and not recursive, so a chain may be of any length. The numbering depends on the graph
 * alone. Tarjan (1972), "Depth-first search and linear graph algorithms".
 */
export function findComponents(graph: Digraph): Components {
  const { size, to, outgoing } = graph;
  const of = new Int32Array(size).fill(-1);
  // A node's place in the order of discovery, from 1; the lowest place it is known to reach back to.
  const found = new Int32Array(size);
  const low = new Int32Array(size);
  const nextLink = outgoing.starts.slice(0, size);
  const walk = new Int32Array(size);
  const open = new Int32Array(size);
  let openSize = 0;
  let discovered = 0;
  let closed = 0;

  for (let root = 0; root < size; root++) {
    if (found[root] !== 0) continue;
    let depth = 0;
    const enter = (node: number) => {
      discovered += 1;
      found[node] = discovered;
      low[node] = discovered;
      walk[depth++] = node;
      open[openSize++] = node;
    };
    enter(root);
    while (depth > 0) {
      const node = walk[depth - 1]!;
      const at = nextLink[node]!;
      if (at < outgoing.starts[node + 1]!) {
        nextLink[node] = at + 1;
        const target = to[outgoing.links[at]!]!;
        if (found[target] === 0) enter(target);
        else if (of[target] === -1 && found[target]! < low[node]!) low[node] = found[target]!;
        continue;
      }
      depth -= 1;
      if (low[node] === found[node]) {
        let member: number;
        do {
          member = open[--openSize]!;
          of[member] = closed;
        } while (member !== node);
        closed += 1;
      }
      const parent = depth > 0 ? walk[depth - 1]! : -1;
      if (parent >= 0 && low[node]! < low[parent]!) low[parent] = low[node]!;
    }
  }
  // The last component closed is the first in order.
  for (let node = 0; node < size; node++) of[node] = closed - 1 - of[node]!;
  return { count: closed, of, ...gather(of, closed) };
}

function gather(of: Int32Array, count: number): { starts: Int32Array; nodes: Int32Array } {
  const starts = new Int32Array(count + 1);
  for (const component of of) starts[component + 1]! += 1;
  for (let component = 0; component < count; component++) starts[component + 1]! += starts[component]!;
  const next = starts.slice(0, count);
  const nodes = new Int32Array(of.length);
  for (let node = 0; node < of.length; node++) {
    const component = of[node]!;
    nodes[next[component]!] = node;
    next[component]! += 1;
  }
  return { starts, nodes };
}

/** Whether a component has more than one node, so that its nodes stand in a ring. */
export function isRing(components: Components, component: number): boolean {
  return components.starts[component + 1]! - components.starts[component]! > 1;
}
