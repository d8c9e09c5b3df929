import { getAssumptionIndex } from "../../graph/assumption-index.js";
import { createUpstreamLister, listUpstream, markUpstream } from "../../graph/reach.js";
import { createSmallestCutFinder, markBare } from "../../graph/routes/cut/find-smallest-cut.js";
import { findMustPass, type MustPass } from "../../graph/routes/must-pass.js";
import type { Meter } from "../../limits/meter.js";
import { spendOrStop, tryWithin } from "../../limits/out-of-budget.js";
import type { PartialDate } from "../../schema/generated/types.js";
import { once } from "../../schema/once.js";
import type { Verdict } from "../../schema/vocabulary.js";
import { createCache } from "../../theory/cache.js";
import { getReassessor } from "../evidence/create-reassessor.js";
import type { VerdictMaps } from "../evidence/judge.js";
import { createNamer } from "../routes/name-sets.js";
import { rank } from "../trace/strength.js";
import { getVerdictMaps } from "../verdict-maps.js";
import { type BestRouteFinder, createBestRoutes } from "./create-best-routes.js";
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
  { assumed, asOf, meter }: { assumed: ReadonlyMap<string, Verdict>; asOf: PartialDate | undefined; meter: Meter },
): {
  readonly weakened: readonly ChangedOutcome[];
  readonly strengthened: readonly ChangedOutcome[];
  /** Whether all outcomes were looked at. */
  readonly isDone: boolean;
} {
  const weakened: ChangedOutcome[] = [];
  const strengthened: ChangedOutcome[] = [];
  const isDone = tryWithin(() => {
    for (const { change, isWeaker, isStronger } of walkChanges(before, after, { assumed, asOf, meter })) {
      if (isWeaker) weakened.push(change);
      if (isStronger) strengthened.push(change);
    }
    return true;
  });
  return { weakened, strengthened, isDone: isDone === true };
}

function* walkChanges(
  before: Routes,
  after: Routes,
  { assumed, asOf, meter }: { assumed: ReadonlyMap<string, Verdict>; asOf: PartialDate | undefined; meter: Meter },
): Generator<{ readonly change: ChangedOutcome; readonly isWeaker: boolean; readonly isStronger: boolean }> {
  const { index } = before.graph;
  spendOrStop(meter, 2 * (after.graph.index.size + after.graph.index.from.length));
  const fewer = markChanged(before, after);
  const more = markChanged(after, before);
  // Without another verdict, only what has lost or gained a route can be better or worse supported.
  const isAsked = (node: number) => index.kinds[node] === "outcome" && (assumed.size > 0 || fewer[node] || more[node]);
  const asked = [...index.kinds.keys()].filter(isAsked);
  if (asked.length === 0) return;
  const { best: bestBefore, inWorld } = getBestRoutes(before, asOf);
  const supposed = assumed.size === 0 ? NONE : getReassessor(before.theory, asOf).supposeAll(assumed);
  const bestAfter = inWorld(after, supposed, { within: markUpstream(after.graph.index, asked), meter });
  const describe = createChangeDescriber(before, after, asked, meter);
  for (const node of asked) {
    const was = bestBefore(node);
    const is = bestAfter(node);
    if (was === undefined || is === undefined) continue;
    const isWeaker = fewer[node] === 1 || rank(is) < rank(was);
    const isStronger = more[node] === 1 || rank(is) > rank(was);
    if (!isWeaker && !isStronger) continue;
    yield {
      change: describe(node, { before: was, after: is }, fewer[node] === 1 || more[node] === 1),
      isWeaker,
      isStronger,
    };
  }
}

const NONE: ReadonlyMap<string, Verdict> = new Map();

const findersOf = /* @__PURE__ */ createCache((_: Routes) => new Map<VerdictMaps, BestRouteFinder>());

/** Finds the best-supported routes of a world the first time that they are asked for, and keeps them as long as the world. */
function getBestRoutes(world: Routes, asOf: PartialDate | undefined): BestRouteFinder {
  const verdicts = getVerdictMaps(world.theory, { asOf });
  const known = findersOf(world);
  const finder = known.get(verdicts) ?? createBestRoutes(world, verdicts);
  known.set(verdicts, finder);
  return finder;
}

function createChangeDescriber(
  before: Routes,
  after: Routes,
  asked: readonly number[],
  meter: Meter,
): (node: number, best: Change<Verdict>, hasMoved: boolean) => ChangedOutcome {
  const { nodes } = before.graph.index;
  const listBefore = createContributorLister(before, meter);
  const listAfter = createContributorLister(after, meter);
  const setsBefore = findCritical(before, asked, meter);
  const setsAfter = findCritical(after, asked, meter);
  const sizeBefore = createSizeFinder(before, setsBefore, meter);
  const sizeAfter = createSizeFinder(after, setsAfter, meter);
  const criticalBefore = createNamer(setsBefore, getAssumptionIndex(before.theory).ids);
  const criticalAfter = createNamer(setsAfter, getAssumptionIndex(after.theory).ids);
  return (node, bestRoute, hasMoved) => {
    // What has lost and gained no route is led to from where it was.
    const fromBefore = new Set(hasMoved ? listBefore(node) : []);
    const fromAfter = new Set(hasMoved ? listAfter(node) : []);
    const without = (from: ReadonlySet<number>, others: ReadonlySet<number>) =>
      Array.from(from, (start) => (others.has(start) ? [] : nodes[start]!)).flat();
    const sizes = { before: sizeBefore(node), after: sizeAfter(node) };
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

/** Finds the assumptions on which all routes rest to each of the nodes that are asked about. */
function findCritical({ graph, starts, gone }: Routes, asked: readonly number[], meter: Meter): MustPass {
  return findMustPass(graph, starts, { gone, wanted: asked, within: listUpstream(graph.index, asked), meter });
}

/** How many nodes and links the search for one redundancy may look at: a part of a second. */
const BUDGET = 3_000_000;

/**
 * Makes the function that finds how many assumptions must fail before a node that has a route has none; `undefined` if that
 * is not known. It is one where something is critical, and none where a route rests on nothing: only elsewhere is there
 * something to search for.
 */
function createSizeFinder(
  { theory, graph, starts, gone }: Routes,
  critical: MustPass,
  meter: Meter,
): (node: number) => number | null | undefined {
  const assumptions = getAssumptionIndex(theory);
  const isAllowed = (assumption: number) => !graph.failures.already.has(assumption);
  const options = { assumptions, isAllowed, budget: BUDGET, gone, meter };
  const find = once(() => createSmallestCutFinder(graph, starts, options));
  const isBare = once(() => markBare(graph, starts, options));
  return (node) => {
    if (critical.sizeOf(node) > 0) return 1;
    if (isBare()[node]) return null;
    const cut = find()(node);
    if (cut.kind !== "cut") return null;
    return cut.atLeast === cut.assumptions.length ? cut.atLeast : undefined;
  };
}

function isKnown(sizes: Change<number | null | undefined>): sizes is Change<number | null> {
  return sizes.before !== undefined && sizes.after !== undefined;
}

/** Makes the function that lists the interventions on a route to a node, in document order. */
function createContributorLister({ graph, live }: Routes, meter: Meter): (node: number) => Int32Array {
  const { index } = graph;
  const list = createUpstreamLister(index, { links: live.map((isLive) => 1 - isLive) });
  return (node) => {
    const upstream = list([node]);
    spendOrStop(meter, upstream.length);
    return upstream.filter((start) => index.kinds[start] === "intervention");
  };
}
