import type { Rule } from "../rule.js";

/** A link on which no assumption sits and for which no mechanism is given. */
export const linkWithoutAssumption: Rule<Record<never, never>> = {
  code: "link-without-assumption",
  reference: "A01",
  severity: "warning",
  profiles: ["review", "publish"],
  source: "Mayne 2023; Dewar 2002",
  sentence: {
    en: ({ on }) => `Nothing says why ${on} should hold: no assumption sits on it and no mechanism is given.`,
    nl: ({ on }) => `Niets zegt waarom ${on} zou opgaan: er rust geen aanname op en er is geen mechanisme gegeven.`,
  },
  *check({ theory, assumptionIndex }) {
    for (const [link, { from, to, because }] of (theory.links ?? []).entries()) {
      if (because === undefined && !assumptionIndex.byLink.has(link)) yield { on: `${from}->${to}`, values: {} };
    }
  },
};
