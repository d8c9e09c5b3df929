import type { Decision, Verdict } from "../../../schema/vocabulary.js";
import type { Rule } from "../rule.js";

/**
 * An assumption that the evidence is against, where the last review decided to go on as before, or none was held: one that
 * its author calls necessary, or on which every modelled route to a goal rests and that nobody calls merely helpful.
 */
export const killerAssumption: Rule<{
  readonly verdict: Verdict;
  readonly decision: string;
  /** The goals to which every modelled route rests on it; empty where its author calls it necessary. */
  readonly criticalFor: readonly string[];
}> = {
  code: "killer-assumption",
  reference: "A08",
  severity: "error",
  profiles: ["review", "publish"],
  source: "European Commission PCM Guidelines 2004, fig. 30",
  sentence: {
    en: ({ on, values: { verdict, decision, criticalFor }, names, verdict: word }) =>
      `${on} is ${criticalFor.length === 0 ? `necessary and ${word(verdict)}` : `${word(verdict)}, every modelled route to ${names(criticalFor)} rests on it`}, and ${decision === "" ? "nobody decided what to do about it" : `the last review decided to “${decision}”`}.`,
    nl: ({ on, values: { verdict, decision, criticalFor }, names, verdict: word }) =>
      `${on} is ${criticalFor.length === 0 ? `noodzakelijk en ${word(verdict)}` : `${word(verdict)}, elke gemodelleerde route naar ${names(criticalFor)} rust erop`}, en ${decision === "" ? "niemand heeft besloten wat daaraan te doen" : `de laatste toetsing besloot tot ‘${decision}’`}.`,
  },
  *check({ review, reviews, criticalGoals }) {
    for (const { id, role, kind, verdict: computed, override } of review.assumptions) {
      const verdict = override?.verdict ?? computed;
      if (!AGAINST.has(verdict)) continue;
      const isAsked = role !== "necessary" && role !== "facilitating" && kind !== "normative";
      const criticalFor = (isAsked && criticalGoals.get(id)) || [];
      if (role !== "necessary" && criticalFor.length === 0) continue;
      const decision = reviews.get(id)?.last?.entry.decision;
      if (decision === undefined || !ACTS.has(decision))
        yield { on: id, values: { verdict, decision: decision ?? "", criticalFor } };
    }
  },
};

const AGAINST: ReadonlySet<Verdict> = new Set(["refuted", "challenged"]);
const ACTS: ReadonlySet<Decision> = new Set(["mitigate", "hedge", "redesign", "drop-pathway"]);
