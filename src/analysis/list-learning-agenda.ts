import type { WorkLimits } from "../limits/budget.js";
import { requireOptions } from "../limits/require-argument.js";
import { UnfinishedError } from "../limits/unfinished-error.js";
import type { TestPlan, Text } from "../schema/generated/types.js";
import { isOver } from "../theory/dates.js";
import { listAssumptions } from "../theory/list-assumptions.js";
import { requireTheory } from "../theory/require-theory.js";
import type { Theory, TheoryIds } from "../theory/theory.js";
import { getPriorityMatrix, type PrioritizedAssumption } from "./get-priority-matrix.js";
import { type ReviewOptions, resolveReview } from "./review-theory.js";
import { getTestStatus, type TestStatus } from "./test-status.js";

/** Something to find out, for what, by whom and by when. */
export interface LearningQuestion<Ids extends TheoryIds = TheoryIds>
  extends Omit<PrioritizedAssumption<Ids>, "id">,
    Omit<TestPlan, "question"> {
  readonly assumption: Ids["assumption"];
  readonly statement: Text;
  /** The question of the test; where it has none, whether the statement holds. */
  readonly question?: Text;
  /** Whether there is a plan with a method, an owner and a due date, less than that, or nothing at all. */
  readonly status: TestStatus;
  /** Whether the due date is over. */
  readonly isOverdue: boolean;
}

/**
 * Lists what there is to find out about a theory, what matters most and is known least first: every assumption that has
 * a test or was promised one, and every one whose verdict leaves it open.
 *
 * A question without a plan is on the list with the status `open`, as a gap in the agenda. The owner of an assumption
 * stands in for a plan without one. Normative assumptions are left out unless a test is planned: evidence cannot decide
 * them. `isOverdue` needs a date to look from. Costs what `review` costs.
 *
 * After USAID's learning agendas: start from the theory, and tie each question to the decision it serves.
 *
 * @throws {RangeError} when `asOf` is not a date, or `budget` is no budget
 * @throws {UnfinishedError} when the budget is used up; `found` is then empty
 * @throws the reason of `signal`, when it has been aborted
 * @example
 * const [first] = listLearningAgenda(handwashing);
 * [first.question, first.informs, first.due]
 * // => ["Do pupils who learn more also wash more?", "Whether to spend on lessons or on reminders.", "2025-03"]
 */
export function listLearningAgenda<Ids extends TheoryIds>(
  theory: Theory<Ids>,
  options: ReviewOptions & WorkLimits = {},
): LearningQuestion<Ids>[] {
  requireTheory(theory);
  requireOptions(options);
  const review = resolveReview(theory, options);
  const stated = new Map(listAssumptions(theory).map(({ id, assumption }) => [id, assumption]));
  const matrix = getPriorityMatrix(theory, { ...options, review });
  if (matrix.unfinished !== undefined) throw new UnfinishedError("listLearningAgenda", []);
  return matrix.assumptions.flatMap((placed) => {
    const { id, ...rest } = placed;
    const assumption = stated.get(id);
    if (assumption === undefined) return [];
    const { statement, kind, test, owner } = assumption;
    if (test === undefined && (rest.uncertainty === "low" || kind === "normative")) return [];
    const plan: TestPlan = test === undefined || test === "intended" ? {} : test;
    return {
      assumption: id,
      statement,
      ...rest,
      ...(owner !== undefined && { owner }),
      ...plan,
      status: getTestStatus(test),
      isOverdue: plan.due !== undefined && isOver(plan.due, review.asOf ?? undefined),
    };
  });
}
