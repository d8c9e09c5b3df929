import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { coverage } from "../../src/analysis/coverage.js";
import { criticalAssumptions } from "../../src/analysis/critical-assumptions.js";
import { criticalPairs } from "../../src/analysis/critical-pairs.js";
import { diffTheories } from "../../src/analysis/diff-theories.js";
import { listFindings } from "../../src/analysis/findings/list-findings.js";
import { keystoneSources } from "../../src/analysis/keystone-sources.js";
import { listDue } from "../../src/analysis/list-due.js";
import { getEvidenceGapMap } from "../../src/analysis/registers/get-evidence-gap-map.js";
import { getPriorityMatrix } from "../../src/analysis/registers/get-priority-matrix.js";
import { listAssumptionRegister } from "../../src/analysis/registers/list-assumption-register.js";
import { listContributionClaims } from "../../src/analysis/registers/list-contribution-claims.js";
import { listLearningAgenda } from "../../src/analysis/registers/list-learning-agenda.js";
import { listReviewLog } from "../../src/analysis/registers/list-review-log.js";
import { review } from "../../src/analysis/review/review.js";
import { smallestCut } from "../../src/analysis/smallest-cut.js";
import { statusHistory } from "../../src/analysis/status-history.js";
import { tensions } from "../../src/analysis/tensions.js";
import { testFirst } from "../../src/analysis/test-first.js";
import { trace } from "../../src/analysis/trace.js";
import { whatIf } from "../../src/analysis/what-if.js";
import { whatIfEach } from "../../src/analysis/what-if-each.js";
import { listAssumptions } from "../../src/theory/list-assumptions.js";
import type { Theory } from "../../src/theory/theory.js";
import { anyDocument } from "../support/arbitrary-document.js";
import { anyTheory, nearDate } from "../support/arbitrary-theory.js";

const anyFull = anyDocument(fc.constantFrom("a", "b"));
const anyOf = fc.oneof(anyTheory, anyFull);
const first = (record: object | undefined) => Object.keys(record ?? {}).slice(0, 1);

type Case = { theory: Theory; other: Theory; asOf: string };

/** Each question, with what it asks about in a theory that has any of it. */
const questions: { readonly [name: string]: (given: Case) => unknown } = {
  coverage: ({ theory, asOf }) => coverage(theory, { asOf }),
  criticalAssumptions: ({ theory }) => criticalAssumptions(theory),
  criticalPairs: ({ theory }) => criticalPairs(theory),
  diffTheories: ({ theory, other, asOf }) => [diffTheories(theory, other, { asOf }), diffTheories(other, theory)],
  getEvidenceGapMap: ({ theory, asOf }) => getEvidenceGapMap(theory, { asOf }),
  getPriorityMatrix: ({ theory, asOf }) => getPriorityMatrix(theory, { asOf }),
  keystoneSources: ({ theory, asOf }) => keystoneSources(theory, { asOf }),
  listAssumptionRegister: ({ theory, asOf }) => listAssumptionRegister(theory, { asOf }),
  listAssumptions: ({ theory }) => listAssumptions(theory),
  listContributionClaims: ({ theory, asOf }) => listContributionClaims(theory, { asOf }),
  listDue: ({ theory, asOf }) => listDue(theory, { asOf }),
  listFindings: ({ theory, other, asOf }) => [listFindings(theory, { asOf, profile: "publish", before: other })],
  listLearningAgenda: ({ theory, asOf }) => listLearningAgenda(theory, { asOf }),
  listReviewLog: ({ theory }) => listReviewLog(theory),
  review: ({ theory, asOf }) => review(theory, { asOf }),
  smallestCut: ({ theory }) => first(theory.outcomes).map((id) => smallestCut(theory, { to: id })),
  statusHistory: ({ theory }) => first(theory.assumptions).map((id) => statusHistory(theory, id)),
  tensions: ({ theory }) => tensions(theory),
  testFirst: ({ theory, asOf }) => testFirst(theory, { asOf }),
  trace: ({ theory, asOf }) =>
    first(theory.interventions).flatMap((from) =>
      first(theory.outcomes).map((to) => trace(theory, { from, to, asOf })),
    ),
  whatIf: ({ theory, asOf }) => first(theory.assumptions).map((id) => whatIf(theory, { fail: id, asOf })),
  whatIfEach: ({ theory }) => [...whatIfEach(theory)],
};

/** Where a value is neither plain data nor has one for each of its keys. */
function listOdd(value: unknown, at: string): string[] {
  if (value === null || ["string", "number", "boolean", "bigint"].includes(typeof value)) return [];
  if (Array.isArray(value)) return value.flatMap((item, i) => listOdd(item, `${at}[${i}]`));
  if (typeof value !== "object" || Object.getPrototypeOf(value) !== Object.prototype) return [at];
  return Object.entries(value).flatMap(([key, inner]) => listOdd(inner, `${at}.${key}`));
}

describe("answers are plain data, without keys that have no value:", () => {
  test.each(Object.entries(questions))("%s", (name, ask) => {
    fc.assert(
      fc.property(anyOf, anyOf, nearDate, (theory, other, asOf) => {
        expect(listOdd(ask({ theory, other, asOf }), name)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
