import { listFlagged } from "../list-flagged.js";
import type { Rule } from "../rule.js";

/** A claim that was reworded since evidence was attached to it or it was reviewed. */
export const suspect: Rule<{
  readonly evidence: readonly string[];
  readonly isReviewed: boolean;
  readonly fields: readonly string[];
}> = {
  code: "suspect",
  severity: "warning",
  profiles: ["review", "publish"],
  source: "practice of requirements tracing (suspect links)",
  sentence: {
    en: ({ on, values: { evidence, isReviewed, fields }, names }) => {
      const what = [...(evidence.length > 0 ? [names(evidence)] : []), ...(isReviewed ? ["its last review"] : [])];
      return `${on} has changed (${fields.join(", ")}) since ${what.join(" and ")}.`;
    },
    nl: ({ on, values: { evidence, isReviewed, fields }, names }) => {
      const what = [...(evidence.length > 0 ? [names(evidence)] : []), ...(isReviewed ? ["de laatste toetsing"] : [])];
      return `${on} is gewijzigd (${fields.join(", ")}) sinds ${what.join(" en ")}.`;
    },
  },
  *check({ review }) {
    for (const { id, because } of listFlagged(review, "suspect")) {
      const reasons = because.filter(({ carries }) => carries === "suspect");
      const moved = reasons.flatMap((reason) => ("moved" in reason ? (reason.moved ?? []) : []));
      const values = {
        evidence: [...new Set(reasons.flatMap((reason) => ("evidence" in reason ? [reason.evidence] : [])))],
        isReviewed: reasons.some((reason) => "review" in reason),
        fields: [...new Set<string>(moved)],
      };
      yield { on: id, values };
    }
  },
};
