import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { getFailures } from "../../../src/analysis/support/failures.js";
import { createFlatSets } from "../../../src/analysis/support/flat-sets.js";
import { findMustSets, UNREACHED } from "../../../src/analysis/support/must-sets.js";
import { getSupportGraph } from "../../../src/analysis/support/support-graph.js";
import { createTrieSets } from "../../../src/analysis/support/trie-sets.js";
import type { Theory } from "../../../src/theory/theory.js";
import { arbitraryGates } from "../../support/arbitrary-gates.js";

const problemOf = (theory: Theory) => {
  const graph = getSupportGraph(theory);
  const { nodeLabels, linkLabels } = getFailures(theory);
  return { graph, sources: [...graph.interventions, ...graph.factors], nodeLabels, linkLabels, gates: graph };
};

describe("sets of what each node cannot do without", () => {
  it("are the same laid out in full and shared", () => {
    fc.assert(
      fc.property(arbitraryGates({ outcomes: 12, links: 40 }), (theory) => {
        const problem = problemOf(theory);
        const [full, shared] = [createFlatSets(Number.POSITIVE_INFINITY), createTrieSets()].map((sets) =>
          Array.from(findMustSets(problem, sets)!, (set) => (set === UNREACHED ? "none" : sets.list(set))),
        );
        expect(shared).toEqual(full);
      }),
      { numRuns: 1000 },
    );
  });

  it("are given up when there is no room", () => {
    fc.assert(
      fc.property(arbitraryGates(), (theory) => {
        const problem = problemOf(theory);
        const sets = createFlatSets(2);
        const found = findMustSets(problem, sets);
        expect(found === undefined).toBe(sets.isFull());
      }),
    );
  });
});
