import type { Rule } from "../rule.js";

/** A waiver that ends before it begins, or that says of the same finding what another in force says already. */
export const contradictoryWaiver: Rule<{ readonly rule: string; readonly why: string; readonly by: string }> = {
  code: "contradictory-waiver",
  severity: "warning",
  profiles: ["draft", "review", "publish"],
  isAboutWaivers: true,
  source: "practice of linters",
  identity: ["rule", "why", "by"],
  sentence: {
    en: ({ on, values: { rule, why, by } }) =>
      why === "ends-first"
        ? `The waiver of “${rule}” for ${on} by ${by} ends before the day it was given.`
        : `“${rule}” is waived for ${on} more than once; the waiver by ${by} adds nothing to an earlier one.`,
    nl: ({ on, values: { rule, why, by } }) =>
      why === "ends-first"
        ? `De ontheffing van ‘${rule}’ voor ${on} door ${by} eindigt vóór de dag waarop zij is gegeven.`
        : `‘${rule}’ is voor ${on} meer dan eens ontheven; de ontheffing door ${by} voegt niets toe aan een eerdere.`,
  },
  *check({ waivers }) {
    for (const { index, waiver, state, isRepeated } of waivers) {
      const why = state === "never" ? "ends-first" : isRepeated ? "repeated" : undefined;
      if (why === undefined) continue;
      const { code: rule, on = "theory", by } = waiver;
      yield { on, path: ["waivers", index], values: { rule, why, by } };
    }
  },
};
