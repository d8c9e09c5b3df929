import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FLAGS } from "../../src/analysis/evidence/flags.js";
import { readEvidence } from "../../src/analysis/evidence/read-evidence.js";
import { SIDES } from "../../src/analysis/evidence/sides.js";
import type { EvidenceReason, Reason } from "../../src/analysis/review/reason.js";
import { reviewTheory } from "../../src/analysis/review-theory.js";
import type { Evidence } from "../../src/schema/generated/types.js";
import { VERDICTS } from "../../src/schema/vocabulary.js";
import { endOf, hasCome } from "../../src/theory/dates.js";
import type { Theory } from "../../src/theory/theory.js";
import { anyTheory, listIds, nearDate } from "../support/arbitrary-theory.js";
import { naiveVerdict } from "../support/naive-verdict.js";
import { runs } from "../support/runs.js";
import { trust } from "../support/trust.js";

const anyAsOf = fc.option(nearDate, { nil: undefined });
const verdictsOf = (theory: Theory, asOf: string | undefined) => {
  const { assumptions, links } = reviewTheory(theory, { asOf });
  return [...assumptions, ...links].map(({ id, verdict }) => [id, verdict]);
};
const withEvidence = (theory: Theory, keep: (evidence: Evidence, id: string) => boolean): Theory =>
  trust({
    ...theory,
    evidence: Object.fromEntries(Object.entries(theory.evidence ?? {}).filter(([id, item]) => keep(item, id))),
  });
/** The day on which an item begins to count, and the one on which it ceases to. */
const turnsOf = (theory: Theory, id: string, evidence: Evidence) => {
  const { dated, withdrawn } = readEvidence(id, evidence, theory.sources) ?? {};
  return [dated?.from, withdrawn] as const;
};
/** A review without what it tells of evidence that does not count. */
const ofWhatCounts = (result: ReturnType<typeof reviewTheory>) => ({
  ...result,
  assumptions: result.assumptions.map(({ leftOut: _, ...rest }) => rest),
  links: result.links.filter(({ evidence }) => evidence.length > 0).map(({ leftOut: _, ...rest }) => rest),
});
const freeze = <T>(value: T): T => {
  if (typeof value === "object" && value !== null)
    for (const inner of Object.values(Object.freeze(value))) freeze(inner);
  return value;
};

describe("verdicts", () => {
  it("are those of the method, step by step, in thousands of theories", () => {
    fc.assert(
      fc.property(anyTheory, anyAsOf, (theory, asOf) => {
        const { assumptions, links } = reviewTheory(theory, { asOf });
        const tested = new Map<string, string>(links.map(({ id, verdict }) => [id, verdict]));
        const claims = [
          ...assumptions.map(({ id, verdict }) => [id, verdict]),
          ...(theory.links ?? []).map(({ from, to }) => [`${from}->${to}`, tested.get(`${from}->${to}`) ?? "untested"]),
        ];
        expect(claims).toEqual(claims.map(([id = ""]) => [id, naiveVerdict(theory, id, asOf ?? theory.asOf)]));
      }),
      { numRuns: runs(2000) },
    );
  });

  it("come with every item that is attached: it was looked at, or left out for a reason", () => {
    fc.assert(
      fc.property(anyTheory, anyAsOf, (theory, asOf) => {
        const { assumptions, links } = reviewTheory(theory, { asOf });
        const told = [...assumptions, ...links].flatMap(({ evidence, leftOut = [] }) => [
          ...evidence,
          ...leftOut.map((left) => left.evidence),
        ]);
        expect(told.sort()).toEqual(Object.keys(theory.evidence ?? {}).sort());
        const without = withEvidence(theory, (_, id) =>
          [...assumptions, ...links].every(({ leftOut = [] }) => leftOut.every(({ evidence }) => evidence !== id)),
        );
        const after = reviewTheory(without, { asOf });
        expect([...after.assumptions, ...after.links].map(({ leftOut }) => leftOut).filter(Boolean)).toEqual([]);
      }),
      { numRuns: runs(500) },
    );
  });

  it("are all of them to be found in such theories, of wholes and of parts", () => {
    const seen = new Set<string>();
    for (const theory of fc.sample(anyTheory, 1000)) {
      for (const { partOf, verdict } of reviewTheory(theory).assumptions)
        seen.add(`${partOf === null ? "whole" : "part"} ${verdict}`);
    }
    expect(seen.size).toBe(2 * VERDICTS.length);
  });

  it("do not change by time alone", () => {
    fc.assert(
      fc.property(anyTheory, nearDate, nearDate, (theory, a, b) => {
        const [early, late] = endOf(a) <= endOf(b) ? [a, b] : [b, a];
        const settled = withEvidence(theory, (item, id) =>
          turnsOf(theory, id, item).every((date) => !date || hasCome(date, early) || !hasCome(date, late)),
        );
        expect(verdictsOf(settled, late)).toEqual(verdictsOf(settled, early));
      }),
      { numRuns: runs(500) },
    );
  });

  it("do not change when an item of a group is copied", () => {
    fc.assert(
      fc.property(anyTheory, anyAsOf, fc.nat(), (theory, asOf, nth) => {
        const items = Object.entries(theory.evidence ?? {}).filter(
          ([, { group, source }]) => (group ?? source) !== undefined,
        );
        fc.pre(items.length > 0);
        const [id, item] = items[nth % items.length]!;
        const copied = trust({ ...theory, evidence: { ...theory.evidence, [`${id}-again`]: item } });
        expect(verdictsOf(copied, asOf)).toEqual(verdictsOf(theory, asOf));
      }),
      { numRuns: runs(500) },
    );
  });
});

describe("a review", () => {
  it("does not depend on the order of the evidence", () => {
    fc.assert(
      fc.property(
        anyTheory.chain((theory) => {
          const items = Object.entries(theory.evidence ?? {});
          return fc.tuple(fc.constant(theory), fc.shuffledSubarray(items, { minLength: items.length }), anyAsOf);
        }),
        ([theory, items, asOf]) => {
          const shuffled = trust({ ...theory, evidence: Object.fromEntries(items) });
          expect(JSON.stringify(reviewTheory(shuffled, { asOf }))).toBe(JSON.stringify(reviewTheory(theory, { asOf })));
        },
      ),
      { numRuns: runs(500) },
    );
  });

  it("of an earlier date is that of the theory before later evidence was attached and later reviews were logged", () => {
    fc.assert(
      fc.property(anyTheory, nearDate, (theory, asOf) => {
        const before = withEvidence(theory, (item, id) => {
          const [begins] = turnsOf(theory, id, item);
          return begins === undefined || hasCome(begins, asOf);
        });
        const reviews = (theory.reviews ?? []).toSorted(
          (a, b) => Number(!hasCome(a.date, asOf)) - Number(!hasCome(b.date, asOf)),
        );
        const logged = reviews.filter(({ date }) => hasCome(date, asOf));
        expect(ofWhatCounts(reviewTheory(trust({ ...before, reviews: logged }), { asOf }))).toEqual(
          ofWhatCounts(reviewTheory(trust({ ...theory, reviews }), { asOf })),
        );
      }),
      { numRuns: runs(500) },
    );
  });

  it("is plain data, and leaves the theory as it was", () => {
    fc.assert(
      fc.property(anyTheory, anyAsOf, (theory, asOf) => {
        const result = reviewTheory(freeze(theory), { asOf });
        expect(JSON.parse(JSON.stringify(result))).toEqual(result);
        expect(result.assumptions.map(({ id }) => id)).toEqual(listIds(theory.assumptions));
      }),
      { numRuns: runs(200) },
    );
  });

  it("has a reason for every verdict but untested and for every flag, in order, and none besides", () => {
    fc.assert(
      fc.property(anyTheory, anyAsOf, (theory, asOf) => {
        const { assumptions, links, summary } = reviewTheory(theory, { asOf });
        for (const { verdict, flags, because, evidence } of [...assumptions, ...links]) {
          const carried = [...new Set<string>((because as readonly Reason[]).map(({ carries }) => carries))];
          expect(carried).toEqual([...(verdict === "untested" ? [] : ["verdict"]), ...flags]);
          expect(flags).toEqual(FLAGS.filter((flag) => flags.includes(flag)));
          expect(evidence).toEqual(evidence.toSorted());
          expect(isSorted(because)).toBe(true);
          for (const reason of because) if ("evidence" in reason) expect(evidence).toContain(reason.evidence);
        }
        expect(Object.values(summary.byVerdict).reduce((a, b) => a + b, 0)).toBe(assumptions.length);
        for (const flag of FLAGS) {
          const raised = assumptions.filter(({ flags }) => flags.includes(flag)).length;
          expect(summary.byFlag[flag] ?? 0).toBe(raised);
        }
      }),
      { numRuns: runs(500) },
    );
  });
});

/** Evidence by side, then grade downwards, then id, within what it carries. */
function isSorted(because: readonly Reason[]): boolean {
  const items = because.filter((reason): reason is EvidenceReason => "evidence" in reason);
  const key = ({ carries, side, grade, evidence }: EvidenceReason) => [
    carries === "verdict" ? 0 : 1 + FLAGS.indexOf(carries),
    SIDES.indexOf(side),
    -grade,
    evidence,
  ];
  const inOrder = (a: readonly (string | number)[], b: readonly (string | number)[]) => {
    const i = a.findIndex((value, at) => value !== b[at]);
    return i < 0 || a[i]! < b[i]!;
  };
  return items.slice(1).every((item, i) => inOrder(key(items[i]!), key(item)));
}
