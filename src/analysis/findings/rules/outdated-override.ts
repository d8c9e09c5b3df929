import { endOf, startOf } from "../../../theory/dates.js";
import type { Rule } from "../rule.js";

/** A verdict that a reviewer put in place of the computed one, before evidence that came in since. */
export const outdatedOverride: Rule<{ readonly by: string; readonly evidence: readonly string[] }> = {
  code: "outdated-override",
  severity: "warning",
  profiles: ["review", "publish"],
  source: "Assurance 2.0 (residual doubt)",
  sentence: {
    en: ({ on, values: { by, evidence }, names }) =>
      `${by} set the verdict on ${on} before there was ${names(evidence)}.`,
    nl: ({ on, values: { by, evidence }, names }) =>
      `${by} heeft het oordeel over ${on} bepaald voordat er was: ${names(evidence)}.`,
  },
  *check({ theory: { evidence: all = {} }, review }) {
    for (const { id, override, evidence } of review.assumptions) {
      if (override === undefined) continue;
      const since = evidence.filter((item) => startOf(all[item]!.date ?? "0000") > endOf(override.date));
      if (since.length > 0) yield { on: id, values: { by: override.by, evidence: since } };
    }
  },
};
