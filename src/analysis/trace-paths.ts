import { createPathWalk, type PathWalk } from "../graph/path-walk.js";
import { cutSlice, trimSlice } from "../graph/slice.js";
import { getIndex } from "../graph/theory-index.js";
import type { NodeIdOf, Theory, TheoryIds } from "../theory/theory.js";
import { getVerdicts } from "./get-verdicts.js";
import { type CausalPath, createDescriber } from "./trace/describe-path.js";
import { readQuery, type TraceQuery, toSliceOptions } from "./trace/query.js";
import { createStrengths } from "./trace/strength.js";

/**
 * Walks the causal paths that {@link trace} counts, in the same order, one at a time and without a limit of its own.
 *
 * Lazy: a path is found when it is taken, so taking a few from a theory that holds more than anyone can list is quick.
 * No step leads where no path is left: outside rings the next path costs no more than its length; in a ring each of its
 * steps costs a search of the ring. Only where `via` names several nodes of one ring can the next path take time
 * exponential in the size of that ring.
 *
 * @throws {UnknownIdError} when an id is not in the theory, or does not name what is asked for
 * @throws {RangeError} when `limit` is not a whole number or `Infinity`, or `asOf` is not a date
 * @example
 * for (const path of tracePaths(handwashing, { from: "lessons", to: "less-diarrhoea" })) {
 *   console.log(path.nodes.join(" → "), path.sign, path.weakest.verdict);
 * }
 * // => lessons → knowledge → washing → less-diarrhoea + contested
 */
export function tracePaths<Ids extends TheoryIds>(
  theory: Theory<Ids>,
  query: TraceQuery<NoInfer<Ids>> = {},
): Generator<CausalPath<NodeIdOf<Ids>, Ids["link"], Ids["assumption"]>, void, undefined> {
  const question = readQuery(theory, query);
  const strengths = createStrengths(theory, getVerdicts(theory, { asOf: query.asOf }));
  const slice = trimSlice(cutSlice(getIndex(theory), toSliceOptions(theory, question)));
  const paths = describePaths(createPathWalk(slice), createDescriber(theory, strengths), question.limit);
  // Every id in a path is one of the theory's, which its type names.
  return paths as Generator<CausalPath<NodeIdOf<Ids>, Ids["link"], Ids["assumption"]>, void, undefined>;
}

function* describePaths(
  walk: PathWalk,
  describe: ReturnType<typeof createDescriber>,
  limit = Infinity,
): Generator<CausalPath, void, undefined> {
  for (let left = limit; left > 0 && walk.next(); left--) yield describe(walk);
}
