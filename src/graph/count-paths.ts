import { Meter } from "../limits/meter.js";
import { type Components, findComponents, isRing } from "./components.js";
import { countInRing } from "./count-in-ring.js";
import { linksOf } from "./digraph.js";
import type { Slice } from "./slice.js";

/** A number of paths; where it is not exact, there are at least that many. */
export interface PathCount {
  readonly count: bigint;
  readonly isExact: boolean;
}

/** A number of paths as JSON holds it; where it is not exact, there are at least that many. */
export interface SafeCount {
  readonly count: number;
  readonly isExact: boolean;
}

/** Returns a count as a number. A count above 2^53 − 1 becomes that number and is not exact. */
export function toSafeCount({ count, isExact }: PathCount): SafeCount {
  return count <= BigInt(Number.MAX_SAFE_INTEGER)
    ? { count: Number(count), isExact }
    : { count: Number.MAX_SAFE_INTEGER, isExact: false };
}

/**
 * Counts the simple paths of a slice, those that {@link walkPaths} walks, without walking them.
 *
 * A path visits a component once and never comes back, so the ways add up and multiply along the order of the
 * components: linear outside rings, where each addition is of numbers as long as the count. The ways through a ring
 * are counted by {@link countInRing}: large rings take from `inLargeRings`, all the work from `meter`. Once one of them is
 * spent, rings give a lower bound and the count is one.
 */
export function countPaths(slice: Slice, inLargeRings: Meter, meter = new Meter()): PathCount {
  const components = findComponents(slice);
  /** In how many ways a path can arrive at a node from another component, or start there. */
  const arrivals: bigint[] = new Array(slice.size).fill(0n);
  const isSource = new Set(slice.sources);
  const isTarget = new Set(slice.targets);
  for (const source of slice.sources) arrivals[source]! += 1n;
  let count = 0n;
  let isExact = true;

  for (let component = 0; component < components.count; component++) {
    const members = membersOf(components, component);
    if (!isRing(components, component)) {
      settle(members[0]!, arrivals[members[0]!]!, []);
      continue;
    }
    const ways = [...members].map((node) => arrivals[node]!);
    if (ways.every((number) => number === 0n)) continue;
    const required = slice.required.filter((node) => components.of[node] === component);
    const through = countInRing(slice, { members, arrivals: ways, required, isExit }, inLargeRings, meter);
    isExact &&= through.isExact;
    for (const [i, node] of members.entries()) settle(node, through.ways[i]!, required);
  }
  return { count, isExact };

  function settle(node: number, ways: bigint, required: readonly number[]): void {
    meter.spend();
    // Nothing reads it any more, and a count may have as many digits as there are nodes.
    arrivals[node] = 0n;
    if (ways === 0n) return;
    // A source that is also a target has been counted as a path of no links, where nothing else was required.
    const isPath = !isSource.has(node) || required.some((other) => other !== node);
    if (isTarget.has(node)) count += isPath ? ways : ways - 1n;
    for (const link of linksOf(slice.outgoing, node)) {
      meter.spend();
      const next = slice.to[link]!;
      if (components.of[next] !== components.of[node]) arrivals[next]! += ways;
    }
  }

  function isExit(node: number): boolean {
    const component = components.of[node];
    return (
      isTarget.has(node) || linksOf(slice.outgoing, node).some((link) => components.of[slice.to[link]!] !== component)
    );
  }
}

function membersOf({ nodes, starts }: Components, component: number): Int32Array {
  return nodes.subarray(starts[component], starts[component + 1]);
}
