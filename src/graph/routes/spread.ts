import type { Barred } from "../reach.js";
import type { RouteGraph } from "./route-graph.js";

/** What is not there: a mark (not 0) per node and per link. */
export type Gone = Pick<Barred, "nodes" | "links">;

/** What a spread gets to. */
export interface Spread {
  readonly marks: Uint8Array;
  /** The same as a list, nothing before what it cannot do without. */
  readonly order: readonly number[];
}

/** Goes forth from `seeds` along links that carry: within `within`, else where needs are met. */
export function spread(
  { index, carries, needsAll }: RouteGraph,
  seeds: readonly number[],
  barred: Gone,
  within?: Uint8Array,
): Spread {
  const { size, to, outgoing, incoming } = index;
  const marks = new Uint8Array(size);
  const missing = new Map<number, number>();
  const queue: number[] = [];
  const visit = (node: number) => {
    if (marks[node] || barred.nodes?.[node] || (within && !within[node])) return;
    marks[node] = 1;
    queue.push(node);
  };
  /** Whether a node still lacks one of the causes it needs, now that one more has come about. */
  const lacks = (node: number): boolean => {
    let left = missing.get(node);
    if (left === undefined) {
      left = 0;
      for (let k = incoming.starts[node]!; k < incoming.starts[node + 1]!; k++) left += carries[incoming.links[k]!]!;
    }
    missing.set(node, left - 1);
    return left > 1;
  };
  for (const seed of seeds) visit(seed);
  for (let i = 0; i < queue.length; i++) {
    const node = queue[i]!;
    for (let k = outgoing.starts[node]!; k < outgoing.starts[node + 1]!; k++) {
      const link = outgoing.links[k]!;
      if (!carries[link] || barred.links?.[link]) continue;
      const target = to[link]!;
      if (within === undefined && needsAll[target] && lacks(target)) continue;
      visit(target);
    }
  }
  return { marks, order: queue };
}
