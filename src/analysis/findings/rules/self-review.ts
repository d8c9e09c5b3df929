import { hasCome } from "../../../theory/dates.js";
import type { Rule } from "../rule.js";

/** A review by the one who owns the assumption. */
export const selfReview: Rule<{ readonly by: string; readonly dated: string }> = {
  code: "self-review",
  severity: "info",
  profiles: ["review", "publish"],
  source: "practice of assurance cases",
  identity: ["by", "dated"],
  sentence: {
    en: ({ on, values: { by, dated }, date }) => `${by} owns ${on}, and reviewed it as well (${date(dated)}).`,
    nl: ({ on, values: { by, dated }, date }) =>
      `${by} is eigenaar van ${on}, en deed ook zelf de toetsing (${date(dated)}).`,
  },
  *check({ theory: { reviews = [] }, asOf, assumptions }) {
    const owners = new Map(assumptions.map(({ id, assumption }) => [id, assumption.owner]));
    const normalize = (name: string) => name.trim().toLowerCase();
    for (const [i, { assumption, reviewer, date: dated }] of reviews.entries()) {
      const owner = owners.get(assumption);
      if (owner === undefined || normalize(owner) !== normalize(reviewer) || !hasCome(dated, asOf)) continue;
      yield { on: assumption, path: ["reviews", i, "reviewer"], values: { by: reviewer, dated } };
    }
  },
};
