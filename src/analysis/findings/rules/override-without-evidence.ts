import type { Verdict } from "../../../schema/vocabulary.js";
import type { Rule } from "../rule.js";

/** A verdict that a reviewer put in place of the computed one, for which no evidence speaks at all. */
export const overrideWithoutEvidence: Rule<{ readonly to: string; readonly by: string }> = {
  code: "override-without-evidence",
  severity: "error",
  profiles: ["draft", "review", "publish"],
  source: "practice of assurance cases (defeated without a challenge)",
  sentence: {
    en: ({ on, values: { to, by }, verdict }) =>
      `${by} calls ${on} ${verdict(to as Verdict)}, and no evidence says so.`,
    nl: ({ on, values: { to, by }, verdict }) =>
      `${by} noemt ${on} ${verdict(to as Verdict)}, en geen enkel bewijs zegt dat.`,
  },
  *check({ review }) {
    for (const { id, override, verdict, support, opposition } of review.assumptions) {
      if (override === undefined || override.verdict === verdict) continue;
      const to = override.verdict;
      const lacksSupport = (to === "supported" || to === "contested") && support === "none";
      const lacksOpposition = (to === "refuted" || to === "challenged" || to === "contested") && opposition === "none";
      if (lacksSupport || lacksOpposition) yield { on: id, values: { to, by: override.by } };
    }
  },
};
