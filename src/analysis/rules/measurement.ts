import { type Check, defineRule } from "./rule.js";

/** The rules about what is measured and watched. */
export const measurement = [
  /** An outcome that nothing measures. */
  defineRule({
    code: "no-indicator",
    reference: "M01",
    severity: "warning",
    profiles: ["review", "publish"],
    source: "ActKnowledge 2012",
    *check({ theory: { outcomes = {} } }) {
      for (const [id, { indicators = [] }] of Object.entries(outcomes)) {
        if (indicators.length === 0) yield { on: id, values: {} };
      }
    },
  }),
  /** An indicator without a baseline or a target, or one of them without its date or source. */
  defineRule({
    code: "no-baseline",
    reference: "M02",
    severity: "warning",
    profiles: ["review", "publish"],
    source: "European Commission 2004 (logframe: quantity, quality, time)",
    *check({ theory: { indicators = {} } }): Check<{ readonly missing: readonly Part[] }> {
      for (const [id, { baseline, targets = [] }] of Object.entries(indicators)) {
        const lacks: { readonly [P in Part]: boolean } = {
          baseline: baseline === undefined,
          "baseline-date": baseline !== undefined && baseline.date === undefined,
          "baseline-source": baseline !== undefined && baseline.source === undefined,
          target: targets.length === 0,
          "target-date": targets.some(({ date }) => date === undefined),
        };
        const missing = PARTS.filter((part) => lacks[part]);
        if (missing.length > 0) yield { on: id, path: ["indicators", id], values: { missing } };
      }
    },
  }),
  /** An important assumption about the context without a date for the next review. */
  defineRule({
    code: "no-signpost",
    reference: "M03",
    severity: "warning",
    profiles: ["review", "publish"],
    source: "Dewar 2002",
    *check({ reviews, assumptions }) {
      for (const { id, assumption } of assumptions) {
        const { kind, importance, reviewEvery, test } = assumption;
        if (kind !== "context" || importance !== "high" || reviewEvery !== undefined) continue;
        const isPlanned = test !== undefined && test !== "intended" && test.due !== undefined;
        if (!isPlanned && reviews.get(id)?.last?.entry.next === undefined) yield { on: id, values: {} };
      }
    },
  }),
];

/** What an indicator needs to show progress. */
const PARTS = ["baseline", "baseline-date", "baseline-source", "target", "target-date"] as const;
type Part = (typeof PARTS)[number];
