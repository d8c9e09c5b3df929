import type { Verdict } from "../../../schema/vocabulary.js";
import type { Rule } from "../rule.js";

/** An assumption that is not supported, and on which every route from an intervention to a goal rests. */
export const singlePointOfFailure: Rule<{
  readonly verdict: Verdict;
  readonly interventions: readonly string[];
  readonly goals: readonly string[];
}> = {
  code: "single-point-of-failure",
  reference: "A09",
  severity: "warning",
  profiles: ["review", "publish"],
  source: "Dewar 2002",
  sentence: {
    en: ({ on, values: { verdict, interventions, goals }, names, verdict: word }) =>
      `${on} is ${word(verdict)}, and without it no modelled route remains from ${names(interventions)} to ${names(goals)}.`,
    nl: ({ on, values: { verdict, interventions, goals }, names, verdict: word }) =>
      `${on} is ${word(verdict)}, en zonder die aanname blijft er geen gemodelleerde route over van ${names(interventions)} naar ${names(goals)}.`,
  },
  *check({ review, criticalPairs }) {
    for (const { id, verdict: computed, override, kind } of review.assumptions) {
      const verdict = override?.verdict ?? computed;
      const pairs = criticalPairs.get(id);
      if (pairs === undefined || verdict === "supported" || kind === "normative") continue;
      yield { on: id, values: { verdict, ...pairs } };
    }
  },
};
