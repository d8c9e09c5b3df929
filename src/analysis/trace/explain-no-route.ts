import { findComponents } from "../../graph/components.js";
import { buildDigraph, linksOf } from "../../graph/digraph.js";
import { createPathWalk } from "../../graph/path-walk.js";
import { type Barred, listDownstream, markDownstream } from "../../graph/reach.js";
import { cutSlice, type Slice, trimSlice } from "../../graph/slice.js";
import { getIndex, type TheoryIndex } from "../../graph/theory-index.js";
import type { Meter } from "../../limits/meter.js";
import type { Theory } from "../../theory/theory.js";
import { SEARCH_BUDGET } from "./budgets.js";
import { createAvoidedFinder, type Elements, type Question, toSliceOptions } from "./query.js";

/** Why there is no path, and how far one came. */
export type NoRoute<
  NodeId extends string = string,
  LinkId extends string = string,
  AssumptionId extends string = string,
> = NoRouteReason<NodeId, LinkId, AssumptionId> & {
  /**
   * Of the nodes that are reached from `from`, one with the fewest links, whichever way they point, between it and
   * `to`; the first of several. `null` when nothing is reached or nothing joins it to `to`.
   */
  readonly nearest: { readonly node: NodeId; readonly distance: number } | null;
  /** The nodes at which what is reached from `from` stops. */
  readonly deadEnds: readonly NodeId[];
};

/** The first that applies, in this order. */
export type NoRouteReason<
  NodeId extends string = string,
  LinkId extends string = string,
  AssumptionId extends string = string,
> =
  /** There is nothing to start from, or nothing to end at. */
  | { readonly reason: "no-from" | "no-to" }
  /** The question is from a node to itself, which is not a path. */
  | { readonly reason: "same-node"; readonly node: NodeId }
  /** There would be a route, but everything in `avoiding` together is on all of them. `avoiding` lists what is on any. */
  | { readonly reason: "avoided"; readonly avoiding: readonly (NodeId | LinkId | AssumptionId)[] }
  /** There are routes, but none visits all of `via`. `via` lists what none visits; all of it when only the whole fails. */
  | { readonly reason: "via"; readonly via: readonly (NodeId | LinkId)[] }
  /** The links run the other way: `to` leads to `from`. */
  | { readonly reason: "reversed"; readonly from: NodeId; readonly to: NodeId }
  /** No link leaves `from`. */
  | { readonly reason: "no-link-leaves" }
  /** Every link from `from` ends in one of `deadEnds`, and `to` is not among what they pass. */
  | { readonly reason: "dead-ends" };

/**
 * Explains why a question that has no path as its answer has none; `undefined` where a search was given up, as then the
 * reason is not known. Linear, once for every id in `via`, and for each place to start where links run the other way.
 */
export function explainNoRoute(theory: Theory, question: Question, meter: Meter): NoRoute | undefined {
  const index = getIndex(theory);
  const { barred = {} } = toSliceOptions(theory, { ...question, via: [] });
  const reached = listDownstream(index, question.from, barred);
  meter.spend(reached.length);
  const search = meter.share(SEARCH_BUDGET);
  const reason = findReason(theory, question, search);
  if (search.isSpent) return undefined;
  return {
    ...reason,
    nearest: findNearestNode(index, reached, question.to),
    deadEnds: listDeadEnds(index, reached, barred).map((node) => index.nodes[node]!),
  };
}

function findReason(theory: Theory, question: Question, search: Meter): NoRouteReason {
  const index = getIndex(theory);
  const { nodes, outgoing } = index;
  const { from, to, via, avoiding } = question;
  if (from.length === 0) return { reason: "no-from" };
  if (to.length === 0) return { reason: "no-to" };
  if (from.length === 1 && to.length === 1 && from[0] === to[0]) return { reason: "same-node", node: nodes[from[0]!]! };

  const freely = { ...question, avoiding: [] };
  if (avoiding.length > 0 && hasPath(theory, freely, search)) {
    const findAvoided = createAvoidedFinder(theory, avoiding);
    const slice = cut(theory, freely);
    const on = { nodes: new Set(slice.nodes), links: new Set(slice.links) };
    return { reason: "avoided", avoiding: avoiding.filter((id) => touches(findAvoided(id), on)) };
  }
  if (via.length > 0 && hasPath(theory, { ...freely, via: [] }, search)) {
    const unmet = via.filter((id) => !hasPath(theory, { ...freely, via: [id] }, search));
    return { reason: "via", via: unmet.length > 0 ? unmet : via };
  }
  const reversed = findReversed(index, from, to, search);
  if (reversed !== undefined) return reversed;
  const leaves = from.some((node) => outgoing.starts[node] !== outgoing.starts[node + 1]);
  return { reason: leaves ? "dead-ends" : "no-link-leaves" };
}

function cut(theory: Theory, question: Question): Slice {
  return cutSlice(getIndex(theory), toSliceOptions(theory, question));
}

function hasPath(theory: Theory, question: Question, search: Meter): boolean {
  const slice = trimSlice(cut(theory, question));
  return search.spend(slice.nodes.length + slice.links.length) && createPathWalk(slice, search).next();
}

/** Whether something that an avoided id stands for is among some nodes and links. */
function touches(
  { nodes, links, isAll = false }: Elements,
  on: { readonly nodes: ReadonlySet<number>; readonly links: ReadonlySet<number> },
): boolean {
  return isAll || nodes.some((node) => on.nodes.has(node)) || links.some((link) => on.links.has(link));
}

/** The first of `to` that leads to another node of `from`, and the first it leads to. */
function findReversed(index: TheoryIndex, from: readonly number[], to: readonly number[], search: Meter) {
  const back = cutSlice(index, { from: to, to: from });
  for (const start of back.sources) {
    if (!search.spend(back.size)) return undefined;
    const downstream = markDownstream(back, [start]);
    const end = back.targets.find((node) => node !== start && downstream[node]);
    if (end === undefined) continue;
    const id = (node: number) => index.nodes[back.nodes[node]!]!;
    return { reason: "reversed", from: id(end), to: id(start) } as const;
  }
  return undefined;
}

/** Breadth first from `to` along links in either direction, until a reached node is met. */
function findNearestNode(index: TheoryIndex, reached: Int32Array, to: readonly number[]): NoRoute["nearest"] {
  const isReached = new Uint8Array(index.size);
  for (const node of reached) isReached[node] = 1;
  const seen = new Uint8Array(index.size);
  for (let ring = [...to], distance = 0; ring.length > 0; distance++) {
    for (const node of ring) seen[node] = 1;
    const nearest = ring.filter((node) => isReached[node]).sort((a, b) => a - b)[0];
    if (nearest !== undefined) return { node: index.nodes[nearest]!, distance };
    const next = new Set<number>();
    for (const node of ring) {
      for (const link of linksOf(index.outgoing, node)) next.add(index.to[link]!);
      for (const link of linksOf(index.incoming, node)) next.add(index.from[link]!);
    }
    ring = [...next].filter((node) => !seen[node]);
  }
  return null;
}

/** The reached nodes that lead nowhere further: the components that no link leaves. */
function listDeadEnds(index: TheoryIndex, reached: Int32Array, barred: Barred): number[] {
  const numbers = new Map([...reached].map((node, i) => [node, i]));
  const from: number[] = [];
  const to: number[] = [];
  for (const [i, node] of reached.entries()) {
    for (const link of linksOf(index.outgoing, node)) {
      const j = numbers.get(index.to[link]!);
      if (j === undefined || barred.links?.[link]) continue;
      from.push(i);
      to.push(j);
    }
  }
  const { of } = findComponents(buildDigraph(reached.length, Int32Array.from(from), Int32Array.from(to)));
  const left = new Set(from.filter((i, link) => of[i] !== of[to[link]!]).map((i) => of[i]!));
  return [...reached].filter((_, i) => !left.has(of[i]!));
}
