import type { Decision, Verdict } from "../../../schema/vocabulary.js";
import type { Rule } from "../rule.js";

/** A necessary assumption that the evidence is against, where the last review decided to go on as before, or none was held. */
export const killerAssumption: Rule<{ readonly verdict: Verdict; readonly decision: string }> = {
  code: "killer-assumption",
  reference: "A08",
  severity: "error",
  profiles: ["review", "publish"],
  source: "European Commission PCM Guidelines 2004, fig. 30",
  sentence: {
    en: ({ on, values: { verdict, decision }, verdict: word }) =>
      `${on} is necessary and ${word(verdict)}, and ${decision === "" ? "nobody decided what to do about it" : `the last review decided to “${decision}”`}.`,
    nl: ({ on, values: { verdict, decision }, verdict: word }) =>
      `${on} is noodzakelijk en ${word(verdict)}, en ${decision === "" ? "niemand heeft besloten wat daaraan te doen" : `de laatste toetsing besloot tot ‘${decision}’`}.`,
  },
  *check({ review, reviews }) {
    for (const { id, role, verdict: computed, override } of review.assumptions) {
      const verdict = override?.verdict ?? computed;
      if (role !== "necessary" || !AGAINST.has(verdict)) continue;
      const decision = reviews.get(id)?.last?.entry.decision;
      if (decision === undefined || !ACTS.has(decision))
        yield { on: id, values: { verdict, decision: decision ?? "" } };
    }
  },
};

const AGAINST: ReadonlySet<Verdict> = new Set(["refuted", "challenged"]);
const ACTS: ReadonlySet<Decision> = new Set(["mitigate", "hedge", "redesign", "drop-pathway"]);
