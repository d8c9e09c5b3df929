import type { Rule } from "../rule.js";

/** An outcome that nothing measures. */
export const noIndicator: Rule<Record<never, never>> = {
  code: "no-indicator",
  reference: "M01",
  severity: "warning",
  profiles: ["review", "publish"],
  source: "ActKnowledge 2012",
  sentence: {
    en: ({ on }) => `No indicator measures ${on}.`,
    nl: ({ on }) => `Geen indicator meet ${on}.`,
  },
  *check({ theory: { outcomes = {} } }) {
    for (const [id, { indicators = [] }] of Object.entries(outcomes)) {
      if (indicators.length === 0) yield { on: id, values: {} };
    }
  },
};
