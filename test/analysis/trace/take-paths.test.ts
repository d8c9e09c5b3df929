import { describe, expect, it } from "vitest";
import { takePaths } from "../../../src/analysis/trace/take-paths.js";
import { cutSlice } from "../../../src/graph/slice.js";
import { copyPath } from "../../../src/graph/walk-paths.js";
import { Meter } from "../../../src/limits/meter.js";
import { digraphOf } from "../../support/arbitrary-digraph.js";

describe("takePaths", () => {
  // Ten diamonds, a chain of two thousand links, and a link back to the start: one ring, with a node to visit at its end.
  const diamonds = [...Array(10).keys()].flatMap((i) => [
    [3 * i, 3 * i + 1] as const,
    [3 * i, 3 * i + 2] as const,
    [3 * i + 1, 3 * i + 3] as const,
    [3 * i + 2, 3 * i + 3] as const,
  ]);
  const chain = Array.from({ length: 2000 }, (_, i) => [30 + i, 31 + i] as const);
  const ring = digraphOf(2031, [...diamonds, ...chain, [2030, 0]]);
  const slice = cutSlice(ring, { from: [0, 5], to: [2030], via: [2029] });

  it("finds its way through a long ring to a node to visit at the end of it, however many the paths", () => {
    const { paths, ...rest } = takePaths(slice, { limit: Infinity, budget: 100_000 }, copyPath);
    expect(paths.length).toBe(2 ** 10 + 2 ** 8);
    expect(rest).toEqual({ hasMore: false, isExhaustive: true });
  });

  it("says whether there are more", () => {
    expect(takePaths(slice, { limit: 3, budget: 100_000 }, copyPath)).toMatchObject({
      paths: { length: 3 },
      hasMore: true,
      isExhaustive: true,
    });
  });

  it("stops when the meter is spent", () => {
    const { paths, ...rest } = takePaths(
      slice,
      { limit: Infinity, budget: Infinity, meter: new Meter({ budget: 200_000 }) },
      copyPath,
    );
    expect(paths.length).toBeGreaterThan(0);
    expect(paths.length).toBeLessThan(100);
    expect(rest).toEqual({ hasMore: false, isExhaustive: false });
  });

  it("says when it gave up", () => {
    expect(takePaths(slice, { limit: 3, budget: 1000 }, copyPath)).toEqual({
      paths: [],
      hasMore: false,
      isExhaustive: false,
    });
  });
});
