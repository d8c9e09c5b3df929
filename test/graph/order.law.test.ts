import fc from "fast-check";
import { DirectedGraph } from "graphology";
import { stronglyConnectedComponents } from "graphology-components";
import { describe, expect, it } from "vitest";
import { findComponents, isRing } from "../../src/graph/components.js";
import { buildDigraph, type Digraph } from "../../src/graph/digraph.js";
import { orderNodes } from "../../src/graph/order.js";
import { listDownstream } from "../../src/graph/reach.js";
import { listRings } from "../../src/graph/rings.js";
import { arbitraryDigraph, digraphOf, pairsOf } from "../support/arbitrary-digraph.js";

const anyGraph = arbitraryDigraph(8);
const sorted = (lists: number[][]) =>
  lists.map((list) => [...list].sort((a, b) => a - b)).sort((a, b) => a[0]! - b[0]!);
const listComponents = (graph: Digraph): number[][] => {
  const { count, starts, nodes } = findComponents(graph);
  return Array.from({ length: count }, (_, c) => [...nodes.subarray(starts[c], starts[c + 1])]);
};
describe("components", () => {
  it("are those of graphology", () => {
    fc.assert(
      fc.property(anyGraph, (graph) => {
        const other = new DirectedGraph();
        for (let node = 0; node < graph.size; node++) other.addNode(node);
        for (const [from, to] of pairsOf(graph)) other.addEdge(from, to);
        const expected = stronglyConnectedComponents(other).map((list) => list.map(Number));
        expect(sorted(listComponents(graph))).toEqual(sorted(expected));
      }),
    );
  });

  it("are numbered so that no link leads to a lower one, and list their nodes in order", () => {
    fc.assert(
      fc.property(anyGraph, (graph) => {
        const { of } = findComponents(graph);
        for (const [from, to] of pairsOf(graph)) expect(of[from]).toBeLessThanOrEqual(of[to]!);
        for (const [component, nodes] of listComponents(graph).entries()) {
          expect(nodes).toEqual([...of.keys()].filter((node) => of[node] === component));
        }
      }),
    );
  });
});

describe("the order of nodes", () => {
  it("has causes first, but for rings, which stay together", () => {
    fc.assert(
      fc.property(anyGraph, (graph) => {
        const { nodes, inRing } = orderNodes(graph);
        expect([...nodes].sort((a, b) => a - b)).toEqual([...Array(graph.size).keys()]);
        const { of } = findComponents(graph);
        const places = new Map([...nodes].map((node, i) => [node, i]));
        for (const [from, to] of pairsOf(graph)) {
          if (of[from] !== of[to]) expect(places.get(from)).toBeLessThan(places.get(to)!);
        }
        const runs = [...nodes].map((node) => of[node]!).filter((component, i, all) => component !== all[i - 1]);
        expect(new Set(runs).size).toBe(runs.length);
        expect([...inRing].map(Boolean)).toEqual(
          [...inRing.keys()].map((node) =>
            pairsOf(graph).some(([from, to]) => from === node && listDownstream(graph, [to]).includes(node)),
          ),
        );
      }),
    );
  });

  it("is by number where nothing else decides", () => {
    expect([...orderNodes(digraphOf(4, [[3, 1]])).nodes]).toEqual([0, 2, 3, 1]);
  });
});

describe("rings", () => {
  it("are the components with more than one node, with all their links and a shortest way round", () => {
    fc.assert(
      fc.property(anyGraph, fc.func(fc.boolean()), (graph, isIgnored) => {
        const kept = [...graph.from.keys()].filter((link) => !isIgnored(link));
        const part = buildDigraph(
          graph.size,
          Int32Array.from(kept, (link) => graph.from[link]!),
          Int32Array.from(kept, (link) => graph.to[link]!),
        );
        const rings = listRings(graph, isIgnored);
        const expected = sorted(listComponents(part).filter((nodes) => nodes.length > 1));
        expect(rings.map(({ nodes }) => nodes)).toEqual(expected);
        for (const { nodes, links, shortest } of rings) {
          const inside = kept.filter((link) => nodes.includes(graph.from[link]!) && nodes.includes(graph.to[link]!));
          expect(links).toEqual(inside);
          for (const [i, link] of shortest.entries()) {
            expect(links).toContain(link);
            expect(graph.to[link]).toBe(graph.from[shortest[(i + 1) % shortest.length]!]);
          }
          expect(graph.from[shortest[0]!]).toBe(nodes[0]);
          expect(shortest).toHaveLength(lengthRound(graph, inside, nodes[0]!));
        }
      }),
    );
  });

  it("are walked round the short way, whatever shorter rings hang on them", () => {
    const graph = digraphOf(5, [
      [0, 1],
      [1, 2],
      [2, 1],
      [2, 0],
      [1, 3],
      [3, 4],
      [4, 1],
    ]);
    expect(listRings(graph)).toEqual([{ nodes: [0, 1, 2, 3, 4], links: [0, 1, 2, 3, 4, 5, 6], shortest: [0, 1, 3] }]);
    expect(listRings(graph, (link) => link === 3)).toEqual([
      { nodes: [1, 2, 3, 4], links: [1, 2, 4, 5, 6], shortest: [1, 2] },
    ]);
  });

  /** The least number of steps from a node back to it, by taking every step at once. */
  function lengthRound(graph: Digraph, links: readonly number[], start: number): number {
    let at = new Set([start]);
    for (let steps = 1; ; steps++) {
      at = new Set(links.filter((link) => at.has(graph.from[link]!)).map((link) => graph.to[link]!));
      if (at.has(start)) return steps;
    }
  }
});

describe("a chain of a million links", () => {
  const length = 1_000_000;
  const numbers = Int32Array.from({ length: length + 1 }, (_, i) => i);

  it("has as many components as nodes", () => {
    const chain = buildDigraph(length + 1, numbers.subarray(0, length), numbers.subarray(1));
    expect(findComponents(chain).count).toBe(length + 1);
    expect(orderNodes(chain).nodes.every((node, i) => node === i)).toBe(true);
  });

  it("is one ring when its end leads back to its start", () => {
    const ring = buildDigraph(
      length + 1,
      numbers,
      numbers.map((node) => (node + 1) % numbers.length),
    );
    const components = findComponents(ring);
    expect(components.count).toBe(1);
    expect(isRing(components, 0)).toBe(true);
    expect(listRings(ring)[0]?.shortest.length).toBe(length + 1);
  });
});
