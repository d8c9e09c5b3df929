import { getAssumptionIndex } from "../../graph/assumption-index.js";
import { getFailures } from "../../graph/routes/failures.js";
import type { Theory } from "../../theory/theory.js";

/** Lists the assumptions that take everything away by failing: those on the whole theory, and parts that fail it. */
export function listWholeTheory(theory: Theory): string[] {
  const { ids, onTheory } = getAssumptionIndex(theory);
  if (onTheory.length === 0) return [];
  const failures = getFailures(theory);
  return ids.filter((_, assumption) => failures.takenBy([assumption]).isAll);
}
