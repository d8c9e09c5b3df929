import { listFlagged } from "../list-flagged.js";
import type { Rule } from "../rule.js";

/** A test whose date is over, while its plan still stands. */
export const testOverdue: Rule<{ readonly due: string }> = {
  code: "test-overdue",
  severity: "warning",
  profiles: ["review", "publish"],
  source: "USAID (learning agenda)",
  sentence: {
    en: ({ on, values: { due }, date }) => `The test of ${on} was due by ${date(due)}, and its plan still stands.`,
    nl: ({ on, values: { due }, date }) =>
      `De toets van ${on} had uiterlijk ${date(due)} klaar moeten zijn, en het plan staat er nog.`,
  },
  *check({ review }) {
    for (const { id, because } of listFlagged(review, "test-overdue")) {
      const due = because.flatMap((reason) =>
        reason.carries === "test-overdue" && "test" in reason && reason.test !== "intended"
          ? (reason.test.due ?? [])
          : [],
      );
      yield { on: id, at: ["test", "due"], values: { due: due[0] ?? "" } };
    }
  },
};
