import { endOf, startOf } from "../../../theory/dates.js";
import type { Rule } from "../rule.js";

/** A contested assumption that nobody has reviewed since the evidence came in. */
export const conflictingEvidence: Rule<{ readonly evidence: readonly string[] }> = {
  code: "conflicting-evidence",
  severity: "warning",
  profiles: ["review", "publish"],
  source: "practice of argument maps; Assurance 2.0",
  sentence: {
    en: ({ on, values: { evidence }, names }) =>
      `The evidence on ${on} conflicts, and no review has settled what to make of it: ${names(evidence)}.`,
    nl: ({ on, values: { evidence }, names }) =>
      `Het bewijs bij ${on} spreekt elkaar tegen, en geen toetsing heeft bepaald wat dat betekent: ${names(evidence)}.`,
  },
  *check({ theory: { evidence: all = {} }, review, reviews, reviewed }) {
    /** The last day on which it, or the whole it is part of, was reviewed. */
    const lastReview = (id: string | null): string => {
      if (id === null) return "";
      const last = reviews.get(id)?.last?.entry.date;
      const whole = lastReview(reviewed.get(id)?.partOf ?? null);
      return last !== undefined && endOf(last) > whole ? endOf(last) : whole;
    };
    for (const { id, verdict, evidence } of review.assumptions) {
      if (verdict !== "contested" || evidence.length === 0) continue;
      const newest = evidence.map((item) => startOf(all[item]!.date ?? "0000")).reduce((a, b) => (a > b ? a : b));
      const last = lastReview(id);
      if (last === "" || last < newest) yield { on: id, values: { evidence } };
    }
  },
};
