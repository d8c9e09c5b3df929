import { listFlagged } from "../list-flagged.js";
import type { Rule } from "../rule.js";

/** A claim whose verdict one source, or one group of sources, carries alone. */
export const singleSource: Rule<{ readonly evidence: readonly string[]; readonly parts: readonly string[] }> = {
  code: "single-source",
  reference: "E03",
  severity: "warning",
  profiles: ["review", "publish"],
  source: "Bond Evidence Principles; IPCC",
  sentence: {
    en: ({ on, values: { evidence, parts }, names }) =>
      `One independent source carries the verdict on ${on}: ${names([...evidence, ...parts])}.`,
    nl: ({ on, values: { evidence, parts }, names }) =>
      `Het oordeel over ${on} rust op één onafhankelijke bron: ${names([...evidence, ...parts])}.`,
  },
  *check({ review }) {
    for (const { id, because } of listFlagged(review, "single-source")) {
      const carriers = because.filter(({ carries }) => carries === "single-source");
      const evidence = carriers.flatMap((reason) => ("evidence" in reason ? [reason.evidence] : []));
      // A verdict that comes from parts has no evidence of its own to name.
      const parts = carriers.flatMap((reason) => ("part" in reason ? [reason.part] : []));
      yield { on: id, values: { evidence: [...new Set(evidence)], parts } };
    }
  },
};
