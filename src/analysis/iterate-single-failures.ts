import { getAssumptionIndex } from "../graph/assumption-index.js";
import { listEnds } from "../graph/ends.js";
import { getFailures } from "../graph/routes/failures.js";
import type { RouteStarts } from "../graph/routes/find-routed.js";
import type { Labels } from "../graph/routes/index-failures.js";
import { markGone } from "../graph/routes/mark-gone.js";
import { labelsOf } from "../graph/routes/route-graph.js";
import { getIndex } from "../graph/theory-index.js";
import type { WorkLimits } from "../limits/budget.js";
import { Meter } from "../limits/meter.js";
import { OutOfBudget, spendOrStop } from "../limits/out-of-budget.js";
import { requireOptions } from "../limits/require-argument.js";
import { UnfinishedError } from "../limits/unfinished-error.js";
import { requireTheory } from "../theory/require-theory.js";
import type { Theory, TheoryIds } from "../theory/theory.js";
import { listWholeTheory } from "./routes/list-whole-theory.js";
import { readRouteQuery } from "./routes/route-query.js";
import { createHarmLister } from "./what-if/create-harm-lister.js";
import { listStranded } from "./what-if/list-stranded.js";
import { loseEach } from "./what-if/lose-each.js";
import { findRoutes, getRoutesAsDrawn } from "./what-if/world.js";

/** What becomes of a theory when one assumption fails by itself. All lists are in document order. */
export interface SingleFailure<
  AssumptionId extends string = string,
  OutcomeId extends string = string,
  InterventionId extends string = string,
> {
  readonly assumption: AssumptionId;
  /** The outcomes to which no modelled route remains. */
  readonly lost: readonly OutcomeId[];
  /** The outcomes to which harm is no longer ruled out. */
  readonly harmed: readonly OutcomeId[];
  /** The interventions that were on a route to one of the last outcomes, are not gone, and are on none now. */
  readonly stranded: readonly InterventionId[];
}

/**
 * Answers {@link exploreScenario} for every assumption by itself, parts included, in document order: the outcomes to which no
 * modelled route remains, those that are harmed, and the interventions that are stranded.
 *
 * Lazy: the answers are given one after the other. Where nothing needs all its causes, all are found at once, at the cost
 * of some sweeps over the links, and one more for each that lets a harm come about; elsewhere each is found when it is
 * taken, at that cost.
 *
 * @throws {UnfinishedError} by the iterator, when the budget is used up; what was found has been given by then
 * @example
 * for (const { assumption, lost } of iterateSingleFailures(handwashing)) {
 *   if (lost.length > 3) console.log(`${assumption}: ${lost.length} outcomes lost`);
 * }
 * // => taps-stay-usable: 4 outcomes lost
 * // soap-refilled: 4 outcomes lost
 * // taps-repaired: 4 outcomes lost
 * // water-lasts: 4 outcomes lost
 */
export function iterateSingleFailures<Ids extends TheoryIds>(
  theory: Theory<Ids>,
  limits: WorkLimits = {},
): Generator<SingleFailure<Ids["assumption"], Ids["outcome"], Ids["intervention"]>, void, undefined> {
  requireTheory(theory);
  requireOptions(limits);
  // Every id in an answer is one of the theory's, which its type names.
  return answerWithin(theory, new Meter(limits)) as Generator<
    SingleFailure<Ids["assumption"], Ids["outcome"], Ids["intervention"]>
  >;
}

function* answerWithin(theory: Theory, meter: Meter): Generator<SingleFailure, void, undefined> {
  try {
    yield* answerEach(theory, meter);
  } catch (error) {
    if (error instanceof OutOfBudget) throw new UnfinishedError("iterateSingleFailures", []);
    throw error;
  }
}

function* answerEach(theory: Theory, meter: Meter): Generator<SingleFailure, void, undefined> {
  const { nodes } = getIndex(theory);
  const { ids } = getAssumptionIndex(theory);
  const { starts } = readRouteQuery(theory, {});
  const losses = loseEach(theory, starts, listEnds(theory), meter);
  if (losses === undefined) return yield* answerOneByOne(theory, starts, meter);
  const named = (labels: Labels, assumption: number): string[] => {
    const list: string[] = [];
    for (let k = labels.starts[assumption]!; k < labels.starts[assumption + 1]!; k++)
      list.push(nodes[labels.items[k]!]!);
    return list;
  };
  const wholeTheory = new Set(listWholeTheory(theory));
  const harmedBy = createHarmLister(theory);
  for (let i = 0; i < ids.length; i++) {
    spendOrStop(meter, 1 + labelsOf(losses.lost, i).length + labelsOf(losses.stranded, i).length);
    if (wholeTheory.has(ids[i]!)) {
      yield { assumption: ids[i]!, lost: losses.routed.map((node) => nodes[node]!), harmed: [], stranded: [] };
      continue;
    }
    const harmed = harmedBy(i, () => labelsOf(losses.lost, i)).map((node) => nodes[node]!);
    yield { assumption: ids[i]!, lost: named(losses.lost, i), harmed, stranded: named(losses.stranded, i) };
  }
}

function* answerOneByOne(theory: Theory, starts: RouteStarts, meter: Meter): Generator<SingleFailure, void, undefined> {
  const index = getIndex(theory);
  const { nodes, kinds } = index;
  const ends = listEnds(theory);
  const failures = getFailures(theory);
  const before = getRoutesAsDrawn(theory);
  const harmedBy = createHarmLister(theory);
  for (const [number, assumption] of getAssumptionIndex(theory).ids.entries()) {
    spendOrStop(meter, index.size + index.from.length);
    const gone = markGone(index, failures.takenBy([number]));
    const after = findRoutes(theory, { starts, gone, ends });
    const isLost = (node: number) =>
      kinds[node] === "outcome" && before.routed.hasRoute[node] && !after.routed.hasRoute[node];
    const lost = [...nodes.keys()].filter(isLost);
    yield {
      assumption,
      lost: lost.map((node) => nodes[node]!),
      harmed: harmedBy(number, () => lost).map((node) => nodes[node]!),
      stranded: listStranded(before, after),
    };
  }
}
