import type { Rule } from "../rule.js";

/** An important assumption about the context that nobody is to look at again. */
export const noSignpost: Rule<Record<never, never>> = {
  code: "no-signpost",
  reference: "M03",
  severity: "warning",
  profiles: ["review", "publish"],
  source: "Dewar 2002",
  sentence: {
    en: ({ on }) =>
      `${on} is important and outside the programme’s control, and nobody is to look at it again: it has no date for a review or a test.`,
    nl: ({ on }) =>
      `${on} is belangrijk en ligt buiten de macht van het programma, en niemand kijkt er nog naar: er is geen datum voor een toetsing of toets.`,
  },
  *check({ reviews, assumptions }) {
    for (const { id, assumption } of assumptions) {
      const { kind, importance, reviewEvery, test } = assumption;
      if (kind !== "context" || importance !== "high" || reviewEvery !== undefined) continue;
      const isPlanned = test !== undefined && test !== "intended" && test.due !== undefined;
      if (!isPlanned && reviews.get(id)?.last?.entry.next === undefined) yield { on: id, values: {} };
    }
  },
};
