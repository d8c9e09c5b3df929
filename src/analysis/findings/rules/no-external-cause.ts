import { listUpstream } from "../../../graph/reach.js";
import { listGoals } from "../list-goals.js";
import type { Rule } from "../rule.js";

/** A goal that interventions lead to and no outside factor does, at any distance. */
export const noExternalCause: Rule<Record<never, never>> = {
  code: "no-external-cause",
  reference: "S09",
  severity: "warning",
  profiles: ["review", "publish"],
  source: "Funnell & Rogers 2011; Mayne 2019",
  sentence: {
    en: ({ on }) => `Only the programme leads to ${on}: no outside factor bears on it, anywhere along the way.`,
    nl: ({ on }) => `Alleen het programma leidt naar ${on}: nergens onderweg werkt een factor van buiten mee of tegen.`,
  },
  *check({ theory, index }) {
    for (const goal of listGoals(theory, index)) {
      const kinds = new Set(Array.from(listUpstream(index, [goal]), (node) => index.kinds[node]));
      if (kinds.has("intervention") && !kinds.has("factor")) yield { on: index.nodes[goal]!, values: {} };
    }
  },
};
