import { listDownstream, markUpstream } from "../../../graph/reach.js";
import { listGoals } from "../list-goals.js";
import type { Rule } from "../rule.js";

/** An intervention from which no route leads to a goal: a long-term outcome or the impact. */
export const strandedIntervention: Rule<{ readonly ends: readonly string[] }> = {
  code: "stranded-intervention",
  reference: "S02",
  severity: "error",
  profiles: ["draft", "review", "publish"],
  source: "Davies 2018; Dewar 2002",
  sentence: {
    en: ({ on, values: { ends }, names }) =>
      ends.length === 0
        ? `No link leaves ${on}, so the theory does not say what it is for.`
        : `No route leads from ${on} to a long-term outcome; what it reaches ends at ${names(ends)}.`,
    nl: ({ on, values: { ends }, names }) =>
      ends.length === 0
        ? `Geen verband vertrekt uit ${on}; de theorie zegt dus niet waar het toe dient.`
        : `Van ${on} loopt geen route naar een langetermijndoel; wat het bereikt, eindigt bij ${names(ends)}.`,
  },
  *check({ theory, index }) {
    const reaches = markUpstream(index, listGoals(theory, index));
    for (const [node, id] of index.nodes.entries()) {
      if (index.kinds[node] !== "intervention" || reaches[node]) continue;
      const downstream = listDownstream(index, [node]);
      const ends = [...downstream].filter((reached) => reached !== node && isEnd(index.outgoing.starts, reached));
      yield { on: id, values: { ends: ends.map((end) => index.nodes[end]!) } };
    }
  },
};

function isEnd(starts: Int32Array, node: number): boolean {
  return starts[node] === starts[node + 1];
}
