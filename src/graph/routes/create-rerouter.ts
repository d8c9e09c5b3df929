import type { Meter } from "../../limits/meter.js";
import { spendOrStop } from "../../limits/out-of-budget.js";
import { markNodes } from "../mark-nodes.js";
import type { Routed, RouteStarts } from "./find-routed.js";
import type { RouteGraph } from "./route-graph.js";

/** Nodes and links that have come or gone. */
export interface ChangedElements {
  readonly nodes: readonly number[];
  readonly links: readonly number[];
}

/** Finds, of the nodes that are asked about, those that had a route and have none now (`false`), and the other way round (`true`). */
export type Rerouter = (question: {
  readonly before: Routed;
  /** What is barred now. */
  readonly barred: { readonly nodes: Uint8Array; readonly links: Uint8Array };
  readonly changed: ChangedElements;
  /** A mark for each node that is asked about. */
  readonly asked: Uint8Array;
}) => ReadonlyMap<number, boolean>;

/**
 * Makes a function that finds what becomes of routes when a few nodes and links come or go, from what {@link findRouted} said
 * before and what is barred now.
 *
 * Only what follows from them can change, so that is all it looks at: it is derived anew, from none of it being there, out
 * of what stays as it was. Linear in that part.
 */
export function createRerouter(
  { index, carries, needsAll }: RouteGraph,
  { from, given }: RouteStarts,
  meter?: Meter,
): Rerouter {
  const { size, outgoing, incoming } = index;
  const isFrom = markNodes(size, from);
  const isStart = markNodes(size, [...from, ...given]);
  // All zero in between.
  const isInPart = new Uint8Array(size);
  const holds = new Uint8Array(size);
  const hasRoute = new Uint8Array(size);

  const listPart = ({ nodes, links }: ChangedElements): number[] => {
    const part: number[] = [];
    const visit = (node: number) => {
      if (isInPart[node]) return;
      isInPart[node] = 1;
      part.push(node);
    };
    for (const node of nodes) visit(node);
    for (const link of links) visit(index.to[link]!);
    for (let i = 0; i < part.length; i++) {
      spendOrStop(meter, 1 + outgoing.starts[part[i]! + 1]! - outgoing.starts[part[i]!]!);
      for (let k = outgoing.starts[part[i]!]!; k < outgoing.starts[part[i]! + 1]!; k++) {
        const link = outgoing.links[k]!;
        if (carries[link]) visit(index.to[link]!);
      }
    }
    return part;
  };
  /** Marks in the part what follows, until nothing more does. */
  const derive = (part: readonly number[], marks: Uint8Array, follows: (node: number) => boolean) => {
    const queue: number[] = [];
    const visit = (node: number) => {
      if (!isInPart[node] || marks[node] || !follows(node)) return;
      marks[node] = 1;
      queue.push(node);
    };
    for (const node of part) visit(node);
    for (let i = 0; i < queue.length; i++) {
      for (let k = outgoing.starts[queue[i]!]!; k < outgoing.starts[queue[i]! + 1]!; k++) {
        const link = outgoing.links[k]!;
        if (carries[link]) visit(index.to[link]!);
      }
    }
  };
  return ({ before, barred, changed, asked }) => {
    const part = listPart(changed);
    spendOrStop(meter, part.length);
    /** Whether one of its causes, or with `all` each, is marked and leads to it. */
    const isCaused = (node: number, all: boolean, here: Uint8Array, elsewhere: Uint8Array): boolean => {
      for (let k = incoming.starts[node]!; k < incoming.starts[node + 1]!; k++) {
        const link = incoming.links[k]!;
        if (!carries[link]) continue;
        const tail = index.from[link]!;
        const isMet = !barred.links[link] && (isInPart[tail] ? here : elsewhere)[tail] === 1;
        if (isMet !== all) return isMet;
      }
      return all;
    };
    derive(part, holds, (node) => {
      if (barred.nodes[node]) return false;
      return isStart[node] === 1 || isCaused(node, needsAll[node] === 1, holds, before.holds);
    });
    if (given.length > 0) {
      derive(part, hasRoute, (node) => {
        return holds[node] === 1 && (isFrom[node] === 1 || isCaused(node, false, hasRoute, before.hasRoute));
      });
    }
    const now = given.length > 0 ? hasRoute : holds;
    const moved = new Map<number, boolean>();
    for (const node of part) {
      if (asked[node] && now[node] !== before.hasRoute[node]) moved.set(node, now[node] === 1);
    }
    for (const node of part) isInPart[node] = holds[node] = hasRoute[node] = 0;
    return moved;
  };
}

/**
 * Makes a function that finds what gets a route when a few nodes and links come, and none goes, from what
 * {@link findRouted} said before and what is barred now: a list of nodes. It looks only at what comes about or gets a route
 * with them, and at the links from there.
 */
export function createRouteExtender(
  { index, carries, needsAll }: RouteGraph,
  { from, given }: RouteStarts,
  meter?: Meter,
): (question: {
  readonly before: Routed;
  /** What is barred now. */
  readonly barred: { readonly nodes: Uint8Array; readonly links: Uint8Array };
  readonly added: ChangedElements;
}) => number[] {
  const { size, outgoing, incoming } = index;
  const isFrom = markNodes(size, from);
  const isStart = markNodes(size, [...from, ...given]);
  // All zero in between.
  const holds = new Uint8Array(size);
  const hasRoute = new Uint8Array(size);
  /** For what needs all its causes, how many of its links are known to be met. */
  const met = new Int32Array(size);

  return ({ before, barred, added }) => {
    const isGate = (node: number) => needsAll[node] === 1;
    const allHold = (node: number): boolean => {
      const start = incoming.starts[node]!;
      const end = incoming.starts[node + 1]!;
      for (let k = start + met[node]!; k < end; k++, met[node]! += 1) {
        const link = incoming.links[k]!;
        const tail = index.from[link]!;
        if (carries[link] && (barred.links[link] || !(before.holds[tail] || holds[tail]))) return false;
      }
      return true;
    };
    const isLed = (node: number, earlier: Uint8Array, now: Uint8Array): boolean => {
      for (let k = incoming.starts[node]!; k < incoming.starts[node + 1]!; k++) {
        const link = incoming.links[k]!;
        const tail = index.from[link]!;
        if (carries[link] && !barred.links[link] && (earlier[tail] || now[tail])) return true;
      }
      return false;
    };
    /** Marks what follows from the seeds; a seed must be begun, and what a marked cause leads to need only be allowed. */
    const derive = (
      seeds: Iterable<number>,
      [earlier, now]: readonly [Uint8Array, Uint8Array],
      isBegun: (node: number) => boolean,
      isAllowed: (node: number) => boolean,
    ): number[] => {
      const queue: number[] = [];
      const visit = (node: number, isCaused: boolean) => {
        if (earlier[node] || now[node] || !isAllowed(node)) return;
        if (!isCaused && !isBegun(node)) return;
        now[node] = 1;
        queue.push(node);
      };
      for (const seed of seeds) visit(seed, false);
      for (let i = 0; i < queue.length; i++) {
        const node = queue[i]!;
        spendOrStop(meter, 1 + outgoing.starts[node + 1]! - outgoing.starts[node]!);
        for (let k = outgoing.starts[node]!; k < outgoing.starts[node + 1]!; k++) {
          const link = outgoing.links[k]!;
          if (carries[link] && !barred.links[link]) visit(index.to[link]!, true);
        }
      }
      return queue;
    };
    const seeds = [...added.nodes, ...added.links.filter((link) => carries[link]).map((link) => index.to[link]!)];
    const gates = new Set<number>();
    const held = derive(
      seeds,
      [before.holds, holds],
      (node) => isStart[node] === 1 || isGate(node) || isLed(node, before.holds, holds),
      (node) => {
        if (barred.nodes[node]) return false;
        if (!isGate(node) || isStart[node]) return true;
        gates.add(node);
        return allHold(node);
      },
    );
    let gained = held;
    if (given.length > 0) {
      gained = derive(
        [...seeds, ...held],
        [before.hasRoute, hasRoute],
        (node) => isFrom[node] === 1 || isLed(node, before.hasRoute, hasRoute),
        (node) => before.holds[node] === 1 || holds[node] === 1,
      );
    }
    for (const node of held) holds[node] = 0;
    for (const node of gained) hasRoute[node] = 0;
    for (const node of gates) met[node] = 0;
    return gained;
  };
}
