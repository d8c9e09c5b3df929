import type { WorkLimits } from "../limits/budget.js";
import { Meter } from "../limits/meter.js";
import { tryWithin } from "../limits/out-of-budget.js";
import { requireOptions } from "../limits/require-argument.js";
import { IMPORTANCES, type Importance, type Verdict } from "../schema/vocabulary.js";
import { requireTheory } from "../theory/require-theory.js";
import type { Theory, TheoryIds } from "../theory/theory.js";
import { rankByRoutes } from "./registers/rank-by-routes.js";
import { type ReviewOptions, resolveReview } from "./review-theory.js";
import { UNCERTAINTIES, UNCERTAINTY_OF, type Uncertainty } from "./uncertainty.js";

/** Assumptions by how much hangs on them and how open they are. */
export interface PriorityMatrix<Ids extends TheoryIds = TheoryIds> {
  /** In the order of the cells, within a cell in document order. */
  readonly assumptions: readonly PrioritizedAssumption<Ids>[];
  /** Every cell, the most pressing first: by importance, then by uncertainty. */
  readonly cells: readonly PriorityCell<Ids>[];
  /** Present where the budget was used up: both lists are then empty. */
  readonly unfinished?: readonly ("assumptions" | "cells")[];
}

/** Where an assumption stands in the matrix, and why. */
export interface PrioritizedAssumption<Ids extends TheoryIds = TheoryIds> {
  readonly id: Ids["assumption"];
  /** The higher of the author's judgement and what the routes say; `null` where neither says anything. */
  readonly importance: Importance | null;
  /** The author's judgement. */
  readonly judged: Importance | null;
  /** The last outcomes to which no modelled route is left without it; with any, its importance is high. */
  readonly criticalFor: readonly Ids["outcome"][];
  /** The interventions it strands: no route is left from them to some last outcome. With any, it is medium at least. */
  readonly strands: readonly Ids["intervention"][];
  readonly uncertainty: Uncertainty;
  /** The verdict that the uncertainty follows from: a reviewer's, where one stands in the place of the computed one. */
  readonly verdict: Verdict;
}

/** One cell of the matrix. */
export interface PriorityCell<Ids extends TheoryIds = TheoryIds> {
  /** `null` for the assumptions of which neither the author nor the routes say how much hangs on them. */
  readonly importance: Importance | null;
  readonly uncertainty: Uncertainty;
  readonly assumptions: readonly Ids["assumption"][];
}

/**
 * Sorts the assumptions of a theory by importance and uncertainty, so that what matters most and is known least comes
 * first.
 *
 * Importance is the author's `importance`, raised where the routes of the theory say more: to high where no modelled
 * route to a last outcome is left without the assumption ({@link getCriticalAssumptions}), to medium where that is so for
 * the routes of a single intervention (`pairs` of {@link getCriticalAssumptions}). It is never lowered: an author may know what was not drawn.
 *
 * Uncertainty follows from the verdict: untested and contested assumptions are wide open, insufficient and challenged
 * ones less so, and supported and refuted ones hardly. A refuted assumption is not safe: there is little left to find
 * out about it, and all the more to decide. Costs what `review` costs, and a search of the routes from every intervention.
 * When the budget is used up, both lists are empty and `unfinished` names them.
 *
 * Importance against uncertainty is how Dewar's assumption-based planning and Aston's reviews choose what to test.
 *
 * @throws {RangeError} when `asOf` is not a date, or `budget` is no budget
 * @throws the reason of `signal`, when it has been aborted
 * @example
 * getPriorityMatrix(handwashing).cells[0].assumptions
 * // => ["knowing-is-doing", "taps-stay-usable", "taps-repaired", "water-lasts"]
 */
export function getPriorityMatrix<Ids extends TheoryIds>(
  theory: Theory<Ids>,
  options: ReviewOptions & WorkLimits = {},
): PriorityMatrix<Ids> {
  requireTheory(theory);
  requireOptions(options);
  const meter = new Meter(options);
  const routes = tryWithin(() => rankByRoutes(theory, {}, meter));
  if (routes === undefined) return { assumptions: [], cells: [], unfinished: ["assumptions", "cells"] };
  const all = resolveReview(theory, options).assumptions.map(({ id, importance: judged = null, verdict, override }) => {
    const standing = override?.verdict ?? verdict;
    const { outcomes: criticalFor, interventions: strands } = routes(id);
    const importance = criticalFor.length > 0 ? "high" : strands.length > 0 && judged !== "high" ? "medium" : judged;
    return { id, importance, judged, criticalFor, strands, uncertainty: UNCERTAINTY_OF[standing], verdict: standing };
  });
  const cells = listRows().flatMap((importance) =>
    UNCERTAINTIES.map((uncertainty) => ({
      importance,
      uncertainty,
      found: all.filter((one) => one.importance === importance && one.uncertainty === uncertainty),
    })),
  );
  return {
    assumptions: cells.flatMap(({ found }) => found),
    cells: cells.map(({ found, ...cell }) => ({ ...cell, assumptions: found.map(({ id }) => id) })),
  };
}

const listRows = (): (Importance | null)[] => [...[...IMPORTANCES].reverse(), null];
