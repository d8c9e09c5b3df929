import { createPathWalk } from "../graph/path-walk.js";
import { cutSlice, type Slice, trimSlice } from "../graph/slice.js";
import { getIndex } from "../graph/theory-index.js";
import { Meter } from "../limits/meter.js";
import { requireOptions } from "../limits/require-argument.js";
import { UnfinishedError } from "../limits/unfinished-error.js";
import { requireTheory } from "../theory/require-theory.js";
import type { NodeIdOf, Theory, TheoryIds } from "../theory/theory.js";
import { type CausalPath, createDescriber } from "./trace/describe-path.js";
import { readQuery, type TraceQuery, toSliceOptions } from "./trace/query.js";
import { createStrengths } from "./trace/strength.js";
import { getVerdictMaps } from "./verdict-maps.js";

/**
 * Walks the causal paths that {@link traceTheory} counts, in the same order, one at a time and without a limit of its own.
 *
 * Lazy: a path is found when it is taken, so taking a few from a theory that holds more than anyone can list is quick.
 * No step leads where no path is left: outside rings the next path costs no more than its length; in a ring each of its
 * steps costs a search of the ring. Only where `via` names several nodes of one ring can the next path take time
 * exponential in the size of that ring. `signal` is looked at before each path and at work; `budget` bounds the work on
 * all of them together.
 *
 * @throws {UnknownIdError} when an id is not in the theory, or does not name what is asked for
 * @throws {RangeError} when `limit` is not a whole number or `Infinity`, `asOf` is not a date, or `budget` is no budget
 * @throws {UnfinishedError} when the next path is taken and the budget is used up. Its `found` is empty: what was found was
 *   given already
 * @throws the reason of `signal`, when it has been aborted
 * @example
 * for (const path of iteratePaths(handwashing, { from: "lessons", to: "less-diarrhoea" })) {
 *   console.log(path.nodes.join(" → "), path.sign, path.weakest.verdict);
 * }
 * // => lessons → knowledge → washing → less-diarrhoea + contested
 */
export function iteratePaths<Ids extends TheoryIds>(
  theory: Theory<Ids>,
  query: TraceQuery<NoInfer<Ids>> = {},
): Generator<CausalPath<NodeIdOf<Ids>, Ids["link"], Ids["assumption"]>, void, undefined> {
  requireTheory(theory);
  requireOptions(query);
  const meter = new Meter(query);
  const question = readQuery(theory, query);
  const strengths = createStrengths(theory, getVerdictMaps(theory, { asOf: query.asOf }));
  const slice = trimSlice(cutSlice(getIndex(theory), toSliceOptions(theory, question)));
  meter.spend(slice.nodes.length + slice.links.length);
  const paths = describePaths(slice, createDescriber(theory, strengths), meter, question.limit);
  // Every id in a path is one of the theory's, which its type names.
  return paths as Generator<CausalPath<NodeIdOf<Ids>, Ids["link"], Ids["assumption"]>, void, undefined>;
}

function* describePaths(
  slice: Slice,
  describe: ReturnType<typeof createDescriber>,
  meter: Meter,
  limit = Infinity,
): Generator<CausalPath, void, undefined> {
  const walk = createPathWalk(slice, meter);
  for (let left = limit; left > 0; left--) {
    meter.look();
    if (!walk.next()) {
      if (meter.isSpent) throw new UnfinishedError("iteratePaths", []);
      return;
    }
    meter.spend(walk.length);
    yield describe(walk);
  }
}
