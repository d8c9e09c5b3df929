import type { Text } from "../../schema/generated/types.js";
import type { Verdict } from "../../schema/vocabulary.js";
import { endOf, hasCome, startOf } from "../../theory/dates.js";
import { compareDocuments } from "../../theory/diff/compare-documents.js";
import { listAssumptions } from "../../theory/list-assumptions.js";
import { type DropWay, findSilentDrops } from "../diff/find-silent-drops.js";
import { listFlagged } from "./list-claims.js";
import { type Check, defineRule } from "./rule.js";

/** The rules about what people decided, and when. */
export const reviews = [
  /** A claim that was reworded since evidence was attached to it or it was reviewed. */
  defineRule({
    code: "suspect",
    severity: "warning",
    profiles: ["review", "publish"],
    source: "practice of requirements tracing (suspect links)",
    *check({ review }): Check<{
      readonly evidence: readonly string[];
      readonly isReviewed: boolean;
      readonly fields: readonly string[];
    }> {
      for (const { id, because } of listFlagged(review, "suspect")) {
        const reasons = because.filter(({ carries }) => carries === "suspect");
        const moved = reasons.flatMap((reason) => ("moved" in reason ? (reason.moved ?? []) : []));
        const values = {
          evidence: [...new Set(reasons.flatMap((reason) => ("evidence" in reason ? [reason.evidence] : [])))],
          isReviewed: reasons.some((reason) => "review" in reason),
          fields: [...new Set<string>(moved)],
        };
        yield { on: id, values };
      }
    },
  }),
  /** An assumption whose next review is over. */
  defineRule({
    code: "review-overdue",
    reference: "R01",
    severity: "warning",
    profiles: ["review", "publish"],
    source: "Hivos 2015; USAID",
    *check({ review }): Check<{ readonly due: string }> {
      for (const { id, because } of listFlagged(review, "review-overdue")) {
        const dates = because.flatMap((reason) =>
          reason.carries === "review-overdue" && "date" in reason ? [reason.date] : [],
        );
        yield { on: id, values: { due: dates[0] ?? "" } };
      }
    },
  }),
  /** An assumption that the review log of its theory never mentions. */
  defineRule({
    code: "never-reviewed",
    severity: "info",
    profiles: ["review", "publish"],
    source: "practice of requirements tracing",
    *check({ review }) {
      for (const { id } of listFlagged(review, "never-reviewed")) yield { on: id, values: {} };
    },
  }),
  /** A promised test that does not say how, who, when or for which decision. */
  defineRule({
    code: "empty-test-promise",
    reference: "R02",
    severity: "warning",
    profiles: ["review", "publish"],
    source: "USAID (learning agenda)",
    *check({ assumptions }): Check<{ readonly missing: readonly PlanPart[] }> {
      for (const { id, assumption } of assumptions) {
        const { test } = assumption;
        if (test === undefined) continue;
        const missing = test === "intended" ? [...PLAN_PARTS] : PLAN_PARTS.filter((part) => test[part] === undefined);
        if (missing.length > 0) yield { on: id, at: ["test"], values: { missing } };
      }
    },
  }),
  /** A test whose date is over, while its plan still stands. */
  defineRule({
    code: "test-overdue",
    severity: "warning",
    profiles: ["review", "publish"],
    source: "USAID (learning agenda)",
    *check({ review }): Check<{ readonly due: string }> {
      for (const { id, because } of listFlagged(review, "test-overdue")) {
        const due = because.flatMap((reason) =>
          reason.carries === "test-overdue" && "test" in reason && reason.test !== "intended"
            ? (reason.test.due ?? [])
            : [],
        );
        yield { on: id, at: ["test", "due"], values: { due: due[0] ?? "" } };
      }
    },
  }),
  /** A verdict that a reviewer put in place of the computed one, before evidence that came in since. */
  defineRule({
    code: "outdated-override",
    severity: "warning",
    profiles: ["review", "publish"],
    source: "Assurance 2.0 (residual doubt)",
    *check({
      theory: { evidence: all = {} },
      review,
    }): Check<{ readonly by: string; readonly evidence: readonly string[] }> {
      for (const { id, override, evidence } of review.assumptions) {
        if (override === undefined) continue;
        const since = evidence.filter((item) => startOf(all[item]!.date ?? "0000") > endOf(override.date));
        if (since.length > 0) yield { on: id, values: { by: override.by, evidence: since } };
      }
    },
  }),
  /** A verdict that a reviewer put in place of the computed one, for which no evidence speaks at all. */
  defineRule({
    code: "override-without-evidence",
    severity: "error",
    profiles: ["draft", "review", "publish"],
    source: "practice of assurance cases (defeated without a challenge)",
    *check({ review }): Check<{ readonly to: Verdict; readonly by: string }> {
      for (const { id, override, verdict, support, opposition } of review.assumptions) {
        if (override === undefined || override.verdict === verdict) continue;
        const to = override.verdict;
        const lacksSupport = (to === "supported" || to === "contested") && support === "none";
        const lacksOpposition =
          (to === "refuted" || to === "challenged" || to === "contested") && opposition === "none";
        if (lacksSupport || lacksOpposition) yield { on: id, values: { to, by: override.by } };
      }
    },
  }),
  /** A review by the one who owns the assumption. */
  defineRule({
    code: "self-review",
    severity: "info",
    profiles: ["review", "publish"],
    source: "practice of assurance cases",
    identity: ["by", "dated"],
    *check({ theory: { reviews = [] }, asOf, assumptions }): Check<{ readonly by: string; readonly dated: string }> {
      const owners = new Map(assumptions.map(({ id, assumption }) => [id, assumption.owner]));
      const normalize = (name: string) => name.trim().toLowerCase();
      for (const [i, { assumption, reviewer, date: dated }] of reviews.entries()) {
        const owner = owners.get(assumption);
        if (owner === undefined || normalize(owner) !== normalize(reviewer) || !hasCome(dated, asOf)) continue;
        yield { on: assumption, path: ["reviews", i, "reviewer"], values: { by: reviewer, dated } };
      }
    },
  }),
  /** An important assumption without an owner. */
  defineRule({
    code: "missing-owner",
    severity: "info",
    profiles: ["publish"],
    source: "UK government assumption logs",
    *check({ assumptions }) {
      const owned = new Set<string>();
      for (const { id, assumption, partOf } of assumptions) {
        if (assumption.owner !== undefined || (partOf !== null && owned.has(partOf))) owned.add(id);
        else if (assumption.importance === "high") yield { on: id, values: {} };
      }
    },
  }),
  /** An assumption of an earlier version that was removed or softened without a reason on record. */
  defineRule({
    code: "silent-drop",
    reference: "R04",
    severity: "warning",
    profiles: ["draft", "review", "publish"],
    isAboutChange: true,
    source: "Davies 2018",
    *check({ theory, before, asOf }): Check<{
      readonly ways: readonly DropWay[];
      readonly verdict: Verdict;
      /** What it said. */
      readonly said: Text;
    }> {
      if (before === undefined) return;
      const { changes, renames } = compareDocuments(before, theory);
      const dates = { before: asOf, after: asOf };
      const statements = new Map(listAssumptions(before).map(({ id, assumption }) => [id, assumption.statement]));
      for (const drop of findSilentDrops(before, theory, { changes, renames, asOf: dates })) {
        const { ways, verdict } = drop;
        yield {
          on: drop.after ?? drop.before,
          // What is gone has no place; another element may have its id by now.
          ...(drop.after === null && { path: [] }),
          values: { ways, verdict, said: statements.get(drop.before) ?? drop.before },
        };
      }
    },
  }),
];

/** What makes a promise a plan. */
const PLAN_PARTS = ["method", "owner", "due", "informs"] as const;
type PlanPart = (typeof PLAN_PARTS)[number];
