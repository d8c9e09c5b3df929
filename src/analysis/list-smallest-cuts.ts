import { Meter } from "../limits/meter.js";
import { tryWithin } from "../limits/out-of-budget.js";
import { requireOptions } from "../limits/require-argument.js";
import { UnfinishedError } from "../limits/unfinished-error.js";
import { requireTheory } from "../theory/require-theory.js";
import type { NodeIdOf, Theory, TheoryIds } from "../theory/theory.js";
import { type CutQuery, readCutQuery } from "./routes/cut-query.js";
import type { SmallestCut } from "./routes/describe-cut.js";
import { createCutDescriber } from "./routes/describe-cut.js";

/**
 * Lists, for each outcome, the fewest assumptions whose failing together leaves the outcome without any modelled route:
 * how many things must go wrong at once. In document order.
 *
 * A `size` of one means that the outcome rests on a critical assumption. A `size` of `null` means that some route carries
 * no stated assumption at all, which says more about what was stated than about the world.
 *
 * `among` and `verdicts` narrow which assumptions may fail: `verdicts: ["untested"]` asks how many untested assumptions
 * must be wrong. Assumptions on the whole theory do not count, as each is such a set by itself. Neither do those that
 * merely help (`facilitating`), unless a whole fails with one of them as its part.
 *
 * Exact, by the largest flow, where each assumption removes one link or node and no node on the way needs all its causes.
 * The time then grows with the part of the theory that leads to the outcome, times the answer. Elsewhere the problem is
 * NP-hard. It is searched within a fixed amount of work for each outcome, enough for answers up to five or six in theories
 * of hundreds of nodes. Past that amount `isExact` is `false`, and the answer is a set that does, with the least that is
 * still possible (`atLeast`). Several sets may be equally small; the answer is one of them, always the same. It supposes
 * that assumptions fail independently, and two that share a cause do not.
 *
 * @throws {UnknownIdError} when an id is not in the theory, or does not name what is asked for
 * @throws {RangeError} when a verdict is not one, or `asOf` is not a date
 * @throws {UnfinishedError} when the budget is used up, with the outcomes that were done
 * @example
 * listSmallestCuts(handwashing, { to: ["soap-at-hand", "knowledge"] }).map(({ outcome, size }) => [outcome, size])
 * // => [["soap-at-hand", 1], ["knowledge", null]]
 * listSmallestCuts(handwashing, { to: "attendance", verdicts: ["untested"] })[0].assumptions
 * // => ["water-lasts"]
 */
export function listSmallestCuts<Ids extends TheoryIds>(
  theory: Theory<Ids>,
  query: CutQuery<NoInfer<Ids>> = {},
): SmallestCut<NodeIdOf<Ids>, Ids["link"], Ids["assumption"], Ids["outcome"]>[] {
  requireTheory(theory);
  requireOptions(query, '{ to: "health" }');
  const question = readCutQuery(theory, query);
  const meter = new Meter(query);
  const found: SmallestCut[] = [];
  const isDone = tryWithin(() => {
    const describe = createCutDescriber(theory, question, { meter });
    for (const node of question.to) found.push(describe(node));
    return true;
  });
  if (!isDone) throw new UnfinishedError("listSmallestCuts", found);
  // Every id in the answer is one of the theory's, which its type names.
  return found as ReturnType<typeof listSmallestCuts<Ids>>;
}
