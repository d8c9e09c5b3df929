import type { Rule } from "../rule.js";
import { isFindingCode } from "../severities.js";

/** A waiver in force that hides nothing: what it was for has been repaired, or never was. */
export const unusedWaiver: Rule<{ readonly rule: string }> = {
  code: "unused-waiver",
  severity: "warning",
  profiles: ["draft", "review", "publish"],
  isAboutWaivers: true,
  source: "practice of linters",
  identity: ["rule"],
  sentence: {
    en: ({ on, values }) => `The waiver of “${values.rule}” for ${on} hides nothing, and can go.`,
    nl: ({ on, values }) => `De ontheffing van ‘${values.rule}’ voor ${on} verbergt niets en kan weg.`,
  },
  *check({ waivers, locate }) {
    for (const { index, waiver, state, isRepeated, isAsked, hides } of waivers) {
      if (state !== "in-force" || isRepeated || hides > 0 || !isAsked || !isFindingCode(waiver.code)) continue;
      // What is on nothing has a finding of its own.
      if (waiver.on !== undefined && locate(waiver.on) === undefined) continue;
      yield { on: waiver.on ?? "theory", path: ["waivers", index], values: { rule: waiver.code } };
    }
  },
};
