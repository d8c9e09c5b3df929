export const FLAGS = [
  "under-test",
  "test-intended",
  "test-overdue",
  "stale",
  "suspect",
  "review-overdue",
  "never-reviewed",
  "single-source",
  "one-sided",
  "non-independent",
  "mixed-source",
  "out-of-scope",
  "dissent",
  "failed-part",
  "inconsistent-decomposition",
  "overridden",
  "undated",
] as const;
/**
 * What a reviewer should know of a claim besides its verdict, in the order in which reports list them.
 *
 * - `under-test`: there is a test plan with a method, an owner and a due date.
 * - `test-intended`: a test is promised, or its plan lacks one of those three.
 * - `test-overdue`: the plan's due date is over.
 * - `stale`: every item that carries the verdict is past its shelf life, five years where nobody says otherwise.
 * - `suspect`: evidence or the last review is of another wording than stands there now, and nobody has settled that since.
 * - `review-overdue`: the date for the next review is over, whether set by the last one or by `reviewEvery`.
 * - `never-reviewed`: nobody has reviewed it, though the theory keeps a review log; its parts are reviewed along with it.
 * - `single-source`: one independence group carries the verdict.
 * - `one-sided`: the evidence is all on one side, and nobody has recorded a search for the other.
 * - `non-independent`: two or more items of one side are one group, and counted once.
 * - `mixed-source`: one group is on both sides.
 * - `out-of-scope`: every item that carries the verdict matches the claim's scope only indirectly.
 * - `dissent`: its own evidence supports it over evidence against it.
 * - `failed-part`: a refuted or challenged part holds the verdict down.
 * - `inconsistent-decomposition`: the evidence on the whole and the verdicts on its parts cannot both be right.
 * - `overridden`: a reviewer has put another verdict in the place of the computed one.
 * - `undated`: an item has no date, so it counts at every date.
 */
export type Flag = (typeof FLAGS)[number];
