import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arrangeRing } from "../../src/graph/arrange-ring.js";
import { countBySubsets } from "../../src/graph/count-by-subsets.js";
import { countForward, planSweep } from "../../src/graph/count-in-ring.js";
import { countPaths } from "../../src/graph/count-paths.js";
import type { Digraph } from "../../src/graph/digraph.js";
import { cutSlice, trimSlice } from "../../src/graph/slice.js";
import { sweepRing } from "../../src/graph/sweep-ring.js";
import { walkPaths } from "../../src/graph/walk-paths.js";
import { Meter } from "../../src/limits/meter.js";
import { arbitraryDigraph, digraphOf, pairsOf } from "../support/arbitrary-digraph.js";
import { runs } from "../support/runs.js";

/** The simple paths from a node, that of no links included, by trying every step. */
function listByForce(graph: Digraph, start: number): number[][] {
  const found: number[][] = [];
  const go = (path: readonly number[]): void => {
    found.push([...path]);
    for (const [from, to] of pairsOf(graph)) if (from === path.at(-1) && !path.includes(to)) go([...path, to]);
  };
  go([start]);
  return found;
}

const plenty = () => new Meter({ budget: 100_000_000 });
const anyRing = arbitraryDigraph(7).chain((graph) => {
  const nodes = [...Array(graph.size).keys()];
  return fc.record({
    graph: fc.constant(graph),
    arrivals: fc.tuple(...nodes.map(() => fc.bigInt({ min: 0n, max: 3n }))),
    required: fc.shuffledSubarray(nodes, { maxLength: Math.min(2, graph.size) }),
    exits: fc.subarray(nodes),
  });
});

describe("the ways through a ring", () => {
  it("are the same by every method, and never fewer than the forward ones", () => {
    fc.assert(
      fc.property(anyRing, ({ graph, arrivals, required, exits }) => {
        const members = Int32Array.from({ length: graph.size }, (_, node) => node);
        const { order, sweep } = planSweep(graph, {
          members,
          arrivals,
          required,
          isExit: (node) => exits.includes(node),
        });
        const expected = order.map((end) =>
          exits.includes(end)
            ? arrivals
                .map((ways, start) => {
                  const paths = listByForce(graph, start).filter(
                    (path) => path.at(-1) === end && required.every((node) => path.includes(node)),
                  );
                  return ways * BigInt(paths.length);
                })
                .reduce((a, b) => a + b, 0n)
            : 0n,
        );
        expect(sweepRing(sweep, plenty())).toEqual(expected);
        expect(countBySubsets(sweep, plenty())).toEqual(expected);
        for (const [i, ways] of countForward(sweep).entries()) {
          expect(ways >= 0n && ways <= expected[i]!).toBe(true);
        }
      }),
      { numRuns: runs(300) },
    );
  });

  it("are given up when the meter runs out", () => {
    const ring = digraphOf(3, [
      [0, 1],
      [1, 2],
      [2, 0],
    ]);
    const { sweep } = planSweep(ring, {
      members: Int32Array.of(0, 1, 2),
      arrivals: [1n, 1n, 1n],
      required: [],
      isExit: () => true,
    });
    expect(sweepRing(sweep, new Meter({ budget: 2 }))).toBeUndefined();
    expect(countBySubsets(sweep, new Meter({ budget: 2 }))).toBeUndefined();
  });
});

describe("the order of a ring", () => {
  it("has every node once, and leads back nowhere where there is no ring", () => {
    fc.assert(
      fc.property(arbitraryDigraph(8), (graph) => {
        const order = arrangeRing(graph);
        expect([...order].sort((a, b) => a - b)).toEqual([...Array(graph.size).keys()]);
        const forward = pairsOf(graph).filter(([from, to]) => order.indexOf(from) < order.indexOf(to));
        const isAcyclic = pairsOf(graph).every(
          ([from, to]) => !listByForce(graph, to).some((path) => path.includes(from)),
        );
        if (isAcyclic) expect(forward).toHaveLength(graph.from.length);
        else expect(forward.length).toBeGreaterThanOrEqual(graph.from.length / 2);
      }),
    );
  });

  it("is the one that a search of all nodes for the largest surplus gives", () => {
    fc.assert(
      fc.property(arbitraryDigraph(20), (graph) => {
        expect(arrangeRing(graph)).toEqual(arrangeByForce(graph));
      }),
      { numRuns: runs(200) },
    );
  });
});

/** The order by definition: takes what has no causes, or else the largest surplus, and counts anew for each node. */
function arrangeByForce(graph: Digraph): number[] {
  const nodes = [...Array(graph.size).keys()];
  const order: number[] = [];
  const left = () => pairsOf(graph).filter((pair) => !pair.some((node) => order.includes(node)));
  const hasNoCauses = (node: number) => !order.includes(node) && left().every(([, to]) => to !== node);
  const surplusOf = (node: number) =>
    left().reduce((sum, [from, to]) => sum + Number(from === node) - Number(to === node), 0);
  for (const node of nodes) if (hasNoCauses(node)) order.push(node);
  for (let done = 0; order.length < graph.size; ) {
    for (; done < order.length; done++) {
      for (const [from, to] of pairsOf(graph)) if (from === order[done] && hasNoCauses(to)) order.push(to);
    }
    const waiting = nodes.filter((node) => !order.includes(node));
    if (waiting.length > 0)
      order.push(waiting.reduce((best, node) => (surplusOf(node) > surplusOf(best) ? node : best)));
  }
  return order;
}

describe("the count", () => {
  const anyQuestion = arbitraryDigraph(7).chain((graph) => {
    const nodes = [...Array(graph.size).keys()];
    const some = fc.shuffledSubarray(nodes, { minLength: 1 });
    return fc.record({
      graph: fc.constant(graph),
      from: some,
      to: some,
      via: fc.shuffledSubarray(nodes, { maxLength: Math.min(2, graph.size) }),
    });
  });

  it("is the number of paths, with or without the links that only make rings", () => {
    fc.assert(
      fc.property(anyQuestion, ({ graph, from, to, via }) => {
        const expected = from
          .flatMap((start) => listByForce(graph, start))
          .filter((path) => path.length > 1 && to.includes(path.at(-1)!) && via.every((node) => path.includes(node)));
        const slice = cutSlice(graph, { from, to, via });
        for (const each of [slice, trimSlice(slice)]) {
          expect(countPaths(each, plenty())).toEqual({ count: BigInt(expected.length), isExact: true });
          expect([...walkPaths(each)]).toHaveLength(expected.length);
        }
      }),
      { numRuns: runs(500) },
    );
  });

  it("stays below the truth when it cannot be exact", () => {
    // Five layers of three, complete, and every outcome of the last leads back to each of the first.
    const layers = [0, 1, 2, 3, 4].map((layer) => [0, 1, 2].map((i) => layer * 3 + i));
    const links = layers.flatMap((layer, i) => layer.flatMap((a) => layers[(i + 1) % 5]!.map((b) => [a, b] as const)));
    const slice = cutSlice(digraphOf(15, links), { from: [0, 1], to: [13, 14] });
    const exact = countPaths(slice, plenty());
    expect(exact).toEqual({ count: BigInt([...walkPaths(slice)].length), isExact: true });
    const bound = countPaths(slice, new Meter({ budget: 100 }));
    expect(bound.isExact).toBe(false);
    expect(bound.count).toBeGreaterThan(0n);
    expect(bound.count).toBeLessThan(exact.count);
  });
});
