import type { Meter } from "../../limits/meter.js";
import { spendOrStop } from "../../limits/out-of-budget.js";
import { createCache } from "../../theory/cache.js";
import type { Digraph } from "../digraph.js";
import { markNodes } from "../mark-nodes.js";
import type { LabelSets } from "./label-sets.js";
import type { RouteGraph } from "./route-graph.js";
import type { Gone } from "./spread.js";

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

/** From where a sweep goes, and over what. */
export interface Sweep {
  /** The nodes that are there by themselves. */
  readonly seeds: readonly number[];
  readonly gone: Gone;
  /** What it takes for a node to come about at all; then only what is on the way is left to find. */
  readonly needed?: LabelSets;
  /** The nodes to look at, whatever their order, with all that they lead to; all nodes when absent. */
  readonly within?: Int32Array;
  /** Whether `within` is all that the seeds lead to, so that only links from there have to be looked at. */
  readonly isAfterSeeds?: boolean;
  readonly meter?: Meter | undefined;
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
  { index, carries, needsAll, hasNeeds, onNodes, onLinks }: SweptGraph,
  sets: LabelSets,
  { seeds, gone, needed, within, isAfterSeeds = false, meter }: Sweep,
): (node: number) => boolean {
  const { size, from } = index;
  const isPart = within !== undefined && isAfterSeeds && (needed !== undefined || !hasNeeds);
  const { begins, ends, links } = isPart ? groupAfter(index, within) : listIncoming(index);
  // Asked of one start after the other, marks for all nodes would cost more than the search.
  const only = seeds.length === 1 ? seeds[0] : -1;
  const isSeed = seeds.length === 1 ? undefined : markNodes(size, seeds);
  const hasFreeCause = (node: number) => {
    for (let k = begins[node]!; k < ends[node]!; k++) {
      const link = links[k]!;
      if (!carries[link] || gone.links?.[link] || onLinks.starts[link] !== onLinks.starts[link + 1]) continue;
      if (sets.has(from[link]!) && sets.sizeOf(from[link]!) === 0) return true;
    }
    return false;
  };
  return (node) => {
    if (meter !== undefined) spendOrStop(meter, 1 + ends[node]! - begins[node]!);
    if (gone.nodes?.[node]) return false;
    if (node === only || isSeed?.[node]) {
      sets.clear();
      sets.addLabels(onNodes, node);
      return sets.save(node);
    }
    const isGate = needsAll[node] === 1 && needed === undefined;
    // Where one cause suffices and one of them rests on nothing, neither does the node: most nodes of a wide theory.
    if (needsAll[node] === 0 && hasFreeCause(node)) {
      sets.clear();
      sets.addLabels(onNodes, node);
      return sets.save(node);
    }
    let isFirst = true;
    for (let k = begins[node]!; k < ends[node]!; k++) {
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

/** Lists of links to nodes: those to node `n` are `links[begins[n]]` up to `links[ends[n]]`. */
interface LinksTo {
  readonly begins: Int32Array;
  readonly ends: Int32Array;
  readonly links: Int32Array;
}

function listIncoming({ incoming: { starts, links } }: Digraph): LinksTo {
  return { begins: starts, ends: starts.subarray(1), links };
}

/** Two numbers for each node of a graph, to be used again and again: to make them anew would cost one for every node. */
const placesOf = /* @__PURE__ */ createCache(({ size }: Digraph) => ({
  begins: new Int32Array(size),
  ends: new Int32Array(size),
}));

/** Lists the links to some nodes, which are all that some seeds lead to, from each other. */
function groupAfter(graph: Digraph, nodes: Int32Array): LinksTo {
  const { to, outgoing } = graph;
  const { begins, ends } = placesOf(graph);
  for (const node of nodes) ends[node] = 0;
  let total = 0;
  for (const node of nodes) {
    for (let k = outgoing.starts[node]!; k < outgoing.starts[node + 1]!; k++) ends[to[outgoing.links[k]!]!]! += 1;
  }
  for (const node of nodes) {
    begins[node] = total;
    total += ends[node]!;
    ends[node] = begins[node]!;
  }
  const links = new Int32Array(total);
  for (const node of nodes) {
    for (let k = outgoing.starts[node]!; k < outgoing.starts[node + 1]!; k++) {
      const link = outgoing.links[k]!;
      const target = to[link]!;
      links[ends[target]!] = link;
      ends[target]! += 1;
    }
  }
  return { begins, ends, links };
}
