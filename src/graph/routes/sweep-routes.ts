import type { Digraph } from "../digraph.js";
import type { Gone } from "./find-routed.js";
import type { LabelSets } from "./label-sets.js";
import type { RouteGraph } from "./route-graph.js";

/** What is read of a route graph. */
export type SweptGraph = Pick<RouteGraph, "carries" | "needsAll" | "hasNeeds" | "onNodes" | "onLinks"> & {
  readonly index: Digraph;
};

/** The nodes of a graph, causes before effects. */
export interface Arrangement {
  /** Those of one ring stand next to each other. */
  readonly nodes: Int32Array;
  /** The place of each node in `nodes`. */
  places(): Int32Array;
  /** A mark (1) for each node that stands in a ring. */
  readonly inRing: Uint8Array;
  /** The ring of each node; absent where there is none. */
  readonly rings?: Int32Array;
}

interface Sweep {
  /** The nodes that are there by themselves. */
  readonly seeds: readonly number[];
  readonly gone: Gone;
  /** What it takes for a node to come about at all; then only what is on the way is left to find. */
  readonly needed?: LabelSets;
  /** The nodes to look at, whatever their order, with all that they lead to; all nodes when absent. */
  readonly within?: Int32Array;
}

/** Gives each node that has a route the set of labels that each take all its routes away. */
export function sweepRoutes(
  graph: SweptGraph,
  { nodes, places, inRing, rings }: Arrangement,
  sets: LabelSets,
  sweep: Sweep,
): void {
  const { to, outgoing } = graph.index;
  const visit = createVisit(graph, sets, sweep);

  /** Goes round in a ring until nothing changes. */
  const settle = (members: Int32Array) => {
    const queue = [...members];
    const isQueued = new Set(queue);
    for (let i = 0; i < queue.length; i++) {
      const node = queue[i]!;
      isQueued.delete(node);
      if (!visit(node)) continue;
      for (let k = outgoing.starts[node]!; k < outgoing.starts[node + 1]!; k++) {
        const target = to[outgoing.links[k]!]!;
        if (rings![target] !== rings![node] || isQueued.has(target)) continue;
        isQueued.add(target);
        queue.push(target);
      }
    }
  };
  const { within } = sweep;
  const list =
    within === undefined
      ? nodes
      : within
          .map((node) => places()[node]!)
          .sort()
          .map((place) => nodes[place]!);
  for (let i = 0; i < list.length; i++) {
    const first = i;
    const node = list[i]!;
    if (inRing[node]) {
      while (i + 1 < list.length && rings![list[i + 1]!] === rings![node]) i++;
      settle(list.subarray(first, i + 1));
    } else visit(node);
    if (sets.settle !== undefined) for (let k = first; k <= i; k++) sets.settle(list[k]!);
  }
}

/** Makes the function that finds the set of a node from those of its causes, and says whether it is another than before. */
function createVisit(
  { index, carries, needsAll, onNodes, onLinks }: SweptGraph,
  sets: LabelSets,
  { seeds, gone, needed }: Sweep,
): (node: number) => boolean {
  const { size, from } = index;
  const { starts, links } = index.incoming;
  const isSeed = new Uint8Array(size);
  for (const seed of seeds) isSeed[seed] = 1;
  return (node) => {
    if (gone.nodes?.[node]) return false;
    if (isSeed[node]) {
      sets.clear();
      sets.addLabels(onNodes, node);
      return sets.save(node);
    }
    const isGate = needsAll[node] === 1 && needed === undefined;
    let isFirst = true;
    for (let k = starts[node]!; k < starts[node + 1]!; k++) {
      const link = links[k]!;
      if (!carries[link]) continue;
      const cause = from[link]!;
      if (gone.links?.[link] || !sets.has(cause)) {
        if (isGate) return false;
        continue;
      }
      if (isFirst) {
        sets.load(cause);
        sets.addLabels(onLinks, link);
      } else if (isGate) {
        sets.addSet(sets, cause);
        sets.addLabels(onLinks, link);
      } else sets.keep(cause, onLinks, link);
      isFirst = false;
      if (!isGate && sets.isEmpty()) break;
    }
    if (isFirst) return false;
    if (needed !== undefined && needsAll[node]) {
      if (!needed.has(node)) return false;
      sets.addSet(needed, node);
    }
    sets.addLabels(onNodes, node);
    return sets.save(node);
  };
}
