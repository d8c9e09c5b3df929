import type { Rule } from "../rule.js";

/** An assumption of high importance of which nobody said what would show that it fails. */
export const noTest: Rule<Record<never, never>> = {
  code: "no-test",
  reference: "A03",
  severity: "warning",
  profiles: ["review", "publish"],
  source: "Davies 2012; ActKnowledge 2012",
  sentence: {
    en: ({ on }) => `Much hangs on ${on}, and nothing says what would show that it does not hold.`,
    nl: ({ on }) => `Er hangt veel af van ${on}, en niets zegt waaruit zou blijken dat het niet opgaat.`,
  },
  *check({ assumptions }) {
    for (const { id, assumption } of assumptions) {
      const { importance, falsifier, kind } = assumption;
      if (importance === "high" && falsifier === undefined && kind !== "normative") yield { on: id, values: {} };
    }
  },
};
