import type { Rule } from "../rule.js";
import { isFindingCode } from "../severities.js";

/** A waiver whose last day is over, so that it hides nothing any more. */
export const expiredWaiver: Rule<{ readonly rule: string; readonly until: string; readonly by: string }> = {
  code: "expired-waiver",
  severity: "warning",
  profiles: ["draft", "review", "publish"],
  isAboutWaivers: true,
  source: "practice of linters",
  identity: ["rule", "until"],
  sentence: {
    en: ({ on, values: { rule, until, by }, date }) =>
      `The waiver of “${rule}” for ${on} by ${by} ran out: ${date(until)} was its last day.`,
    nl: ({ on, values: { rule, until, by }, date }) =>
      `De ontheffing van ‘${rule}’ voor ${on} door ${by} is verlopen: ${date(until)} was de laatste dag.`,
  },
  *check({ waivers }) {
    for (const { index, waiver, state } of waivers) {
      const { code: rule, on = "theory", until, by } = waiver;
      if (state !== "expired" || until === undefined || !isFindingCode(rule)) continue;
      yield { on, path: ["waivers", index, "until"], values: { rule, until, by } };
    }
  },
};
