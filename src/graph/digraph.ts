/** Lists of link numbers, one list per node, laid end to end: node `n` has `links[starts[n]]` up to `links[starts[n + 1]]`. */
export interface Rows {
  readonly starts: Int32Array;
  readonly links: Int32Array;
}

/** Numbered nodes and numbered links. Every list of links is in the order of their numbers. */
export interface Digraph {
  /** The number of nodes. */
  readonly size: number;
  /** The node each link comes from. */
  readonly from: Int32Array;
  /** The node each link leads to. */
  readonly to: Int32Array;
  readonly outgoing: Rows;
  readonly incoming: Rows;
}

/** The links of one node. */
export function linksOf({ starts, links }: Rows, node: number): Int32Array {
  return links.subarray(starts[node], starts[node + 1]);
}

/** Builds a graph from the two ends of its links. Linear. */
export function buildDigraph(size: number, from: Int32Array, to: Int32Array): Digraph {
  return { size, from, to, outgoing: groupBy(size, from), incoming: groupBy(size, to) };
}

function groupBy(size: number, ends: Int32Array): Rows {
  const starts = new Int32Array(size + 1);
  for (const node of ends) starts[node + 1]! += 1;
  for (let node = 0; node < size; node++) starts[node + 1]! += starts[node]!;
  const next = starts.slice(0, size);
  const links = new Int32Array(ends.length);
  for (let link = 0; link < ends.length; link++) {
    const node = ends[link]!;
    links[next[node]!] = link;
    next[node]! += 1;
  }
  return { starts, links };
}
