import { getAssumptionIndex } from "../../graph/assumption-index.js";
import type { RouteStarts } from "../../graph/routes/find-routed.js";
import type { Labels } from "../../graph/routes/index-failures.js";
import { findMustPass, type MustPass } from "../../graph/routes/must-pass.js";
import { getRouteGraph, labelsOf } from "../../graph/routes/route-graph.js";
import type { SweptGraph } from "../../graph/routes/sweep-routes.js";
import type { Meter } from "../../limits/meter.js";
import { spendOrStop } from "../../limits/out-of-budget.js";
import type { Theory } from "../../theory/theory.js";

/** What each assumption takes away by failing alone: lists of nodes by the number of the assumption, but for those that take everything. */
export interface LossesOfEach {
  /** The outcomes that have a route. */
  readonly routed: readonly number[];
  /** The outcomes that lose every route. */
  readonly lost: Labels;
  /** The starts that were on a route to an end, are not gone, and are on none then. */
  readonly stranded: Labels;
}

/** How many losses may be listed before it is better to find those of one assumption after the other. */
const MOST = 50_000_000;

/**
 * Finds what each assumption takes away, for all at once, where nothing needs all its causes: what rests on an assumption
 * is what is lost with it. A start then leads wherever its links do, so what its routes to the ends rest on is found in
 * the same way, backwards. `undefined` where some node needs all its causes, or the lists were too long.
 */
export function loseEach(
  theory: Theory,
  starts: RouteStarts,
  ends: readonly number[],
  meter?: Meter,
): LossesOfEach | undefined {
  const graph = getRouteGraph(theory);
  const { kinds } = graph.index;
  const outcomes = Array.from(kinds.keys()).filter((node) => kinds[node] === "outcome");
  const interventions = starts.from.filter((node) => kinds[node] === "intervention");
  const { length } = getAssumptionIndex(theory).ids;
  return graph.hasNeeds
    ? undefined
    : loseByEach(graph, { starts, ends, outcomes, interventions, labels: length, meter });
}

/** The same of a graph in which nothing needs all its causes. */
export function loseByEach(
  graph: SweptGraph,
  {
    starts,
    ends,
    outcomes,
    interventions,
    labels,
    meter,
  }: {
    readonly starts: RouteStarts;
    readonly ends: readonly number[];
    readonly outcomes: readonly number[];
    readonly interventions: readonly number[];
    /** How many assumptions there are. */
    readonly labels: number;
    readonly meter?: Meter | undefined;
  },
): LossesOfEach | undefined {
  const { size, from, to, incoming, outgoing } = graph.index;
  const forth = findMustPass(graph, starts, { meter });
  const back = findMustPass(
    { ...graph, index: { size, from: to, to: from, incoming: outgoing, outgoing: incoming } },
    { from: ends.filter(forth.has), given: [] },
    { meter },
  );
  spendOrStop(meter, count(forth, outcomes) + count(back, interventions));
  if (count(forth, outcomes) > MOST || count(back, interventions) > MOST) return undefined;
  const isOn = (node: number, assumption: number) => labelsOf(graph.onNodes, node).includes(assumption);
  return {
    routed: outcomes.filter(forth.has),
    lost: invert(forth, outcomes, labels, () => true),
    stranded: invert(back, interventions, labels, (node, assumption) => !isOn(node, assumption)),
  };
}

function count(sets: MustPass, nodes: readonly number[]): number {
  return nodes.reduce((total, node) => total + sets.sizeOf(node), 0);
}

/** Lists for each label the nodes in whose set it is, in their order. */
function invert(
  sets: MustPass,
  nodes: readonly number[],
  labels: number,
  counts: (node: number, label: number) => boolean,
): Labels {
  const starts = new Int32Array(labels + 1);
  const pairs: number[] = [];
  for (const node of nodes) {
    const set = sets.listOf(node);
    for (let i = 0; i < set.length; i++) {
      if (!counts(node, set[i]!)) continue;
      pairs.push(set[i]!, node);
      starts[set[i]! + 1]! += 1;
    }
  }
  for (let label = 0; label < labels; label++) starts[label + 1]! += starts[label]!;
  const next = starts.slice(0, labels);
  const items = new Int32Array(pairs.length / 2);
  for (let i = 0; i < pairs.length; i += 2) {
    items[next[pairs[i]!]!] = pairs[i + 1]!;
    next[pairs[i]!]! += 1;
  }
  return { starts, items };
}
