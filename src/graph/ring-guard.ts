import type { Meter } from "../limits/meter.js";
import type { Components } from "./components.js";
import { linksOf } from "./digraph.js";
import type { Slice } from "./slice.js";

/** Tells a walk through a ring which steps still lead to a way out. */
export interface RingGuard {
  /** The walk enters a component. */
  enter(): void;
  /**
   * Whether the walk can step from `node` to `next`, of the same component, and still visit `left` required nodes there.
   * Where there are some, the search for them takes from `search`.
   */
  allows(node: number, next: number, left: number, search: Meter): boolean;
}

/** What the guard shares with the walk it guards. */
export interface GuardedWalk {
  readonly onPath: Uint8Array;
  readonly isTarget: Uint8Array;
  readonly isRequired: Uint8Array;
  readonly meter: Meter;
}

/**
 * Guards a walk through a slice.
 *
 * Without required nodes the answer is exact: it is a way out that avoids the path so far. That way is remembered, so
 * following it costs no further search. With required nodes the answer is whether each of them, and a way out, can be
 * reached one by one, which is necessary but not always enough. The only step there is needs no search. Once a meter
 * is spent, nothing is allowed.
 */
export function createRingGuard(slice: Slice, components: Components, walk: GuardedWalk): RingGuard {
  const { of } = components;
  const { onPath, isTarget, isRequired, meter } = walk;
  const seen = new Int32Array(slice.size);
  const parent = new Int32Array(slice.size);
  const isExit = markExits(slice, of, isTarget);
  let searches = 0;
  /** A way out that the path has followed up to `at`; what comes after that is not on the path. None when `at` is -1. */
  let way: number[] = [];
  let at = -1;

  /** Breadth first from `start`, over nodes of its component that are not on the path. */
  const findExit = (start: number, left: number, toSpend: Meter): number => {
    searches += 1;
    let missing = left;
    let exit = -1;
    let steps = 1;
    const queue = [start];
    seen[start] = searches;
    for (let i = 0; i < queue.length; i++) {
      const node = queue[i]!;
      if (i > 0 && isRequired[node]) missing -= 1;
      if (exit < 0 && isExit[node]) exit = node;
      if (exit >= 0 && missing === 0) break;
      steps += 1 + slice.outgoing.starts[node + 1]! - slice.outgoing.starts[node]!;
      for (let k = slice.outgoing.starts[node]!; k < slice.outgoing.starts[node + 1]!; k++) {
        const next = slice.to[slice.outgoing.links[k]!]!;
        if (of[next] !== of[start] || onPath[next] || seen[next] === searches) continue;
        seen[next] = searches;
        parent[next] = node;
        queue.push(next);
      }
    }
    return toSpend.spend(steps) && missing === 0 ? exit : -1;
  };

  /** Whether no other step stays in the component: then what was reachable before it is reachable after it. */
  const isOnlyStep = (node: number, next: number, search: Meter): boolean => {
    const links = linksOf(slice.outgoing, node);
    search.spend(links.length);
    return links.every((link) => {
      const other = slice.to[link]!;
      return other === next || onPath[other] || of[other] !== of[node];
    });
  };

  return {
    enter() {
      at = -1;
    },
    allows(node, next, left, search) {
      if (left > 0 && isOnlyStep(node, next, search)) return !search.isSpent;
      if (left === 0 && at >= 0 && way[at + 1] === next) {
        at += 1;
        return true;
      }
      const exit = findExit(next, left, left > 0 ? search : meter);
      if (exit < 0) return false;
      at = -1;
      if (left === 0) {
        way = [exit];
        for (let node = exit; node !== next; ) {
          node = parent[node]!;
          way.push(node);
        }
        way.reverse();
        at = 0;
      }
      return true;
    },
  };
}

/** The nodes where a path can end or leave its component. */
function markExits(slice: Slice, of: Int32Array, isTarget: Uint8Array): Uint8Array {
  const isExit = isTarget.slice();
  for (let link = 0; link < slice.from.length; link++) {
    if (of[slice.from[link]!] !== of[slice.to[link]!]) isExit[slice.from[link]!] = 1;
  }
  return isExit;
}
