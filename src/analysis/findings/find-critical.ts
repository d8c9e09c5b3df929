import type { TheoryIndex } from "../../graph/theory-index.js";
import type { Theory } from "../../theory/theory.js";
import { criticalAssumptions } from "../critical-assumptions.js";
import { criticalPairs } from "../critical-pairs.js";
import { nameGoals } from "./list-goals.js";

/** The ends between which every route rests on an assumption. */
export interface CriticalFor {
  readonly interventions: readonly string[];
  readonly goals: readonly string[];
}

/** Finds the goals to which every route, from whatever intervention, rests on an assumption. */
export function findCriticalGoals(theory: Theory, index: TheoryIndex): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  const goals = nameGoals(theory, index);
  if (goals.length === 0) return found;
  for (const { outcome, assumptions } of criticalAssumptions(theory, { to: goals }).outcomes) {
    for (const id of assumptions) found.set(id, [...(found.get(id) ?? []), outcome]);
  }
  return found;
}

/** Finds, for each assumption, the pairs of an intervention and a goal between which every route rests on it. */
export function findCriticalPairs(theory: Theory, index: TheoryIndex): ReadonlyMap<string, CriticalFor> {
  const found = new Map<string, { interventions: Set<string>; goals: Set<string> }>();
  const goals = nameGoals(theory, index);
  for (const { from, to, assumptions } of goals.length === 0 ? [] : criticalPairs(theory, { to: goals })) {
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
