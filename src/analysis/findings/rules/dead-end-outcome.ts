import { markUpstream } from "../../../graph/reach.js";
import { listGoals } from "../list-goals.js";
import type { Rule } from "../rule.js";

/** An outcome that is no goal and leads to none. */
export const deadEndOutcome: Rule<{ readonly leadsOn: boolean }> = {
  code: "dead-end-outcome",
  reference: "S04",
  severity: "warning",
  profiles: ["draft", "review", "publish"],
  source: "Davies 2018",
  sentence: {
    en: ({ on, values }) =>
      values.leadsOn
        ? `What ${on} leads to reaches no long-term outcome.`
        : `${on} leads to nothing, and is no long-term outcome itself.`,
    nl: ({ on, values }) =>
      values.leadsOn
        ? `Waar ${on} toe leidt, bereikt geen langetermijndoel.`
        : `${on} leidt nergens toe, en is zelf geen langetermijndoel.`,
  },
  *check({ theory, index }) {
    const leading = markUpstream(index, listGoals(theory, index));
    const { starts } = index.outgoing;
    for (const [node, id] of index.nodes.entries()) {
      if (index.kinds[node] !== "outcome" || leading[node]) continue;
      yield { on: id, values: { leadsOn: starts[node] !== starts[node + 1] } };
    }
  },
};
