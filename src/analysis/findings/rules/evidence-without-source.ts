import type { Rule } from "../rule.js";

/** Evidence that names no source. */
export const evidenceWithoutSource: Rule<Record<never, never>> = {
  code: "evidence-without-source",
  severity: "warning",
  profiles: ["review", "publish"],
  source: "Bond Evidence Principles",
  sentence: {
    en: ({ on }) => `${on} names no source.`,
    nl: ({ on }) => `${on} noemt geen bron.`,
  },
  *check({ theory: { evidence = {} } }) {
    for (const [id, { source }] of Object.entries(evidence)) if (source === undefined) yield { on: id, values: {} };
  },
};
