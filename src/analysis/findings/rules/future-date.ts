import { hasCome } from "../../../theory/dates.js";
import type { Rule } from "../rule.js";

/** Evidence or a review that is dated after the day from which the theory is looked at. */
export const futureDate: Rule<{ readonly what: string; readonly dated: string }> = {
  code: "future-date",
  severity: "info",
  profiles: ["draft", "review", "publish"],
  source: "practice of evidence registers",
  identity: ["what", "dated"],
  sentence: {
    en: ({ on, values: { what, dated }, date }) =>
      what === "evidence"
        ? `${on} is of ${date(dated)}, later than this review, and does not count yet.`
        : `A review of ${on} is of ${date(dated)}, later than this one, and does not count yet.`,
    nl: ({ on, values: { what, dated }, date }) =>
      what === "evidence"
        ? `${on} is van ${date(dated)}, later dan deze toetsing, en telt nog niet mee.`
        : `Een toetsing van ${on} is van ${date(dated)}, later dan deze, en telt nog niet mee.`,
  },
  *check({ theory: { evidence = {}, reviews = [] }, asOf }) {
    for (const [id, { date: dated }] of Object.entries(evidence)) {
      if (dated !== undefined && !hasCome(dated, asOf))
        yield { on: id, at: ["date"], values: { what: "evidence", dated } };
    }
    for (const [i, { assumption, date: dated }] of reviews.entries()) {
      if (hasCome(dated, asOf)) continue;
      yield { on: assumption, path: ["reviews", i, "date"], values: { what: "review", dated } };
    }
  },
};
