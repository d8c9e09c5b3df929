import type { Rule } from "../rule.js";

/** A goal of which every direct cause has evidence, though no path to it has evidence from end to end. */
export const untestedChain: Rule<{ readonly gaps: readonly string[] }> = {
  code: "untested-chain",
  severity: "warning",
  profiles: ["review", "publish"],
  source: "practice of requirements tracing (deep coverage)",
  sentence: {
    en: ({ on, values: { gaps }, names }) =>
      `Every link to ${on} has evidence, but no path to it has evidence from end to end; the nearest lacks it on ${names(gaps)}.`,
    nl: ({ on, values: { gaps }, names }) =>
      `Elk verband naar ${on} heeft bewijs, maar geen pad ernaartoe heeft dat van begin tot eind; het dichtst daarbij ontbreekt het op ${names(gaps)}.`,
  },
  *check({ coverage }) {
    for (const { outcome, chainGaps } of coverage) {
      if (chainGaps.length > 0) yield { on: outcome, values: { gaps: chainGaps } };
    }
  },
};
