import fc from "fast-check";
import { expect, it } from "vitest";
import { buildDigraph, type Digraph } from "../../src/graph/digraph.js";
import { measureDistances } from "../../src/graph/distances.js";
import {
  createDownstreamLister,
  createUpstreamLister,
  listBetween,
  listDownstream,
  listUpstream,
  markDownstream,
  markUpstream,
} from "../../src/graph/reach.js";
import { arbitraryDigraph, digraphOf, pairsOf } from "../support/arbitrary-digraph.js";

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

it("between two sets is what is downstream of the one and upstream of the other", () => {
  fc.assert(
    fc.property(anyCase, fc.func(fc.boolean()), fc.func(fc.boolean()), ({ graph, ...barred }, isFrom, isTo) => {
      const nodes = [...Array(graph.size).keys()];
      for (const [from, to] of [
        [nodes.filter(isFrom), nodes.filter(isTo)],
        [nodes.filter(isTo), nodes.filter(isFrom)],
      ] as const) {
        const upstream = new Set(listUpstream(graph, to, barred));
        const between = listDownstream(graph, from, barred).filter((node) => upstream.has(node));
        expect(listBetween(graph, from, to, barred)).toEqual(between);
      }
    }),
  );
});

it("asked time and again, it is what it is when asked once", () => {
  fc.assert(
    fc.property(anyCase, ({ graph, seeds, ...barred }) => {
      const [downstream, upstream] = [createDownstreamLister(graph), createUpstreamLister(graph, barred)];
      for (const some of [seeds, seeds.slice(1), seeds.slice(0, 1)]) {
        expect(downstream(some)).toEqual(listDownstream(graph, some));
        expect(upstream(some)).toEqual(listUpstream(graph, some, barred));
      }
    }),
  );
});

it("is in the order of the numbers, and with a limit of the nearest only", () => {
  // Two ways forth from the last of twelve, one of them long.
  const graph = digraphOf(12, [
    [11, 2],
    [11, 10],
    [2, 1],
    [1, 0],
    [10, 1],
  ]);
  expect([...listDownstream(graph, [11])]).toEqual([0, 1, 2, 10, 11]);
  expect([...listUpstream(graph, [0])]).toEqual([0, 1, 2, 10, 11]);
  expect([...createUpstreamLister(graph)([0])]).toEqual([0, 1, 2, 10, 11]);
  expect([...listBetween(graph, [11], [0, 3])]).toEqual([0, 1, 2, 10, 11]);
  expect([...listBetween(graph, [11, 3], [0])]).toEqual([0, 1, 2, 10, 11]);
  expect([...listBetween(graph, [10], [0, 3])]).toEqual([0, 1, 10]);
  const reached = [0, 1, 2, 3, 4, 5, 6].map((limit) => [...createDownstreamLister(graph, limit)([11])]);
  expect(reached).toEqual([[], [11], [2, 11], [2, 10, 11], [1, 2, 10, 11], [0, 1, 2, 10, 11], [0, 1, 2, 10, 11]]);
  expect([...createDownstreamLister(graph, 1)([10, 11])]).toEqual([10]);
});

it("distances are the number of links from the nearest seed", () => {
  fc.assert(
    fc.property(anyCase, ({ graph, seeds }) => {
      const expected = new Array(graph.size).fill(-1);
      const left = pairsOf(graph);
      for (let steps = 0, at = new Set(seeds); at.size > 0; steps++) {
        for (const node of at) expected[node] = steps;
        at = new Set(left.filter(([from, to]) => at.has(from) && expected[to] === -1).map(([, to]) => to));
      }
      expect([...measureDistances(graph, seeds)]).toEqual(expected);
    }),
  );
});

it("a chain may have a million links", () => {
  const numbers = Int32Array.from({ length: 1_000_001 }, (_, i) => i);
  const chain = buildDigraph(numbers.length, numbers.subarray(0, -1), numbers.subarray(1));
  expect(listDownstream(chain, [0]).length).toBe(numbers.length);
});
