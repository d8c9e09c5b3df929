import { getAssumptionIndex } from "../../graph/assumption-index.js";
import { markNodes } from "../../graph/mark-nodes.js";
import { createDownstreamLister } from "../../graph/reach.js";
import { createMustPassFinder } from "../../graph/routes/must-pass.js";
import { getRouteGraph } from "../../graph/routes/route-graph.js";
import { getIndex } from "../../graph/theory-index.js";
import type { Meter } from "../../limits/meter.js";
import { spendOrStop } from "../../limits/out-of-budget.js";
import type { Theory } from "../../theory/theory.js";
import { createListSharer } from "./name-sets.js";
import { type RouteQuestion, startFrom } from "./route-query.js";

/** What is critical for what one node does for one outcome. */
export interface CriticalPair<
  NodeId extends string = string,
  OutcomeId extends string = string,
  AssumptionId extends string = string,
> {
  readonly from: NodeId;
  readonly to: OutcomeId;
  /** In document order, parts included. Those on the whole theory are left out: they are critical for every pair. */
  readonly assumptions: readonly AssumptionId[];
}

/** A start and an outcome to which it has a route, and the numbers of the assumptions on which all such routes rest. */
interface WalkedPair {
  readonly from: number;
  readonly to: number;
  /** Ascending; it holds until the next pair is taken. */
  readonly set: Int32Array;
}

/**
 * Walks along the pairs of a start and an outcome that have a route, by start, then by outcome, in document order. Costs a
 * sweep over what lies after each start.
 *
 * @throws {OutOfBudget} when `meter` is used up
 */
export function* walkPairs(
  theory: Theory,
  { starts, to }: RouteQuestion,
  meter: Meter,
): Generator<WalkedPair, void, undefined> {
  const index = getIndex(theory);
  const isWanted = markNodes(index.size, to);
  const find = createMustPassFinder(getRouteGraph(theory), { wanted: to, meter });
  const listAfter = createDownstreamLister(index);
  // The same list for each start: what is given may name the start as well.
  const { given } = startFrom(index, []);
  for (const from of starts.from) {
    const after = listAfter([from]);
    spendOrStop(meter, after.length);
    const isAlone = given.length === 1 && given[0] === from;
    const sets = find({ from: [from], given: isAlone ? [] : given }, after);
    for (const node of after) {
      if (!isWanted[node] || node === from || !sets.has(node)) continue;
      spendOrStop(meter, 1);
      yield { from, to: node, set: sets.listOf(node) };
    }
  }
}

/**
 * Names what {@link walkPairs} finds. Pairs that rest on the same assumptions share one list. Costs the length of the
 * lists besides: up to starts times outcomes times assumptions.
 *
 * @throws {OutOfBudget} when `meter` is used up
 */
export function* iterateCriticalPairs(
  theory: Theory,
  question: RouteQuestion,
  meter: Meter,
): Generator<CriticalPair, void, undefined> {
  const { nodes } = getIndex(theory);
  const share = createListSharer(getAssumptionIndex(theory).ids);
  for (const { from, to, set } of walkPairs(theory, question, meter)) {
    spendOrStop(meter, set.length);
    yield { from: nodes[from]!, to: nodes[to]!, assumptions: share(set) };
  }
}
