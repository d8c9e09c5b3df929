import type { Rule } from "../rule.js";

/** An assumption that is on nothing, so that nothing can be said to rest on it. */
export const orphanAssumption: Rule<Record<never, never>> = {
  code: "orphan-assumption",
  reference: "A02",
  severity: "error",
  profiles: ["draft", "review", "publish"],
  source: "Mayne 2023",
  sentence: {
    en: ({ on }) => `${on} is attached to no link, no node and not to the whole theory, so nothing rests on it.`,
    nl: ({ on }) => `${on} hangt aan geen verband, aan geen element en niet aan de hele theorie; er rust dus niets op.`,
  },
  *check({ assumptions }) {
    // Parts are on what their whole is on: that one is named.
    for (const { id, on, partOf } of assumptions) if (on.length === 0 && partOf === null) yield { on: id, values: {} };
  },
};
