import fc from "fast-check";
import { expect, test } from "vitest";
import { getHistory } from "../../src/analysis/get-history.js";
import { reviewTheory } from "../../src/analysis/review-theory.js";
import { addDuration, endOf } from "../../src/theory/dates.js";
import type { Theory } from "../../src/theory/theory.js";
import { anyTheory, listIds, nearDate } from "../support/arbitrary-theory.js";
import { historyByForce } from "../support/naive-history.js";
import { runs } from "../support/runs.js";

const dayBefore = (day: string) => new Date(Date.parse(`${day}T00:00Z`) - 86_400_000).toISOString().slice(0, 10);
const verdictOf = (theory: Theory, id: string, asOf: string) => {
  const { assumptions, links } = reviewTheory(theory, { asOf });
  return [...assumptions, ...links].find((claim) => claim.id === id)?.verdict ?? "untested";
};

test("a history agrees with the review of every date, moves at every step, and names what moved it", () => {
  let tried = 0;
  let moves = 0;
  fc.assert(
    fc.property(anyTheory, fc.array(nearDate, { maxLength: 5 }), fc.nat(), (theory, dates, nth) => {
      tried += 1;
      const ids = [...listIds(theory.assumptions), "o1->o2"];
      const id = ids[nth % ids.length]!;
      const { first, steps } = getHistory(theory, { of: id });
      expect({ id, first, steps }).toEqual(historyByForce(theory, id));
      const at = (day: string) => steps.filter(({ date }) => date <= day).at(-1)?.to ?? first;
      const days = steps.flatMap(({ date }) => [dayBefore(date), date, addDuration(date, "P1D")]);
      for (const day of [...dates.map(endOf), ...days, "1000-01-01", "9999-12-31"]) {
        expect(at(day)).toBe(verdictOf(theory, id, day));
      }
      for (const [i, step] of steps.entries()) {
        moves += 1;
        expect(step.from).toBe(steps[i - 1]?.to ?? first);
        expect(step.to).not.toBe(step.from);
        expect(step.because.length).toBeGreaterThan(0);
        for (const { evidence, on } of step.because) expect(theory.evidence?.[evidence]?.on).toBe(on);
      }
      expect(steps.map(({ date }) => date)).toEqual([...new Set(steps.map(({ date }) => date))].sort());
    }),
    { numRuns: runs(300) },
  );
  expect(moves / tried).toBeGreaterThan(0.3);
});
