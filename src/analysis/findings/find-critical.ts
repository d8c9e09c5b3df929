import type { TheoryIndex } from "../../graph/theory-index.js";
import type { Meter } from "../../limits/meter.js";
import { UnfinishedError } from "../../limits/unfinished-error.js";
import type { Theory } from "../../theory/theory.js";
import { getCriticalAssumptions } from "../get-critical-assumptions.js";
import { iterateCriticalPairs } from "../routes/critical-pairs.js";
import { readRouteQuery } from "../routes/route-query.js";
import { nameGoals } from "./list-goals.js";

/** The ends between which every route rests on an assumption. */
export interface CriticalFor {
  readonly interventions: readonly string[];
  readonly goals: readonly string[];
}

/** Finds the goals to which every route, from whatever intervention, rests on an assumption. */
export function findCriticalGoals(
  theory: Theory,
  index: TheoryIndex,
  meter: Meter,
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  const goals = nameGoals(theory, index);
  if (goals.length === 0) return found;
  const critical = getCriticalAssumptions(theory, { to: goals, ...meter.limits });
  if ("unfinished" in critical) throw new UnfinishedError("getCriticalAssumptions", found);
  for (const { outcome, assumptions } of critical.outcomes) {
    for (const id of assumptions) {
      const outcomes = found.get(id);
      if (outcomes === undefined) found.set(id, [outcome]);
      else outcomes.push(outcome);
    }
  }
  return found;
}

/** Finds, for each assumption, the pairs of an intervention and a goal between which every route rests on it. */
export function findCriticalPairs(theory: Theory, index: TheoryIndex, meter: Meter): ReadonlyMap<string, CriticalFor> {
  const found = new Map<string, { interventions: Set<string>; goals: Set<string> }>();
  const goals = nameGoals(theory, index);
  if (goals.length === 0) return new Map();
  for (const { from, to, assumptions } of iterateCriticalPairs(theory, readRouteQuery(theory, { to: goals }), meter)) {
    for (const id of assumptions) {
      const ends = found.get(id) ?? { interventions: new Set(), goals: new Set() };
      ends.interventions.add(from);
      ends.goals.add(to);
      found.set(id, ends);
    }
  }
  return new Map(
    [...found].map(([id, { interventions, goals }]) => [id, { interventions: [...interventions], goals: [...goals] }]),
  );
}
