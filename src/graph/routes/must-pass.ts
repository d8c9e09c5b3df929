import { type Components, findComponents } from "../components.js";
import { listDownstream } from "../reach.js";
import type { Gone, RouteStarts } from "./find-routed.js";
import { labelsOf, type RouteGraph } from "./route-graph.js";

/** For each node the assumptions that each take all its routes away, in document order; `undefined` where there is none to take. */
export type MustPass = readonly (Int32Array | undefined)[];

/**
 * Finds for every node at once the assumptions on which all its routes rest: those whose failing alone leaves it without.
 *
 * What a node rests on follows from its causes: where one suffices, what they all rest on; where all are needed, what any
 * of them rests on; and what is on the node itself. Taken in the order of causes before effects, and in a ring again and
 * again until nothing changes, from above: so that no ring keeps itself up. It is exact, also where one assumption is in
 * many places, since it asks of each assumption by itself whether it takes the node away. With `gone`, the answer is for
 * what is left.
 */
export function findMustPass(graph: RouteGraph, { from, given }: RouteStarts, gone: Gone = {}): MustPass {
  const components = findComponents(graph.index);
  const anyStart = sweep(graph, components, { seeds: [...from, ...given], gone });
  return given.length === 0 ? anyStart : sweep(graph, components, { seeds: from, gone, needed: anyStart });
}

/**
 * Makes a function that finds as {@link findMustPass} does, for asking of many starts one after the other: what does not
 * depend on them is found once, and only what lies after them is looked at.
 */
export function createMustPassFinder(graph: RouteGraph): (starts: RouteStarts) => MustPass {
  const components = findComponents(graph.index);
  const known = new Map<string, MustPass>();
  const findNeeded = (seeds: readonly number[]): MustPass => {
    const key = [...seeds].sort((a, b) => a - b).join(" ");
    const needed = known.get(key) ?? sweep(graph, components, { seeds, gone: {} });
    known.set(key, needed);
    return needed;
  };
  return ({ from, given }) => {
    const needed = findNeeded([...from, ...given]);
    if (given.length === 0) return needed;
    const after = listDownstream(graph.index, from);
    const within = new Set(after.map((node) => components.of[node]!).sort());
    return sweep(graph, components, { seeds: from, gone: {}, needed, within });
  };
}

/**
 * One set for each node. With `needed`, what it takes for a node to come about at all, only what is on the way is left to
 * find. With `within`, components in ascending order, only their nodes have one.
 */
function sweep(
  graph: RouteGraph,
  components: Components,
  {
    seeds,
    gone,
    needed,
    within,
  }: { seeds: readonly number[]; gone: Gone; needed?: MustPass; within?: Iterable<number> },
): (Int32Array | undefined)[] {
  const { index, carries, needsAll, onNodes, onLinks } = graph;
  const { incoming, outgoing } = index;
  const sets: (Int32Array | undefined)[] = new Array(index.size).fill(undefined);
  const isSeed = new Uint8Array(index.size);
  for (const seed of seeds) isSeed[seed] = 1;

  const evaluate = (node: number): Int32Array | undefined => {
    if (gone.nodes?.[node]) return undefined;
    const own = labelsOf(onNodes, node);
    if (isSeed[node]) return own;
    const isGate = needsAll[node] === 1 && needed === undefined;
    let set: Int32Array | undefined;
    for (let k = incoming.starts[node]!; k < incoming.starts[node + 1]!; k++) {
      const link = incoming.links[k]!;
      if (!carries[link]) continue;
      const before = gone.links?.[link] ? undefined : sets[index.from[link]!];
      if (before === undefined) {
        if (isGate) return undefined;
        continue;
      }
      const through = unite(before, labelsOf(onLinks, link));
      if (set === undefined) set = through;
      else set = isGate ? unite(set, through) : intersect(set, through);
    }
    if (set === undefined) return undefined;
    const least = needsAll[node] === 1 && needed !== undefined ? needed[node] : EMPTY;
    return least && unite(unite(set, least), own);
  };

  for (const component of within ?? new Int32Array(components.count).keys()) {
    const members = components.nodes.subarray(components.starts[component], components.starts[component + 1]);
    const queue = [...members];
    const isQueued = new Set(queue);
    for (let i = 0; i < queue.length; i++) {
      const node = queue[i]!;
      isQueued.delete(node);
      const set = evaluate(node);
      if (set?.length === sets[node]?.length) continue;
      sets[node] = set;
      if (members.length === 1) continue;
      for (let k = outgoing.starts[node]!; k < outgoing.starts[node + 1]!; k++) {
        const target = index.to[outgoing.links[k]!]!;
        if (components.of[target] !== component || isQueued.has(target)) continue;
        isQueued.add(target);
        queue.push(target);
      }
    }
  }
  return sets;
}

const EMPTY = new Int32Array(0);

/** What is in either of two ascending lists. */
function unite(a: Int32Array, b: Int32Array): Int32Array {
  if (a.length === 0 || a === b) return b;
  if (b.length === 0) return a;
  const merged = new Int32Array(a.length + b.length);
  let length = 0;
  for (let i = 0, j = 0; i < a.length || j < b.length; ) {
    const next = Math.min(a[i] ?? Infinity, b[j] ?? Infinity);
    if (a[i] === next) i++;
    if (b[j] === next) j++;
    merged[length++] = next;
  }
  return merged.subarray(0, length);
}

/** What is in both of two ascending lists. */
function intersect(a: Int32Array, b: Int32Array): Int32Array {
  const common = new Int32Array(Math.min(a.length, b.length));
  let length = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const difference = a[i]! - b[j]!;
    if (difference === 0) common[length++] = a[i]!;
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  return common.subarray(0, length);
}
