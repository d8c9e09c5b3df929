import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { getCriticalAssumptions } from "../../src/analysis/get-critical-assumptions.js";
import { listSmallestCuts } from "../../src/analysis/list-smallest-cuts.js";
import { listAssumptions } from "../../src/theory/list-assumptions.js";
import { arbitraryTheory } from "../support/arbitrary-graph.js";
import { nodesOf } from "../support/brute-paths.js";
import { goneByForce, onRoutesByForce, routedByForce } from "../support/brute-routes.js";
import { runs } from "../support/runs.js";

const anyQuestion = arbitraryTheory({ outcomes: 7, links: 18, assumptions: 7 }).chain((theory) =>
  fc.record({
    theory: fc.constant(theory),
    from: fc.option(fc.subarray(nodesOf(theory)), { nil: undefined }),
    to: fc.constantFrom(...Object.keys(theory.outcomes ?? {})),
    among: fc.option(fc.subarray(listAssumptions(theory).map(({ id }) => id)), { nil: undefined }),
  }),
);

/** All sets of a size. */
function choose(list: readonly string[], size: number): string[][] {
  if (size === 0) return [[]];
  return list.flatMap((one, i) => choose(list.slice(i + 1), size - 1).map((rest) => [one, ...rest]));
}

describe("the smallest cut", () => {
  it("is as small as trying every set shows, and cuts", () => {
    fc.assert(
      fc.property(anyQuestion, ({ theory, from, to, among }) => {
        const found = listSmallestCuts(theory, { to, from, among })[0]!;
        const isRouted = (failed: readonly string[]) => routedByForce(theory, { from, failed }).has(to);
        const allowed = listAssumptions(theory)
          .map(({ id }) => id)
          .filter((id) => (among ?? [id]).includes(id) && !goneByForce(theory, [id]).has("theory"));
        expect(found.hasRoute).toBe(isRouted([]));
        if (!found.hasRoute) return;
        expect(found.isExact).toBe(true);
        expect(isRouted(found.assumptions)).toBe(found.size === null);
        if (found.size === null) {
          // Alternatives that fail the whole theory together do not count either.
          const { nodes, links } = found.bareRoute!;
          const gone = goneByForce(theory, allowed);
          if (!gone.has("theory")) for (const element of [...nodes, ...links]) expect(gone.has(element)).toBe(false);
          return;
        }
        for (const id of found.assumptions) expect(allowed).toContain(id);
        expect(new Set(found.assumptions).size).toBe(found.size);
        for (let size = 1; size < found.size; size++) {
          for (const set of choose(allowed, size)) {
            if (!goneByForce(theory, set).has("theory")) expect(isRouted(set)).toBe(true);
          }
        }
      }),
      { numRuns: runs(3000) },
    );
  });

  it("is one exactly where something is critical", () => {
    fc.assert(
      fc.property(arbitraryTheory({ outcomes: 7, links: 18 }), (theory) => {
        const critical = getCriticalAssumptions(theory).outcomes;
        for (const [i, { size, outcome }] of listSmallestCuts(theory).entries()) {
          expect(outcome).toBe(critical[i]!.outcome);
          expect(size === 1).toBe(critical[i]!.assumptions.length > 0);
        }
      }),
      { numRuns: runs(500) },
    );
  });

  it("where none does, comes with a route that carries nothing", () => {
    fc.assert(
      fc.property(anyQuestion, ({ theory, from, to }) => {
        const { bareRoute } = listSmallestCuts(theory, { to, from })[0]!;
        if (bareRoute === undefined) return;
        const { nodes, links } = bareRoute;
        expect(nodes).toContain(to);
        const others = [...onRoutesByForce(theory, to, { from })].filter(
          (id) => !nodes.includes(id) && !links.includes(id),
        );
        expect(routedByForce(theory, { from, failed: others }).has(to)).toBe(true);
      }),
      { numRuns: runs(500) },
    );
  });
});
