import { listFlagged } from "../list-flagged.js";
import type { Rule } from "../rule.js";

/** A source that alone carries the verdicts of several assumptions. */
export const sharedSource: Rule<{ readonly assumptions: readonly string[] }> = {
  code: "shared-source",
  severity: "warning",
  profiles: ["review", "publish"],
  source: "practice of argument maps (double counting)",
  sentence: {
    en: ({ on, values: { assumptions }, names }) =>
      `${on} alone carries the verdicts of ${assumptions.length} claims: ${names(assumptions)}.`,
    nl: ({ on, values: { assumptions }, names }) =>
      `Op ${on} alleen rusten de oordelen over ${assumptions.length} beweringen: ${names(assumptions)}.`,
  },
  *check({ theory: { evidence = {}, sources = {} }, review }) {
    const carried = new Map<string, string[]>();
    for (const claim of listFlagged(review, "single-source")) {
      // Of a whole that rests on a part, the part is the claim.
      const own = claim.because.flatMap((reason) =>
        reason.carries === "single-source" && "evidence" in reason && evidence[reason.evidence]!.on === claim.id
          ? (evidence[reason.evidence]!.source ?? [])
          : [],
      );
      for (const source of new Set(own)) carried.set(source, [...(carried.get(source) ?? []), claim.id]);
    }
    for (const source of Object.keys(sources)) {
      const assumptions = carried.get(source) ?? [];
      if (assumptions.length > 1) yield { on: source, path: ["sources", source], values: { assumptions } };
    }
  },
};
