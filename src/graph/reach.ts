import { createCache } from "../theory/cache.js";
import type { Digraph, Rows } from "./digraph.js";

/** What a walk may not use: a mark (not 0) per node and per link. */
export interface Barred {
  readonly nodes?: Uint8Array | undefined;
  readonly links?: Uint8Array | undefined;
  /** Where given, nodes without a mark here are barred too. */
  readonly within?: Uint8Array | undefined;
}

/**
 * Lists what can be reached from `seeds` by following links, the seeds included, in the order of their numbers.
 *
 * A barred node is not entered, also when it is a seed; a barred link is not followed. Linear in what is reached.
 */
export function listDownstream(graph: Digraph, seeds: Iterable<number>, barred: Barred = {}): Int32Array {
  return Int32Array.from(walk(graph.outgoing, graph.to, seeds, barred, new Uint8Array(graph.size))).sort();
}

/** Lists what leads to `seeds`, the seeds included. Otherwise as {@link listDownstream}. */
export function listUpstream(graph: Digraph, seeds: Iterable<number>, barred: Barred = {}): Int32Array {
  return Int32Array.from(walk(graph.incoming, graph.from, seeds, barred, new Uint8Array(graph.size))).sort();
}

/**
 * Makes a function that lists as {@link listDownstream} does, for asking many times: it costs no more than what is
 * reached, where a single question costs a mark for every node of the graph. It stops when it has reached `limit` nodes,
 * the nearest first.
 */
export function createDownstreamLister(graph: Digraph, limit = Infinity): (seeds: Iterable<number>) => Int32Array {
  const marks = new Uint8Array(graph.size);
  return (seeds) => {
    const reached = walk(graph.outgoing, graph.to, seeds, {}, marks, limit);
    for (const node of reached) marks[node] = 0;
    return Int32Array.from(reached).sort();
  };
}

/** Makes a function that lists as {@link listUpstream} does, for asking many times, as {@link createDownstreamLister} has it. */
export function createUpstreamLister(graph: Digraph, barred: Barred = {}): (seeds: Iterable<number>) => Int32Array {
  const marks = new Uint8Array(graph.size);
  return (seeds) => {
    const reached = walk(graph.incoming, graph.from, seeds, barred, marks);
    for (const node of reached) marks[node] = 0;
    return Int32Array.from(reached).sort();
  };
}

/** As {@link listDownstream}, as a mark (1) per node. */
export function markDownstream(graph: Digraph, seeds: Iterable<number>, barred: Barred = {}): Uint8Array {
  const marks = new Uint8Array(graph.size);
  walk(graph.outgoing, graph.to, seeds, barred, marks);
  return marks;
}

/** As {@link listUpstream}, as a mark (1) per node. */
export function markUpstream(graph: Digraph, seeds: Iterable<number>, barred: Barred = {}): Uint8Array {
  const marks = new Uint8Array(graph.size);
  walk(graph.incoming, graph.from, seeds, barred, marks);
  return marks;
}

/**
 * Lists what can be reached from `from` and leads to `to`, both included, as {@link listDownstream} does. Costs no more than
 * what is reached from the fewer of the two, but for the first time that a graph is asked.
 */
export function listBetween(
  graph: Digraph,
  from: readonly number[],
  to: readonly number[],
  barred: Barred = {},
): Int32Array {
  const [wide, narrow] = marksOf(graph);
  const forth = [graph.outgoing, graph.to, from] as const;
  const back = [graph.incoming, graph.from, to] as const;
  const [first, second] = from.length < to.length ? [forth, back] : [back, forth];
  const reached = walk(...first, barred, wide);
  const between = walk(...second, { ...barred, within: wide }, narrow);
  for (const node of reached) wide[node] = 0;
  for (const node of between) narrow[node] = 0;
  return Int32Array.from(between).sort();
}

/** Marks for two walks over a graph, all zero in between: to make them anew would cost a mark for every node. */
const marksOf = /* @__PURE__ */ createCache(
  ({ size }: Digraph) => [new Uint8Array(size), new Uint8Array(size)] as const,
);

/** Breadth first. Marks and returns what it meets. */
function walk(
  rows: Rows,
  ends: Int32Array,
  seeds: Iterable<number>,
  barred: Barred,
  marks: Uint8Array,
  limit = Infinity,
): number[] {
  const { nodes: noNodes, links: noLinks, within } = barred;
  const queue: number[] = [];
  const visit = (node: number) => {
    if (marks[node] || noNodes?.[node] || (within && !within[node]) || queue.length >= limit) return;
    marks[node] = 1;
    queue.push(node);
  };
  for (const seed of seeds) visit(seed);
  for (let i = 0; i < queue.length && queue.length < limit; i++) {
    const node = queue[i]!;
    const end = rows.starts[node + 1]!;
    for (let k = rows.starts[node]!; k < end; k++) {
      const link = rows.links[k]!;
      if (!noLinks?.[link]) visit(ends[link]!);
    }
  }
  return queue;
}
