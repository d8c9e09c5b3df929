import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createReassessor, listItems } from "../../../src/analysis/evidence/create-reassessor.js";
import type { VerdictMaps } from "../../../src/analysis/evidence/judge.js";
import { judge } from "../../../src/analysis/evidence/judge.js";
import type { EvidenceItem } from "../../../src/analysis/evidence/read-evidence.js";
import { VERDICTS } from "../../../src/schema/vocabulary.js";
import { anyTheory, nearDate } from "../../support/arbitrary-theory.js";
import { runs } from "../../support/runs.js";
import { trust } from "../../support/trust.js";

/** What a theory is, from when, and what of it to change. */
const anyQuestion = fc.record({
  theory: anyTheory,
  asOf: fc.option(nearDate, { nil: undefined }),
  picks: fc.infiniteStream(fc.boolean()),
  at: fc.nat(),
  verdict: fc.constantFrom(...VERDICTS),
});

const listMoved = (before: VerdictMaps, after: VerdictMaps) =>
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
        const rest = trust({ ...theory, evidence: Object.fromEntries(items.filter(([id]) => !ids.has(id))) });
        const reassessor = createReassessor(theory, asOf);
        const { assumptions, links } = reassessor.assessment;
        const counting = [...assumptions, ...links].map((claim): [string, EvidenceItem[]] => [
          claim.id,
          listItems(claim).filter(({ id }) => ids.has(id)),
        ]);
        const asked = new Map(counting.filter(([, list]) => list.length > 0));
        const found = reassessor.without(asked);
        expect([...found]).toEqual(listMoved(judge(theory, { asOf }), judge(rest, { asOf })));
        // Nothing is left behind of what was supposed.
        expect([...reassessor.without(asked)]).toEqual([...found]);
      }),
      { numRuns: runs(500) },
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
      { numRuns: runs(500) },
    );
  });
});
