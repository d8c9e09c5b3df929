import type { ScopeRespect } from "../../coverage/scope-keys.js";
import type { Rule } from "../rule.js";

/**
 * A goal to which paths have evidence from end to end, but of different people, places, periods or interventions. Told only
 * where it is sure: evidence that does not say may be of anything, and scopes are the same when their words are.
 */
export const pathScopeGap: Rule<{ readonly respects: readonly ScopeRespect[] }> = {
  code: "path-scope-gap",
  reference: "E11",
  severity: "warning",
  profiles: ["review", "publish"],
  source: "Powell 2024 (the transitivity trap)",
  sentence: {
    en: ({ on, values: { respects } }) =>
      `No path to ${on} with evidence on every link is of one ${respects.map((respect) => EN[respect]).join(" or one ")} throughout.`,
    nl: ({ on, values: { respects } }) =>
      `Geen pad naar ${on} met bewijs op elk verband gaat van begin tot eind over één ${respects.map((respect) => NL[respect]).join(" of één ")}.`,
  },
  *check({ coverage }) {
    for (const { outcome, mismatches } of coverage) {
      if (mismatches.length > 0) yield { on: outcome, values: { respects: mismatches } };
    }
  },
};

const EN = { population: "population", place: "place", period: "period", intervention: "intervention", match: "scope" };
const NL = {
  population: "doelgroep",
  place: "plaats",
  period: "periode",
  intervention: "interventie",
  match: "reikwijdte",
};
