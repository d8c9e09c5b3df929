import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { getCriticalAssumptions } from "../../src/analysis/get-critical-assumptions.js";
import { listAssumptions } from "../../src/theory/list-assumptions.js";
import type { Theory } from "../../src/theory/theory.js";
import { arbitraryTheory } from "../support/arbitrary-graph.js";
import { nodesOf } from "../support/brute-paths.js";
import { goneByForce, routedByForce } from "../support/brute-routes.js";
import { runs } from "../support/runs.js";

const anyQuestion = arbitraryTheory({ outcomes: 7, links: 18 }).chain((theory) =>
  fc.record({ theory: fc.constant(theory), from: fc.option(fc.subarray(nodesOf(theory)), { nil: undefined }) }),
);

/** Drops each assumption by itself and looks what still has a route. */
function criticalByForce(theory: Theory, from?: readonly string[]) {
  const ids = listAssumptions(theory).map(({ id }) => id);
  const wholeTheory = ids.filter((id) => goneByForce(theory, [id]).has("theory"));
  const before = routedByForce(theory, { ...(from && { from }) });
  const after = new Map(ids.map((id) => [id, routedByForce(theory, { ...(from && { from }), failed: [id] })]));
  return {
    from: nodesOf(theory).filter((node) => (from ?? Object.keys(theory.interventions ?? {})).includes(node)),
    outcomes: Object.keys(theory.outcomes ?? {}).map((outcome) => ({
      outcome,
      hasRoute: before.has(outcome),
      assumptions: ids.filter((id) => before.has(outcome) && !after.get(id)!.has(outcome) && !wholeTheory.includes(id)),
    })),
    wholeTheory,
  };
}

describe("critical assumptions", () => {
  it("are those that leave no route when each is dropped", () => {
    fc.assert(
      fc.property(anyQuestion, ({ theory, from }) => {
        expect(getCriticalAssumptions(theory, { from })).toEqual(criticalByForce(theory, from));
      }),
      { numRuns: runs(3000) },
    );
  });

  it("of a pair are those asked from one node", () => {
    fc.assert(
      fc.property(arbitraryTheory(), (theory) => {
        const expected = Object.keys(theory.interventions ?? {}).flatMap((from) =>
          getCriticalAssumptions(theory, { from })
            .outcomes.filter(({ hasRoute }) => hasRoute)
            .map(({ outcome, assumptions }) => ({ from, to: outcome, assumptions })),
        );
        expect(getCriticalAssumptions(theory, { pairs: true }).pairs!).toEqual(expected);
      }),
    );
  });
});
