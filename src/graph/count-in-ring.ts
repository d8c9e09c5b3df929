import type { Meter } from "../limits/meter.js";
import { arrangeRing } from "./arrange-ring.js";
import { countBySubsets, SUBSETS_LIMIT } from "./count-by-subsets.js";
import { buildDigraph, type Digraph, linksOf } from "./digraph.js";
import { type Sweep, sweepRing } from "./sweep-ring.js";

/** A strongly connected part of a graph and the paths that come into it. */
export interface RingToCount {
  readonly members: Int32Array;
  /** For each member, in how many ways a path arrives or starts there. */
  readonly arrivals: readonly bigint[];
  /** The members that a path must visit, as numbers of the graph. */
  readonly required: readonly number[];
  /** Whether a path can end or leave the ring at a member. */
  readonly isExit: (node: number) => boolean;
}

/** For each member where a path can end or leave, in how many ways it can come that far; or lower bounds. */
export interface RingCount {
  readonly ways: readonly bigint[];
  readonly isExact: boolean;
}

/**
 * Counts the ways through a ring: for each exit, the simple paths within the ring from where paths arrive, through the
 * required nodes.
 *
 * The problem is #P-complete. A ring of up to {@link SUBSETS_LIMIT} nodes is counted exactly within `meter`, a larger one
 * within `inLargeRings`, which may be a share of it. When that is spent, the answer is the number of those paths that
 * never follow a link back in the order of {@link arrangeRing}; they exist, so it is a lower bound.
 */
export function countInRing(graph: Digraph, ring: RingToCount, inLargeRings: Meter, meter: Meter): RingCount {
  const { order, sweep } = planSweep(graph, ring);
  const exact = order.length <= SUBSETS_LIMIT ? countBySubsets(sweep, meter) : sweepRing(sweep, inLargeRings);
  const found = exact ?? countForward(sweep);
  const ways: bigint[] = new Array(order.length).fill(0n);
  for (const [position, member] of order.entries()) ways[member] = found[position]!;
  return { ways, isExact: exact !== undefined };
}

/** Puts the members in order and renumbers everything by it. */
export function planSweep(graph: Digraph, ring: RingToCount): { order: readonly number[]; sweep: Sweep } {
  const { members } = ring;
  const places = new Map([...members].map((node, i) => [node, i]));
  const from: number[] = [];
  const to: number[] = [];
  for (const [i, node] of members.entries()) {
    for (const link of linksOf(graph.outgoing, node)) {
      const j = places.get(graph.to[link]!);
      if (j === undefined) continue;
      from.push(i);
      to.push(j);
    }
  }
  const order = arrangeRing(buildDigraph(members.length, Int32Array.from(from), Int32Array.from(to)));
  const positions = Int32Array.from(order.keys());
  for (const [position, member] of order.entries()) positions[member] = position;

  const size = order.length;
  const causes: number[][] = Array.from({ length: size }, () => []);
  const returns: number[][] = Array.from({ length: size }, () => []);
  const lastCause: number[] = new Array(size).fill(-1);
  const lastEffect: number[] = new Array(size).fill(-1);
  for (let link = 0; link < from.length; link++) {
    const u = positions[from[link]!]!;
    const v = positions[to[link]!]!;
    if (u < v) causes[v]!.push(u);
    else returns[u]!.push(v);
    lastCause[v] = Math.max(lastCause[v]!, u);
    lastEffect[u] = Math.max(lastEffect[u]!, v);
  }
  const arrivals = order.map((member) => ring.arrivals[member]!);
  const isExit = order.map((member) => ring.isExit(members[member]!));
  const required = new Set(ring.required);
  const isRequired = order.map((member) => required.has(members[member]!));
  return { order, sweep: { causes, returns, lastCause, lastEffect, arrivals, isExit, isRequired } };
}

/** The paths that only go forward in the order of the sweep and pass over no required node. */
export function countForward({ causes, arrivals, isExit, isRequired }: Sweep): bigint[] {
  const lastRequired = isRequired.lastIndexOf(true);
  const ways: bigint[] = [];
  /** The last required node before each position. */
  let required = -1;
  for (const [v, earlier] of causes.entries()) {
    ways[v] = required < 0 ? arrivals[v]! : 0n;
    for (const u of earlier) if (u >= required) ways[v] += ways[u]!;
    if (isRequired[v]) required = v;
  }
  return ways.map((number, v) => (isExit[v] && v >= lastRequired ? number : 0n));
}
