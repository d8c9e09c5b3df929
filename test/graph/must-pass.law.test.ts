import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readRouteQuery } from "../../src/analysis/routes/route-query.js";
import { intersect, singleton, sizeOf, toList, unite } from "../../src/graph/routes/int-set.js";
import { findMustPass } from "../../src/graph/routes/must-pass.js";
import { getRouteGraph } from "../../src/graph/routes/route-graph.js";
import { getIndex } from "../../src/graph/theory-index.js";
import { arbitraryTheory } from "../support/arbitrary-graph.js";
import { nodesOf } from "../support/brute-paths.js";
import { runs } from "../support/runs.js";

const anyNumbers = fc.uniqueArray(fc.oneof(fc.nat(100), fc.nat(3000), fc.nat(0x7fffffff)), { maxLength: 60 });
const toSet = (numbers: readonly number[]) => numbers.map(singleton).reduce(unite, null);
const ascending = (numbers: Iterable<number>) => [...numbers].sort((a, b) => a - b);

describe("sets that share", () => {
  it("hold what sets hold, and are themselves where nothing is new or gone", () => {
    fc.assert(
      fc.property(anyNumbers, anyNumbers, (a, b) => {
        const [first, second] = [toSet(a), toSet(b)];
        const both = unite(first, second);
        const common = intersect(first, second);
        expect([...toList(first)]).toEqual(ascending(a));
        expect([...toList(both)]).toEqual(ascending(new Set([...a, ...b])));
        expect([...toList(common)]).toEqual(ascending(a.filter((number) => b.includes(number))));
        expect(sizeOf(both)).toBe(toList(both).length);
        expect(unite(both, second)).toBe(both);
        expect(unite(second, both)).toEqual(both);
        expect(intersect(first, both)).toBe(first);
        expect(intersect(both, first)).toEqual(first);
      }),
      { numRuns: runs(1000) },
    );
  });
});

describe("what routes rest on", () => {
  it("is the same in the form for deep graphs, and for the nodes that are asked for", () => {
    fc.assert(
      fc.property(
        arbitraryTheory({ outcomes: 7, links: 18 }).chain((theory) =>
          fc.record({
            theory: fc.constant(theory),
            from: fc.option(fc.subarray(nodesOf(theory)), { nil: undefined }),
            wanted: fc.subarray([...nodesOf(theory).keys()]),
          }),
        ),
        ({ theory, from, wanted }) => {
          const graph = getRouteGraph(theory);
          const { starts } = readRouteQuery(theory, { from });
          const flat = findMustPass(graph, starts);
          const deep = findMustPass(graph, starts, { room: 0 });
          const some = findMustPass(graph, starts, { room: 0, wanted });
          for (let node = 0; node < getIndex(theory).size; node++) {
            expect(deep.has(node)).toBe(flat.has(node));
            expect(some.has(node)).toBe(flat.has(node));
            expect([...deep.listOf(node)]).toEqual([...flat.listOf(node)]);
            if (wanted.includes(node)) expect([...some.listOf(node)]).toEqual([...flat.listOf(node)]);
          }
        },
      ),
      { numRuns: runs(2000) },
    );
  });
});
