import { getAssumptionIndex } from "../../graph/assumption-index.js";
import { createUpstreamLister, listUpstream, markUpstream } from "../../graph/reach.js";
import { createSmallestCutFinder } from "../../graph/routes/cut/find-smallest-cut.js";
import { findMustPass } from "../../graph/routes/must-pass.js";
import type { PartialDate } from "../../schema/date.js";
import type { Verdict } from "../../schema/vocabulary.js";
import { getVerdicts, type Verdicts } from "../get-verdicts.js";
import { createNamer } from "../routes/name-sets.js";
import { rank } from "../trace/strength.js";
import { assumeVerdicts } from "./assume-verdicts.js";
import { createBestRoutes } from "./create-best-routes.js";
import { markChanged } from "./mark-changed.js";
import type { Routes } from "./world.js";

/** What has changed for an outcome that has a route before and after. */
export interface ChangedOutcome<
  AssumptionId extends string = string,
  OutcomeId extends string = string,
  InterventionId extends string = string,
> {
  readonly outcome: OutcomeId;
  /** The assumptions on which every route to it rests, parts included. */
  readonly critical: Change<readonly AssumptionId[]>;
  /**
   * How many assumptions must fail together before it has no route; `null` when some route carries none. Absent when
   * that could not be told within a fixed budget.
   */
  readonly redundancy?: Change<number | null>;
  /** The lowest verdict on its best-supported route. */
  readonly bestRoute: Change<Verdict>;
  /** The interventions that were on a route to it and are on none now. */
  readonly noLongerFrom: readonly InterventionId[];
  /** The interventions that were on no route to it and are on one now. */
  readonly nowFrom: readonly InterventionId[];
}

/** A value before and after. */
export interface Change<T> {
  readonly before: T;
  readonly after: T;
}

/** Finds the outcomes that have a route in both worlds, and better or worse ones in the second. */
export function compareWorlds(
  before: Routes,
  after: Routes,
  { assumed, asOf }: { assumed: ReadonlyMap<string, Verdict>; asOf: PartialDate | undefined },
): { readonly weakened: readonly ChangedOutcome[]; readonly strengthened: readonly ChangedOutcome[] } {
  const { index } = before.graph;
  const fewer = markChanged(before, after);
  const more = markChanged(after, before);
  // Without another verdict, only what has lost or gained a route can be better or worse supported.
  const isAsked = (node: number) => index.kinds[node] === "outcome" && (assumed.size > 0 || fewer[node] || more[node]);
  const asked = [...index.kinds.keys()].filter(isAsked);
  if (asked.length === 0) return { weakened: [], strengthened: [] };
  const findBest = (world: Routes, verdicts: Verdicts) =>
    createBestRoutes(world, verdicts, markUpstream(world.graph.index, asked)).best;
  const bestBefore = findBest(before, getVerdicts(before.theory, { asOf }));
  const bestAfter = findBest(after, assumeVerdicts(after.theory, assumed, asOf));
  const describe = createChangeDescriber(before, after, asked);
  const weakened: ChangedOutcome[] = [];
  const strengthened: ChangedOutcome[] = [];
  for (const node of asked) {
    const was = bestBefore(node);
    const is = bestAfter(node);
    if (was === undefined || is === undefined) continue;
    const isWeaker = fewer[node] === 1 || rank(is) < rank(was);
    const isStronger = more[node] === 1 || rank(is) > rank(was);
    if (!isWeaker && !isStronger) continue;
    const change = describe(node, { before: was, after: is });
    if (isWeaker) weakened.push(change);
    if (isStronger) strengthened.push(change);
  }
  return { weakened, strengthened };
}

function createChangeDescriber(
  before: Routes,
  after: Routes,
  asked: readonly number[],
): (node: number, best: Change<Verdict>) => ChangedOutcome {
  const { nodes } = before.graph.index;
  const cutBefore = createSizeFinder(before);
  const cutAfter = createSizeFinder(after);
  const listBefore = createContributorLister(before);
  const listAfter = createContributorLister(after);
  const criticalBefore = createCriticalNamer(before, asked);
  const criticalAfter = createCriticalNamer(after, asked);
  return (node, bestRoute) => {
    const fromBefore = new Set(listBefore(node));
    const fromAfter = new Set(listAfter(node));
    const without = (from: ReadonlySet<number>, others: ReadonlySet<number>) =>
      Array.from(from, (start) => (others.has(start) ? [] : nodes[start]!)).flat();
    const sizes = { before: cutBefore(node), after: cutAfter(node) };
    return {
      outcome: nodes[node]!,
      critical: { before: criticalBefore(node), after: criticalAfter(node) },
      ...(isKnown(sizes) && { redundancy: sizes }),
      bestRoute,
      noLongerFrom: without(fromBefore, fromAfter),
      nowFrom: without(fromAfter, fromBefore),
    };
  };
}

/** Makes the function that names the assumptions on which all routes rest to one of the nodes that are asked about. */
function createCriticalNamer({ theory, graph, starts, gone }: Routes, asked: readonly number[]) {
  const within = listUpstream(graph.index, asked);
  const sets = findMustPass(graph, starts, { gone, wanted: asked, within });
  return createNamer(sets, getAssumptionIndex(theory).ids);
}

/** How many nodes and links the search for one redundancy may look at: a part of a second. */
const BUDGET = 3_000_000;

/** Makes the function that finds how many assumptions must fail before a node has no route; `undefined` if that is not known. */
function createSizeFinder({ theory, graph, starts, gone }: Routes): (node: number) => number | null | undefined {
  const assumptions = getAssumptionIndex(theory);
  const isAllowed = (assumption: number) => !graph.failures.already.has(assumption);
  const find = createSmallestCutFinder(graph, starts, { assumptions, isAllowed, budget: BUDGET, gone });
  return (node) => {
    const cut = find(node);
    if (cut.kind !== "cut") return null;
    return cut.atLeast === cut.assumptions.length ? cut.atLeast : undefined;
  };
}

function isKnown(sizes: Change<number | null | undefined>): sizes is Change<number | null> {
  return sizes.before !== undefined && sizes.after !== undefined;
}

/** Makes the function that lists the interventions on a route to a node, in document order. */
function createContributorLister({ graph, live }: Routes): (node: number) => Int32Array {
  const { index } = graph;
  const list = createUpstreamLister(index, { links: live.map((isLive) => 1 - isLive) });
  return (node) => list([node]).filter((start) => index.kinds[start] === "intervention");
}
