import { readDates } from "../../evidence/read-dates.js";
import type { Rule } from "../rule.js";

/** Evidence that nothing dates, neither itself nor its source. */
export const evidenceWithoutDate: Rule<Record<never, never>> = {
  code: "evidence-without-date",
  severity: "warning",
  profiles: ["review", "publish"],
  source: "practice of evidence registers",
  sentence: {
    en: ({ on }) => `Nothing dates ${on}, so it counts at every date and never grows old.`,
    nl: ({ on }) => `Niets dateert ${on}; het telt dus op elke datum mee en veroudert nooit.`,
  },
  *check({ theory: { evidence = {}, sources = {} } }) {
    for (const [id, { date, source }] of Object.entries(evidence)) {
      if (readDates(date, source === undefined ? undefined : sources[source]) === undefined)
        yield { on: id, values: {} };
    }
  },
};
