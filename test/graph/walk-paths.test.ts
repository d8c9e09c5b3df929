import { describe, expect, it } from "vitest";
import { cutSlice } from "../../src/graph/slice.js";
import { walkPaths } from "../../src/graph/walk-paths.js";
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
    const meter = { left: 1000 };
    const { value } = walkPaths(cutSlice(graph, { from: [0], to: [13], via: [1] }), meter).next();
    expect(value?.nodes.slice(0, 3)).toEqual([0, 1, 3]);
    expect(meter.left).toBeGreaterThan(900);
  });

  it("spends nothing where there is nothing to visit", () => {
    const meter = { left: 0 };
    const paths = walkPaths(cutSlice(graph, { from: [1], to: [13] }), meter);
    for (let i = 0; i < 100; i++) expect(paths.next().done).toBe(false);
    expect(meter.left).toBe(0);
  });

  it("stops when the meter runs out", () => {
    const meter = { left: 10 };
    expect([...walkPaths(cutSlice(graph, { from: [0], to: [13], via: [1, 2, 5, 9] }), meter)]).toEqual([]);
    expect(meter.left).toBeLessThan(0);
  });
});
