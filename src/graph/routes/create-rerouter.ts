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
export function createRerouter({ index, carries, needsAll }: RouteGraph, { from, given }: RouteStarts): Rerouter {
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
