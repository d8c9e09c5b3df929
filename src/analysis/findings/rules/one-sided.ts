import { listFlagged } from "../list-flagged.js";
import type { Rule } from "../rule.js";

/** A claim whose evidence is all on one side, where nobody recorded a search for the other. */
export const oneSided: Rule<{ readonly isFor: boolean; readonly count: number }> = {
  code: "one-sided",
  reference: "E02",
  severity: "warning",
  profiles: ["review", "publish"],
  source: "Assurance 2.0; QuIP",
  sentence: {
    en: ({ on, values: { isFor, count } }) =>
      `All evidence on ${on} is ${isFor ? "for" : "against"} it (${count}), and nobody recorded a search for the other side.`,
    nl: ({ on, values: { isFor, count } }) =>
      `Al het bewijs bij ${on} is er ${isFor ? "vóór" : "tegen"} (${count}), en niemand heeft vastgelegd dat de andere kant is gezocht.`,
  },
  *check({ review }) {
    for (const { id, because } of listFlagged(review, "one-sided")) {
      const sides = because.flatMap((reason) =>
        reason.carries === "one-sided" && "side" in reason ? [reason.side] : [],
      );
      yield { on: id, values: { isFor: sides[0] === "supports", count: sides.length } };
    }
  },
};
