import { listFlagged } from "../list-flagged.js";
import type { Rule } from "../rule.js";

/** An assumption whose next review is over. */
export const reviewOverdue: Rule<{ readonly due: string }> = {
  code: "review-overdue",
  reference: "R01",
  severity: "warning",
  profiles: ["review", "publish"],
  source: "Hivos 2015; USAID",
  sentence: {
    en: ({ on, values: { due }, date }) => `${on} was to be reviewed by ${date(due)}, and was not.`,
    nl: ({ on, values: { due }, date }) =>
      `Voor ${on} had er uiterlijk ${date(due)} een nieuwe toetsing moeten zijn, en die is er niet.`,
  },
  *check({ review }) {
    for (const { id, because } of listFlagged(review, "review-overdue")) {
      const dates = because.flatMap((reason) =>
        reason.carries === "review-overdue" && "date" in reason ? [reason.date] : [],
      );
      yield { on: id, values: { due: dates[0] ?? "" } };
    }
  },
};
