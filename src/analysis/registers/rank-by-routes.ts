import { listEnds } from "../../graph/ends.js";
import { getIndex } from "../../graph/theory-index.js";
import type { Theory } from "../../theory/theory.js";
import { criticalAssumptions } from "../critical-assumptions.js";
import { criticalPairs } from "../critical-pairs.js";
import type { RouteQuery } from "../routes/route-query.js";

/** What rests on an assumption by the routes of the theory alone. */
export interface RouteRank {
  /** The outcomes, the last ones unless others were asked for, to which no modelled route is left without it. */
  readonly outcomes: readonly string[];
  /** The interventions from which no modelled route is left to some of those without it. */
  readonly interventions: readonly string[];
}

/**
 * Finds for every assumption which last outcomes no route leads to without it, and which interventions it strands.
 *
 * Last outcomes only unless others are asked for: nearly everything is critical for what follows directly from it. Costs
 * a search of the routes from every intervention.
 */
export function rankByRoutes(theory: Theory, query: RouteQuery = {}): (assumption: string) => RouteRank {
  const { nodes } = getIndex(theory);
  const { to = listEnds(theory).map((node) => nodes[node]!) } = query;
  const found = new Map<string, { outcomes: string[]; interventions: Set<string> }>();
  const rankOf = (assumption: string) => {
    const rank = found.get(assumption) ?? { outcomes: [], interventions: new Set<string>() };
    found.set(assumption, rank);
    return rank;
  };
  const { from, outcomes, wholeTheory } = criticalAssumptions(theory, { from: query.from, to });
  const routed = outcomes.filter(({ hasRoute }) => hasRoute);
  for (const { outcome, assumptions } of routed) {
    for (const id of [...wholeTheory, ...assumptions]) rankOf(id).outcomes.push(outcome);
  }
  for (const pair of criticalPairs(theory, { from, to })) {
    for (const id of [...wholeTheory, ...pair.assumptions]) rankOf(id).interventions.add(pair.from);
  }
  return (assumption) => {
    const { outcomes = [], interventions = [] } = found.get(assumption) ?? {};
    return { outcomes: [...new Set(outcomes)], interventions: [...interventions] };
  };
}
