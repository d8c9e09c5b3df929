import { createCache } from "../theory/cache.js";
import { findComponents } from "./components.js";
import { buildDigraph, type Digraph } from "./digraph.js";
import { markNodes } from "./mark-nodes.js";
import { type Barred, listBetween } from "./reach.js";

/** The part of a graph in which the paths of a question lie, with numbers of its own in the same order. */
export interface Slice extends Digraph {
  /** The number in the whole graph of each node of the slice. */
  readonly nodes: Int32Array;
  /** The number in the whole graph of each link of the slice. */
  readonly links: Int32Array;
  /** The nodes where paths may start. */
  readonly sources: readonly number[];
  /** The nodes where paths may end. */
  readonly targets: readonly number[];
  /** The nodes that every path must visit. */
  readonly required: readonly number[];
}

/** What a slice is cut for. */
export interface SliceOptions {
  readonly from: readonly number[];
  readonly to: readonly number[];
  /** Nodes to visit, in any order. */
  readonly via?: readonly number[];
  readonly barred?: Barred;
}

/**
 * Cuts out the nodes and links on a walk of at least one link from a node of `from` to a node of `to`, through all of
 * `via`. Empty when there is no such walk.
 *
 * In a slice without rings every walk is such a path, and no step is a dead end. In a ring a walk may come back to
 * where it was, so a ring may hold nodes and links that are on no path. Linear in what is downstream of `from`, or upstream
 * of `to` where that has no more nodes, and once more for every node of `via`.
 */
export function cutSlice(graph: Digraph, { from, to, via = [], barred = {} }: SliceOptions): Slice {
  const stretch = findStretch(graph, from, to, barred);
  const slice = extract(graph, stretch.links, from, to, []);
  if (via.length === 0) return slice;
  const numbers = new Map([...slice.nodes].map((node, i) => [node, i]));
  const stops = via.map((node) => numbers.get(node));
  return compose(
    slice,
    stops.includes(undefined) ? extract(slice, [], [], [], []) : cutThrough(slice, stops as number[]),
  );
}

/** Cuts a slice down to what is left of it without what is barred, with the same ends and the same nodes to visit. */
export function narrowSlice(slice: Slice, barred: Barred): Slice {
  const { sources, targets, required } = slice;
  return compose(slice, cutSlice(slice, { from: sources, to: targets, via: required, barred }));
}

/**
 * Cuts a slice down to some of its links, by their numbers in it, ascending. Costs those and their ends, however large the
 * slice is, but for the first time that it is asked; without nodes to visit.
 */
export function pickLinks(slice: Slice, links: readonly number[]): Slice {
  const { isSource, isTarget } = markEnds(slice);
  const ends = new Set<number>();
  for (const link of links) ends.add(slice.from[link]!).add(slice.to[link]!);
  const among = [...ends].sort((a, b) => a - b);
  const sources = among.filter((node) => isSource[node]);
  const targets = among.filter((node) => isTarget[node]);
  const part = compose(slice, extract(slice, links, sources, targets, []));
  return narrowSlice(part, {});
}

const markEnds = /* @__PURE__ */ createCache(({ size, sources, targets }: Slice) => ({
  isSource: markNodes(size, sources),
  isTarget: markNodes(size, targets),
}));

/**
 * Cuts links that no path can use and that only make rings: those back into the one source and those out of the one
 * target. The paths are the same.
 */
export function trimSlice(slice: Slice): Slice {
  const links = new Uint8Array(slice.from.length);
  const source = slice.sources.length === 1 ? slice.sources[0] : undefined;
  const target = slice.targets.length === 1 ? slice.targets[0] : undefined;
  let cut = false;
  for (let link = 0; link < links.length; link++) {
    if (slice.to[link] !== source && slice.from[link] !== target) continue;
    links[link] = 1;
    cut = true;
  }
  return cut ? narrowSlice(slice, { links }) : slice;
}

/**
 * Paths meet the components of a slice in the order of their numbers and never come back to one. So they consist of
 * stretches, from the sources to the first node to visit, from there to the second, and so on to the targets. Between
 * nodes of one ring the order does not matter here: all of the ring lies on a walk between them.
 */
function cutThrough(slice: Slice, via: readonly number[]): Slice {
  const { of } = findComponents(slice);
  const stops = [...via].sort((a, b) => of[a]! - of[b]! || a - b).map((node) => [node]);
  const ends = [slice.sources, ...stops, slice.targets];
  const links = new Set<number>();
  const stretches = ends.slice(1).map((end, i) => findStretch(slice, ends[i]!, end, {}));
  if (stretches.some((stretch) => stretch.nodes.length === 0)) return extract(slice, [], [], [], []);
  for (const stretch of stretches) for (const link of stretch.links) links.add(link);
  const starts = new Set(stretches[0]!.nodes);
  const finishes = new Set(stretches.at(-1)!.nodes);
  return extract(
    slice,
    [...links],
    slice.sources.filter((node) => starts.has(node)),
    slice.targets.filter((node) => finishes.has(node)),
    via,
  );
}

interface Stretch {
  readonly nodes: Int32Array;
  readonly links: readonly number[];
}

/** The nodes and links on a walk, of any length, from one set of nodes to another. */
function findStretch(graph: Digraph, from: readonly number[], to: readonly number[], barred: Barred): Stretch {
  const nodes = listBetween(graph, from, to, barred);
  const inside = numbersOf(graph);
  for (const node of nodes) inside[node] = 1;
  const { starts, links: rows } = graph.outgoing;
  const links: number[] = [];
  for (const node of nodes) {
    for (let k = starts[node]!; k < starts[node + 1]!; k++) {
      const link = rows[k]!;
      if (inside[graph.to[link]!] && !barred.links?.[link]) links.push(link);
    }
  }
  for (const node of nodes) inside[node] = 0;
  return { nodes, links };
}

/** The slice of the given links and their ends. */
function extract(
  graph: Digraph,
  given: readonly number[],
  from: readonly number[],
  to: readonly number[],
  via: readonly number[],
): Slice {
  const links = Int32Array.from(given).sort();
  // The number in the slice of each node of the graph, plus one.
  const numbers = numbersOf(graph);
  const met: number[] = [];
  for (const link of links) {
    for (const node of [graph.from[link]!, graph.to[link]!]) {
      if (numbers[node] !== 0) continue;
      numbers[node] = 1;
      met.push(node);
    }
  }
  const nodes = Int32Array.from(met).sort();
  for (let i = 0; i < nodes.length; i++) numbers[nodes[i]!] = i + 1;
  const number = (node: number) => numbers[node]! - 1;
  const renumber = (list: readonly number[]) => list.map(number).filter((node) => node >= 0);
  const digraph = buildDigraph(
    nodes.length,
    links.map((link) => number(graph.from[link]!)),
    links.map((link) => number(graph.to[link]!)),
  );
  const slice = makeSlice(digraph, {
    nodes,
    links,
    sources: renumber(from),
    targets: renumber(to),
    required: renumber([...new Set(via)]),
  });
  for (const node of nodes) numbers[node] = 0;
  return slice;
}

/** A number for each node of a graph, all zero in between: to make them anew would cost one for every node. */
const numbersOf = /* @__PURE__ */ createCache(({ size }: Digraph) => new Int32Array(size));

/** A slice of a slice, in the numbers of the whole graph. */
function compose(outer: Slice, inner: Slice): Slice {
  return makeSlice(inner, {
    nodes: inner.nodes.map((node) => outer.nodes[node]!),
    links: inner.links.map((link) => outer.links[link]!),
    sources: inner.sources,
    targets: inner.targets,
    required: inner.required,
  });
}

/** A slice, key by key: slices spread together from others have no shape that the engine knows again, and walks are slower. */
function makeSlice(
  { size, from, to, outgoing, incoming }: Digraph,
  { nodes, links, sources, targets, required }: Omit<Slice, keyof Digraph>,
): Slice {
  return { size, from, to, outgoing, incoming, nodes, links, sources, targets, required };
}
