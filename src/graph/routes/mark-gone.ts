import type { Digraph } from "../digraph.js";
import type { Taken } from "./failures.js";

/** What is gone when assumptions fail, as a mark (1) per node and per link; and other nodes with that, where given. */
export function markGone(
  { size, from }: Digraph,
  { nodes, links, isAll }: Pick<Taken, "nodes" | "links" | "isAll">,
  others: Iterable<number> = [],
): { readonly nodes: Uint8Array; readonly links: Uint8Array } {
  const gone = { nodes: new Uint8Array(size).fill(isAll ? 1 : 0), links: new Uint8Array(from.length) };
  for (const node of nodes) gone.nodes[node] = 1;
  for (const node of others) gone.nodes[node] = 1;
  for (const link of links) gone.links[link] = 1;
  return gone;
}
