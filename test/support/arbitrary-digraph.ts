import fc from "fast-check";
import { buildDigraph, type Digraph } from "../../src/graph/digraph.js";

/** A graph of so many nodes with these links. */
export function digraphOf(size: number, links: readonly (readonly [number, number])[]): Digraph {
  return buildDigraph(
    size,
    Int32Array.from(links, ([from]) => from),
    Int32Array.from(links, ([, to]) => to),
  );
}

/** The links of a graph as pairs. */
export const pairsOf = ({ from, to }: Digraph): [number, number][] => [...from].map((node, link) => [node, to[link]!]);

/** A graph of a few nodes with any links but loops. */
export function arbitraryDigraph(most: number): fc.Arbitrary<Digraph> {
  return fc.integer({ min: 1, max: most }).chain((size) => {
    const nodes = [...Array(size).keys()];
    const pairs = nodes.flatMap((from) => nodes.filter((to) => to !== from).map((to) => [from, to] as const));
    return fc
      .integer({ min: 0, max: pairs.length })
      .chain((count) => fc.shuffledSubarray(pairs, { minLength: count, maxLength: count }))
      .map((links) => digraphOf(size, links));
  });
}
