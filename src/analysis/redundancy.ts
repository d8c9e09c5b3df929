import type { NodeIdOf, Theory, TheoryIds } from "../theory/theory.js";
import { type CutQuery, readCutQuery } from "./routes/cut-query.js";
import { createCutDescriber } from "./routes/describe-cut.js";
import type { SmallestCut } from "./smallest-cut.js";

/**
 * Tells for each outcome how many assumptions must fail together before no modelled route to it is left: the
 * {@link smallestCut} of each, in document order. The more it takes, the less hangs on any one of them.
 *
 * Costs that of `smallestCut` once for every outcome.
 *
 * @throws {UnknownIdError} when an id is not in the theory, or does not name what is asked for
 * @throws {RangeError} when a verdict is not one, or `asOf` is not a date
 * @example
 * redundancy(handwashing, { to: ["soap-at-hand", "knowledge"] }).map(({ outcome, size }) => [outcome, size])
 * // => [["soap-at-hand", 1], ["knowledge", null]]
 */
export function redundancy<Ids extends TheoryIds>(
  theory: Theory<Ids>,
  query: CutQuery<NoInfer<Ids>> = {},
): SmallestCut<NodeIdOf<Ids>, Ids["link"], Ids["assumption"], Ids["outcome"]>[] {
  const question = readCutQuery(theory, query);
  // Every id in the answer is one of the theory's, which its type names.
  return question.to.map(createCutDescriber(theory, question)) as ReturnType<typeof redundancy<Ids>>;
}
