import { linksOf } from "../../graph/digraph.js";
import type { Slice } from "../../graph/slice.js";
import type { NumberedPath } from "../../graph/walk-paths.js";

/**
 * Finds a path of a slice with as few gaps as any, the first of several; `undefined` in an empty slice. Links are asked
 * for by their numbers in the whole graph.
 *
 * Goes as far as it can without a gap, then over one, and so on; linear, however many paths there are.
 */
export function findFewestGaps(slice: Slice, isGap: (link: number) => boolean): NumberedPath | undefined {
  const cameBy = new Int32Array(slice.size).fill(-1);
  const isMet = new Uint8Array(slice.size);
  const isTarget = new Set(slice.targets);
  let level: { readonly node: number; readonly link: number }[] = slice.sources.map((node) => ({ node, link: -1 }));
  while (level.length > 0) {
    const queue: number[] = [];
    const next: typeof level = [];
    const visit = (node: number, link: number) => {
      if (isMet[node]) return;
      isMet[node] = 1;
      cameBy[node] = link;
      queue.push(node);
    };
    for (const { node, link } of level) visit(node, link);
    for (let i = 0; i < queue.length; i++) {
      const node = queue[i]!;
      if (isTarget.has(node)) return trackBack(slice, node, cameBy);
      for (const link of linksOf(slice.outgoing, node)) {
        if (isGap(slice.links[link]!)) next.push({ node: slice.to[link]!, link });
        else visit(slice.to[link]!, link);
      }
    }
    level = next;
  }
  return undefined;
}

function trackBack(slice: Slice, target: number, cameBy: Int32Array): NumberedPath {
  const nodes = [slice.nodes[target]!];
  const links: number[] = [];
  for (let link = cameBy[target]!; link >= 0; link = cameBy[slice.from[link]!]!) {
    links.push(slice.links[link]!);
    nodes.push(slice.nodes[slice.from[link]!]!);
  }
  return { nodes: nodes.reverse(), links: links.reverse() };
}
