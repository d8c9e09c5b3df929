import { listJudged } from "../list-judged.js";
import type { Rule } from "../rule.js";

/** One place in one source that was attached for a claim and against it. */
export const mixedSource: Rule<{
  readonly source: string;
  readonly locator: string;
  readonly evidence: readonly string[];
}> = {
  code: "mixed-source",
  reference: "E05",
  severity: "info",
  profiles: ["review", "publish"],
  source: "Black 2004 in the reference case; practice of coding",
  identity: ["source", "locator"],
  sentence: {
    en: ({ on, values: { source, locator, evidence }, source: cite, names }) =>
      `${cite(source)}, ${locator}, is attached both for ${on} and against it: ${names(evidence)}.`,
    nl: ({ on, values: { source, locator, evidence }, source: cite, names }) =>
      `${cite(source)}, ${locator}, is zowel vóór als tegen ${on} ingebracht: ${names(evidence)}.`,
  },
  *check({ theory: { evidence: all = {} }, review }) {
    for (const { id, evidence } of listJudged(review)) {
      const places = new Map<string, string[]>();
      for (const item of evidence) {
        const { source, locator } = all[item]!;
        if (source === undefined || locator === undefined) continue;
        const place = JSON.stringify([source, locator]);
        places.set(place, [...(places.get(place) ?? []), item]);
      }
      for (const items of places.values()) {
        const stances = new Set(items.map((item) => all[item]!.stance));
        const { source = "", locator = "" } = all[items[0]!]!;
        if (stances.has("supports") && stances.has("opposes"))
          yield { on: id, values: { source, locator, evidence: items } };
      }
    }
  },
};
