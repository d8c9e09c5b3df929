import { listFlagged } from "../list-flagged.js";
import type { Rule } from "../rule.js";

/** An assumption that the review log of its theory never mentions. */
export const neverReviewed: Rule<Record<never, never>> = {
  code: "never-reviewed",
  severity: "info",
  profiles: ["review", "publish"],
  source: "practice of requirements tracing",
  sentence: {
    en: ({ on }) => `The theory keeps a log of reviews, and nobody has reviewed ${on}.`,
    nl: ({ on }) => `De theorie houdt een logboek van toetsingen bij, en ${on} komt er niet in voor.`,
  },
  *check({ review }) {
    for (const { id } of listFlagged(review, "never-reviewed")) yield { on: id, values: {} };
  },
};
