import type { Rule } from "../rule.js";

/** An outcome with several causes that raise it, of which nobody said whether each is needed or one will do. */
export const undeclaredCombination: Rule<{ readonly causes: readonly string[] }> = {
  code: "undeclared-combination",
  reference: "S08",
  severity: "warning",
  profiles: ["review", "publish"],
  source: "Davies 2018; ActKnowledge 2012",
  sentence: {
    en: ({ on, values: { causes } }) =>
      `${on} has ${causes.length} causes, and nothing says whether it needs them all or one will do.`,
    nl: ({ on, values: { causes } }) =>
      `${on} heeft ${causes.length} oorzaken, en niets zegt of alle nodig zijn of één genoeg is.`,
  },
  *check({ theory }) {
    const causes = new Map<string, string[]>();
    for (const { from, to, sign = "+", feedback = false } of theory.links ?? []) {
      if (sign === "+" && !feedback) causes.set(to, [...(causes.get(to) ?? []), from]);
    }
    for (const [id, { needs }] of Object.entries(theory.outcomes ?? {})) {
      const own = causes.get(id) ?? [];
      if (needs === undefined && own.length > 1) yield { on: id, values: { causes: own } };
    }
  },
};
