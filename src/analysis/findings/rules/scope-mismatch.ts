import { listFlagged } from "../list-flagged.js";
import type { Rule } from "../rule.js";

/** A claim whose verdict rests on evidence from elsewhere only. */
export const scopeMismatch: Rule<{ readonly evidence: readonly string[] }> = {
  code: "scope-mismatch",
  reference: "E09",
  severity: "warning",
  profiles: ["review", "publish"],
  source: "GRADE (indirectness); realist evaluation",
  sentence: {
    en: ({ on, values: { evidence }, names }) =>
      `All that carries the verdict on ${on} is of other people, places or times: ${names(evidence)}.`,
    nl: ({ on, values: { evidence }, names }) =>
      `Alles waar het oordeel over ${on} op rust, gaat over andere mensen, plaatsen of tijden: ${names(evidence)}.`,
  },
  *check({ review }) {
    for (const { id, because } of listFlagged(review, "out-of-scope")) {
      const evidence = because.flatMap((reason) =>
        reason.carries === "out-of-scope" && "evidence" in reason ? [reason.evidence] : [],
      );
      yield { on: id, values: { evidence: [...new Set(evidence)] } };
    }
  },
};
