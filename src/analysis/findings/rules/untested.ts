import type { Rule } from "../rule.js";

/** An assumption to which nobody has attached evidence. What ought to be is not for evidence to decide, and is left out. */
export const untested: Rule<{ readonly outcomes: readonly string[] }> = {
  code: "untested",
  reference: "E01",
  severity: "warning",
  profiles: ["review", "publish"],
  source: "Mayne 2023; Dewar 2002",
  sentence: {
    en: ({ on }) => `Nobody has attached evidence to ${on}.`,
    nl: ({ on }) => `Niemand heeft bewijs bij ${on} gevoegd.`,
  },
  *check({ review }) {
    for (const { id, verdict, kind, outcomes } of review.assumptions) {
      if (verdict === "untested" && kind !== "normative") yield { on: id, values: { outcomes } };
    }
  },
};
