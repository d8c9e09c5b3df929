import fc from "fast-check";
import { expect, it } from "vitest";
import { buildDigraph, type Digraph } from "../../src/graph/digraph.js";
import { listDownstream, listUpstream, markDownstream, markUpstream } from "../../src/graph/reach.js";
import { arbitraryDigraph, pairsOf } from "../support/arbitrary-digraph.js";

const anyCase = arbitraryDigraph(7).chain((graph) => {
  const nodes = [...Array(graph.size).keys()];
  return fc.record({
    graph: fc.constant(graph),
    seeds: fc.shuffledSubarray(nodes),
    nodes: fc.subarray(nodes).map((barred) => Uint8Array.from(nodes, (node) => Number(barred.includes(node)))),
    within: fc.option(
      fc.subarray(nodes).map((kept) => Uint8Array.from(nodes, (node) => Number(kept.includes(node)))),
      { nil: undefined },
    ),
    links: fc.uint8Array({ minLength: graph.from.length, maxLength: graph.from.length, max: 1 }),
  });
});

/** Follows links until nothing changes. */
function reach(links: readonly (readonly [number, number])[], seeds: readonly number[]): number[] {
  const reached = new Set(seeds);
  for (let before = -1; before !== reached.size; ) {
    before = reached.size;
    for (const [from, to] of links) if (reached.has(from)) reached.add(to);
  }
  return [...reached].sort((a, b) => a - b);
}

const flip = ({ size, from, to }: Digraph) => buildDigraph(size, to, from);

it("downstream is what following links reaches", () => {
  fc.assert(
    fc.property(anyCase, ({ graph, seeds }) => {
      expect([...listDownstream(graph, seeds)]).toEqual(reach(pairsOf(graph), seeds));
    }),
  );
});

it("barred nodes and links are as if they were not there", () => {
  fc.assert(
    fc.property(anyCase, ({ graph, seeds, nodes, within, links }) => {
      const isLeft = (node: number) => !nodes[node] && (within === undefined || within[node] === 1);
      const left = pairsOf(graph).filter(([from, to], link) => !links[link] && isLeft(from) && isLeft(to));
      expect([...listDownstream(graph, seeds, { nodes, within, links })]).toEqual(reach(left, seeds.filter(isLeft)));
    }),
  );
});

it("upstream is downstream with every link turned round", () => {
  fc.assert(
    fc.property(anyCase, ({ graph, seeds, ...barred }) => {
      expect(listUpstream(graph, seeds, barred)).toEqual(listDownstream(flip(graph), seeds, barred));
    }),
  );
});

it("marks are on what is listed", () => {
  fc.assert(
    fc.property(anyCase, ({ graph, seeds, ...barred }) => {
      const listed = (marks: Uint8Array) => Int32Array.from(marks.keys()).filter((node) => marks[node] === 1);
      expect(listed(markDownstream(graph, seeds, barred))).toEqual(listDownstream(graph, seeds, barred));
      expect(listed(markUpstream(graph, seeds, barred))).toEqual(listUpstream(graph, seeds, barred));
    }),
  );
});

it("a chain may have a million links", () => {
  const numbers = Int32Array.from({ length: 1_000_001 }, (_, i) => i);
  const chain = buildDigraph(numbers.length, numbers.subarray(0, -1), numbers.subarray(1));
  expect(listDownstream(chain, [0]).length).toBe(numbers.length);
});
