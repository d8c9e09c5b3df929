import type { Rule } from "../rule.js";

/**
 * An assumption to which nobody has attached evidence; an error where every route to a goal rests on it. What ought to be
 * is not for evidence to decide, and is left out.
 */
export const untested: Rule<{ readonly criticalFor: readonly string[] }> = {
  code: "untested",
  reference: "E01",
  severity: "warning",
  profiles: ["review", "publish"],
  source: "Mayne 2023; Dewar 2002",
  sentence: {
    en: ({ on, values: { criticalFor }, names }) =>
      `Nobody has attached evidence to ${on}${criticalFor.length === 0 ? "" : `, and every modelled route to ${names(criticalFor)} rests on it`}.`,
    nl: ({ on, values: { criticalFor }, names }) =>
      `Niemand heeft bewijs bij ${on} gevoegd${criticalFor.length === 0 ? "" : `, en elke gemodelleerde route naar ${names(criticalFor)} rust erop`}.`,
  },
  *check({ review, criticalGoals }) {
    for (const { id, verdict, kind } of review.assumptions) {
      if (verdict !== "untested" || kind === "normative") continue;
      const criticalFor = criticalGoals.get(id) ?? [];
      yield { on: id, values: { criticalFor }, ...(criticalFor.length > 0 && { severity: "error" }) };
    }
  },
};
