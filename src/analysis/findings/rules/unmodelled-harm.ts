import { markDrawnHarms } from "../../../graph/routes/drawn-harms.js";
import type { Rule } from "../rule.js";

/** An assumption that a harm will not occur, where the theory has no link by which it could: none that lowers an outcome, at or after what it is on. */
export const unmodelledHarm: Rule<Record<never, never>> = {
  code: "unmodelled-harm",
  reference: "S10",
  severity: "warning",
  profiles: ["review", "publish"],
  source: "Davies 2018 (Bamberger)",
  sentence: {
    en: ({ on }) => `${on} speaks of a harm, but no link that lowers an outcome lies at or after what it is on.`,
    nl: ({ on }) =>
      `${on} spreekt van een schadelijk effect, maar bij of na datgene waar zij bij hoort, staat geen verband dat een uitkomst verlaagt.`,
  },
  *check({ theory, assumptions }) {
    const isDrawn = markDrawnHarms(theory);
    for (const [i, { id, assumption }] of assumptions.entries()) {
      if (assumption.kind === "side-effect" && !isDrawn[i]) yield { on: id, values: {} };
    }
  },
};
