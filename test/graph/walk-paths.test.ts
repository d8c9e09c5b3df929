import { describe, expect, it } from "vitest";
import { createPathWalk } from "../../src/graph/path-walk.js";
import { cutSlice } from "../../src/graph/slice.js";
import { walkPaths } from "../../src/graph/walk-paths.js";
import { Meter } from "../../src/limits/meter.js";
import { digraphOf } from "../support/arbitrary-digraph.js";

describe("walkPaths", () => {
  /** 0 leads to 1 and to a knot of twelve nodes that all lead to one another; 1 leads into the knot, and the knot back to 0. */
  const knot = Array.from({ length: 12 }, (_, i) => i + 2);
  const graph = digraphOf(14, [
    [0, 2],
    [0, 1],
    [1, 3],
    [4, 0],
    ...knot.flatMap((a) => knot.filter((b) => b !== a).map((b) => [a, b] as const)),
  ]);

  it("turns back as soon as a node to visit is out of reach", () => {
    const budget = { left: 10_000 };
    const { value } = walkPaths(cutSlice(graph, { from: [0], to: [13], via: [1] }), new Meter({ budget })).next();
    expect(value?.nodes.slice(0, 3)).toEqual([0, 1, 3]);
    expect(budget.left).toBeGreaterThan(8000);
  });

  it("takes from the search of a path only where there is something to visit", () => {
    const left = (via: readonly number[]) => {
      const budget = { left: 1000 };
      const walk = createPathWalk(cutSlice(graph, { from: [1], to: [13], via }));
      expect(walk.next(new Meter({ budget }))).toBe(true);
      return budget.left;
    };
    expect(left([])).toBe(1000);
    expect(left([5])).toBeLessThan(1000);
  });

  it("takes each step from the meter", () => {
    const chain = digraphOf(
      100,
      Array.from({ length: 99 }, (_, i) => [i, i + 1] as const),
    );
    const slice = cutSlice(chain, { from: [0], to: [50, 99] });
    expect([...walkPaths(slice, new Meter({ budget: 60 }))]).toHaveLength(1);
    expect([...walkPaths(slice, new Meter({ budget: 200 }))]).toHaveLength(2);
  });

  it("stops when the meter runs out", () => {
    const meter = new Meter({ budget: 10 });
    expect([...walkPaths(cutSlice(graph, { from: [0], to: [13], via: [1, 2, 5, 9] }), meter)]).toEqual([]);
    expect(meter.isSpent).toBe(true);
  });
});
