import type { Evidence } from "../../../schema/evidence.js";
import { listJudged } from "../list-judged.js";
import type { Rule } from "../rule.js";

/** A claim that only those with a stake in it support. */
export const conflictedSupport: Rule<{ readonly evidence: readonly string[] }> = {
  code: "conflicted-support",
  reference: "E04",
  severity: "warning",
  profiles: ["review", "publish"],
  source: "Aston 2021; QuIP",
  sentence: {
    en: ({ on, values: { evidence }, names }) => `Only those with a stake in it support ${on}: ${names(evidence)}.`,
    nl: ({ on, values: { evidence }, names }) =>
      `Alleen wie er belang bij heeft, ondersteunt ${on}: ${names(evidence)}.`,
  },
  *check({ theory: { evidence: all = {} }, review }) {
    for (const { id, evidence } of listJudged(review)) {
      const support = evidence.filter((item) => all[item]!.stance === "supports" || all[item]!.stance === "mixed");
      const isConflicted = ({ interest = "none" }: Evidence) => interest !== "none";
      if (support.length > 0 && support.every((item) => isConflicted(all[item]!))) {
        yield { on: id, values: { evidence: support } };
      }
    }
  },
};
