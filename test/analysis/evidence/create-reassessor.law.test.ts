import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createReassessor } from "../../../src/analysis/evidence/create-reassessor.js";
import { judge } from "../../../src/analysis/evidence/judge.js";
import type { Verdicts } from "../../../src/analysis/get-verdicts.js";
import { VERDICTS } from "../../../src/schema/vocabulary.js";
import type { Theory } from "../../../src/theory/theory.js";
import { anyTheory, nearDate } from "../../support/arbitrary-theory.js";

/** What a theory is, from when, and what of it to change. */
const anyQuestion = fc.record({
  theory: anyTheory,
  asOf: fc.option(nearDate, { nil: undefined }),
  picks: fc.infiniteStream(fc.boolean()),
  at: fc.nat(),
  verdict: fc.constantFrom(...VERDICTS),
});

const listMoved = (before: Verdicts, after: Verdicts) =>
  [...before.assumptions, ...before.links].flatMap(([claim, was]) => {
    const is = after.assumptions.get(claim) ?? after.links.get(claim);
    return is === was ? [] : [[claim, is]];
  });

describe("what a little would change is what a whole assessment of the changed theory says", () => {
  it("for evidence that is left out", () => {
    fc.assert(
      fc.property(anyQuestion, ({ theory, asOf, picks }) => {
        const items = Object.entries(theory.evidence ?? {});
        const left = items.filter(() => picks.next().value === true);
        const ids = new Set(left.map(([id]) => id));
        const rest = { ...theory, evidence: Object.fromEntries(items.filter(([id]) => !ids.has(id))) } as Theory;
        const found = createReassessor(theory, asOf).without(new Set(left.map(([, { on }]) => on)), ids);
        expect([...found]).toEqual(listMoved(judge(theory, { asOf }), judge(rest, { asOf })));
      }),
      { numRuns: 500 },
    );
  });

  it("for a verdict that is supposed", () => {
    fc.assert(
      fc.property(anyQuestion, ({ theory, asOf, at, verdict }) => {
        const before = judge(theory, { asOf });
        const ids = [...before.assumptions.keys()];
        fc.pre(ids.length > 0);
        const id = ids[at % ids.length]!;
        const found = createReassessor(theory, asOf).suppose(id, verdict);
        expect([...found]).toEqual(listMoved(before, judge(theory, { asOf, assumed: new Map([[id, verdict]]) })));
      }),
      { numRuns: 500 },
    );
  });
});
