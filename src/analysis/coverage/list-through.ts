import { linksOf } from "../../graph/digraph.js";
import type { Slice } from "../../graph/slice.js";

/**
 * Lists what may be on every link of some path of a slice, such as sources: what is on a link that a path can start with
 * and on one that it can end with. In the order in which the last links have them.
 */
export function listThrough<T>(slice: Slice, on: (link: number) => Iterable<T>): T[] {
  const first = collect(slice, slice.sources, slice.outgoing, on);
  const last = collect(slice, slice.targets, slice.incoming, on);
  return [...last].filter((one) => first.has(one));
}

function collect<T>(
  slice: Slice,
  nodes: readonly number[],
  rows: Slice["outgoing"],
  on: (link: number) => Iterable<T>,
): Set<T> {
  const found = new Set<T>();
  for (const node of nodes) {
    for (const link of linksOf(rows, node)) for (const one of on(slice.links[link]!)) found.add(one);
  }
  return found;
}
