import { requireObject } from "../../limits/require-argument.js";
import type { ReviewEntry } from "../../schema/generated/types.js";
import type { AssumptionId } from "../definition/id-unions.js";
import { requireTheory } from "../require-theory.js";
import type { Theory, TheoryIds } from "../theory.js";
import { copyOf } from "./copy-of.js";
import { editTheory } from "./edit-theory.js";
import { stampOf } from "./stamp-of.js";

/** An entry of the review log on one of a theory's own assumptions. */
export type ReviewOf<Assumption extends string = string> = Omit<ReviewEntry, "assumption"> & {
  readonly assumption: AssumptionId<Assumption>;
};

/**
 * Records that somebody reviewed an assumption: an entry at the end of the log, with the fingerprint of what was reviewed.
 * Entries are only added; what an earlier review said stays.
 *
 * Returns a new theory and leaves the given one as it is. Costs a check of the whole theory, linear in its size.
 *
 * @throws {InvalidTheoryError} when there is no such assumption, an override has no reason, or a value is not one that an
 * entry can hold
 * @example
 * const next = recordReview(handwashing, {
 *   assumption: "lunch-long-enough",
 *   date: "2024-09-01",
 *   reviewer: "J. Example",
 *   decision: "monitor",
 *   next: "2025-09",
 * });
 * next.reviews?.at(-1)?.fingerprint === getFingerprint(next, "lunch-long-enough")
 * // => true
 */
export function recordReview<Ids extends TheoryIds>(
  theory: Theory<Ids>,
  entry: ReviewOf<NoInfer<Ids["assumption"]>>,
): Theory<Ids> {
  requireTheory(theory);
  requireObject(
    entry,
    'a review, such as { assumption: "soap", date: "2025", reviewer: "A. Name", decision: "accept" }',
  );
  const stamp = stampOf(theory, entry.assumption);
  const edited = editTheory(theory, (draft) => {
    draft.reviews = [...(draft.reviews ?? []), { ...copyOf<ReviewEntry>(entry), ...stamp }];
  });
  // An entry of the log has no id, and no other was touched.
  return edited as Theory<Ids>;
}
