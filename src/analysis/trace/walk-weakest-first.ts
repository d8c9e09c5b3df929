import { narrowSlice, type Slice } from "../../graph/slice.js";
import { type NumberedPath, walkPaths } from "../../graph/walk-paths.js";
import { Meter } from "../../limits/meter.js";
import { rank, type Strengths } from "./strength.js";

/**
 * Walks the paths of a slice as {@link walkPaths} does, those with the lowest weakest verdict first, each once.
 *
 * Lazy and without looking at all paths: for each verdict, from the worst up, and each node and link that has it, the
 * paths through that one, over nothing worse and without those of the same verdict that came before. So it costs a cut
 * of the slice for every node and link until enough is taken.
 */
export function* walkWeakestFirst(
  slice: Slice,
  strengths: Strengths,
  meter = new Meter(),
): Generator<NumberedPath, void, undefined> {
  const rankOfNode = (node: number) => {
    const weakest = strengths.ofNode(node);
    return weakest === undefined ? Infinity : rank(weakest.verdict);
  };
  const rankOfLink = (link: number) => rank(strengths.ofLink(link).verdict);
  const ranks = new Set([...[...slice.nodes].map(rankOfNode), ...[...slice.links].map(rankOfLink)]);
  for (const least of [...ranks].sort((a, b) => a - b)) {
    if (least === Infinity) return;
    let rest = narrowSlice(slice, {
      nodes: Uint8Array.from(slice.nodes, (node) => Number(rankOfNode(node) < least)),
      links: Uint8Array.from(slice.links, (link) => Number(rankOfLink(link) < least)),
    });
    const nodes = [...rest.nodes].filter((node) => rankOfNode(node) === least);
    const links = [...rest.links].filter((link) => rankOfLink(link) === least);
    for (const node of nodes) {
      const at = rest.nodes.indexOf(node);
      if (at < 0) continue;
      yield* walkPaths(throughNode(rest, at), meter);
      if (meter.isSpent) return;
      rest = withoutNode(rest, at);
    }
    for (const link of links) {
      const at = rest.links.indexOf(link);
      if (at < 0) continue;
      yield* walkPaths(throughLink(rest, at), meter);
      if (meter.isSpent) return;
      rest = narrowSlice(rest, { links: mark(rest.links.length, [at]) });
    }
  }
}

function throughNode(slice: Slice, node: number): Slice {
  return narrowSlice({ ...slice, required: [node] }, {});
}

/** A path follows a link exactly when it visits its end, does not start there, and no other link leads there. */
function throughLink(slice: Slice, link: number): Slice {
  const end = slice.to[link]!;
  const others = [...slice.to.keys()].filter((other) => other !== link && slice.to[other] === end);
  const sources = slice.sources.filter((node) => node !== end);
  return narrowSlice({ ...slice, sources, required: [end] }, { links: mark(slice.to.length, others) });
}

function withoutNode(slice: Slice, node: number): Slice {
  return narrowSlice(slice, { nodes: mark(slice.size, [node]) });
}

function mark(size: number, numbers: readonly number[]): Uint8Array {
  const marks = new Uint8Array(size);
  for (const number of numbers) marks[number] = 1;
  return marks;
}
