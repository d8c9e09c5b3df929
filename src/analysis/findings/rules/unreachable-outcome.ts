import { markDownstream } from "../../../graph/reach.js";
import type { Rule } from "../rule.js";

/** An outcome that no intervention and no outside factor leads to. */
export const unreachableOutcome: Rule<{ readonly hasCauses: boolean }> = {
  code: "unreachable-outcome",
  reference: "S03",
  severity: "error",
  profiles: ["draft", "review", "publish"],
  source: "Davies 2012",
  sentence: {
    en: ({ on, values }) =>
      values.hasCauses
        ? `What leads to ${on} is itself reached by no intervention and no outside factor.`
        : `Nothing leads to ${on}: no intervention, no outcome and no outside factor.`,
    nl: ({ on, values }) =>
      values.hasCauses
        ? `Wat naar ${on} leidt, wordt zelf door geen interventie en geen factor van buiten bereikt.`
        : `Niets leidt naar ${on}: geen interventie, geen uitkomst en geen factor van buiten.`,
  },
  *check({ index }) {
    const causes = [...index.nodes.keys()].filter((node) => index.kinds[node] !== "outcome");
    const reached = markDownstream(index, causes);
    const { starts } = index.incoming;
    for (const [node, id] of index.nodes.entries()) {
      if (!reached[node]) yield { on: id, values: { hasCauses: starts[node] !== starts[node + 1] } };
    }
  },
};
