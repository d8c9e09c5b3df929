import type { OutcomeId } from "../theory/definition/id-unions.js";
import type { NodeIdOf, Theory, TheoryIds } from "../theory/theory.js";
import { type CutQuery, readCutQuery } from "./routes/cut-query.js";
import { createCutDescriber } from "./routes/describe-cut.js";

/** The fewest assumptions whose failing together leaves an outcome without a route. */
export interface SmallestCut<
  NodeId extends string = string,
  LinkId extends string = string,
  AssumptionId extends string = string,
  OutcomeId extends string = string,
> {
  readonly outcome: OutcomeId;
  /** Whether any modelled route leads to it in the first place. Without one there is nothing to cut. */
  readonly hasRoute: boolean;
  /** How many it takes; `null` when no number does, or there is no route. Where not exact, the fewest that were found. */
  readonly size: number | null;
  /** No fewer than this many will do: `size` itself where that is exact; `null` where `size` is. */
  readonly atLeast: number | null;
  /** Whether `size` is exact. */
  readonly isExact: boolean;
  /** A set of that size, in document order; empty where there is none. */
  readonly assumptions: readonly AssumptionId[];
  /** A route that rests on none of the assumptions in question, which is why no number of them will do. */
  readonly bareRoute?: { readonly nodes: readonly NodeId[]; readonly links: readonly LinkId[] };
}

/**
 * Finds the fewest assumptions whose failing together leaves an outcome without any modelled route: how many things must
 * go wrong at once. One means that it rests on a critical assumption; `null` that some route carries no stated assumption
 * at all, which says more about what was stated than about the world.
 *
 * `among` and `verdicts` narrow which may fail: `verdicts: ["untested"]` asks how much of what nobody tested must be wrong.
 * Assumptions on the whole theory do not count, as each is such a set by itself; nor do those that merely help
 * (`facilitating`), unless as a part with which a whole fails.
 *
 * Exact, by the largest flow, where each assumption takes away one link or node and nothing on the way needs all its
 * causes, in time that grows with the part of the theory that leads to the outcome, times the answer. Elsewhere the problem
 * is NP-hard: it is searched within a fixed budget, enough for answers up to five or six in theories of hundreds of nodes;
 * past it `isExact` is `false` and the answer is a set that does, with the least that is still possible. Several sets may be
 * equally small; the answer is one of them, always the same. It supposes that assumptions fail independently, and two
 * that share a cause do not.
 *
 * @throws {UnknownIdError} when an id is not in the theory, or does not name what is asked for
 * @throws {RangeError} when a verdict is not one, or `asOf` is not a date
 * @example
 * smallestCut(handwashing, { to: "knowledge" }).size
 * // => null
 * smallestCut(handwashing, { to: "attendance", verdicts: ["untested"] }).assumptions
 * // => ["water-lasts"]
 * @see {@link redundancy} for several outcomes at once
 */
export function smallestCut<Ids extends TheoryIds>(
  theory: Theory<Ids>,
  query: CutQuery<NoInfer<Ids>> & { readonly to: OutcomeId<NoInfer<Ids>["outcome"]> },
): SmallestCut<NodeIdOf<Ids>, Ids["link"], Ids["assumption"], Ids["outcome"]> {
  // A caller without types may have left it out, and would get the answer for some other outcome.
  const question = readCutQuery(theory, { ...query, to: [String(query.to)] });
  // Every id in the answer is one of the theory's, which its type names.
  return createCutDescriber(theory, question)(question.to[0]!) as ReturnType<typeof smallestCut<Ids>>;
}
