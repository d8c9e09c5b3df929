import { listFlagged } from "../list-flagged.js";
import type { Rule } from "../rule.js";

/** A claim whose verdict one source, or one group of sources, carries alone. */
export const singleSource: Rule<{ readonly evidence: readonly string[] }> = {
  code: "single-source",
  reference: "E03",
  severity: "warning",
  profiles: ["review", "publish"],
  source: "Bond Evidence Principles; IPCC",
  sentence: {
    en: ({ on, values: { evidence }, names }) =>
      `One independent source carries the verdict on ${on}: ${names(evidence)}.`,
    nl: ({ on, values: { evidence }, names }) =>
      `Het oordeel over ${on} rust op één onafhankelijke bron: ${names(evidence)}.`,
  },
  *check({ review }) {
    for (const { id, because } of listFlagged(review, "single-source")) {
      const evidence = because.flatMap((reason) =>
        reason.carries === "single-source" && "evidence" in reason ? [reason.evidence] : [],
      );
      yield { on: id, values: { evidence: [...new Set(evidence)] } };
    }
  },
};
