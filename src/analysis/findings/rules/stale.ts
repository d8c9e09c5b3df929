import { listFlagged } from "../list-flagged.js";
import type { Rule } from "../rule.js";

/** A claim whose verdict rests on evidence past its shelf life. */
export const stale: Rule<{ readonly since: string }> = {
  code: "stale",
  reference: "E08",
  severity: "warning",
  profiles: ["review", "publish"],
  source: "Shojania et al. 2007",
  sentence: {
    en: ({ on, values: { since }, date }) =>
      `All evidence that carries the verdict on ${on} is past its shelf life, the last of it since ${date(since)}.`,
    nl: ({ on, values: { since }, date }) =>
      `Al het bewijs waar het oordeel over ${on} op rust, is over de houdbaarheid heen, het laatste sinds ${date(since)}.`,
  },
  *check({ review }) {
    for (const { id, because } of listFlagged(review, "stale")) {
      const since = because.flatMap((reason) => (reason.carries === "stale" && "date" in reason ? [reason.date] : []));
      yield { on: id, values: { since: since[0] ?? "" } };
    }
  },
};
