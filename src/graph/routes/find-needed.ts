import type { Routed } from "./find-routed.js";
import { getArrangement } from "./get-arrangement.js";
import type { Labels } from "./index-failures.js";
import { type LabelSets, OutOfRoom } from "./label-sets.js";
import type { RouteGraph } from "./route-graph.js";
import { createSetArena } from "./set-arena.js";
import type { Gone } from "./spread.js";
import { sweepRoutes } from "./sweep-routes.js";

/** After what is asked, and of what. */
interface NeededOptions {
  readonly gone: Gone;
  /** What comes about, which goes for what is outside the rings. */
  readonly routed: Routed;
  /** Whether a route is at stake, and not merely that something comes about. */
  readonly isRouted: boolean;
  /** A mark (1) for each node of the rings to look at, whole rings. */
  readonly inside: Uint8Array;
  /** A mark (1) for each node to ask after. */
  readonly labelled: Uint8Array;
}

/** How many numbers the answer may take: what more than a few thousand outcomes in one ring, each needing the one before, would. */
const ROOM = 16_000_000;

/**
 * Finds which of the marked nodes of their ring the nodes of rings cannot do without: those that, when they alone are gone,
 * leave them without a route. A node cannot do without itself. Looks only at those rings and what leads into them;
 * `undefined` where the answer takes too much room.
 */
export function findNeeded(
  graph: RouteGraph,
  { gone, routed, isRouted, inside, labelled }: NeededOptions,
): ((node: number) => Int32Array) | undefined {
  const { from: tails, to, incoming, size } = graph.index;
  const within = new Uint8Array(size);
  const starts = { from: [] as number[], given: [] as number[] };
  const enter = (node: number) => {
    within[node] = 1;
    if (routed.hasRoute[node] || (routed.holds[node] && !isRouted)) starts.from.push(node);
    else if (routed.holds[node]) starts.given.push(node);
  };
  for (let node = 0; node < size; node++) {
    if (!inside[node]) continue;
    within[node] = 1;
    for (let k = incoming.starts[node]!; k < incoming.starts[node + 1]!; k++) {
      const cause = tails[incoming.links[k]!]!;
      if (!inside[cause] && !within[cause]) enter(cause);
    }
  }
  const swept = { ...graph, onNodes: labelNodes(labelled), onLinks: noLabels(to.length) };
  const list = Int32Array.from(Array.from(within.keys()).filter((node) => within[node]));
  const sweep = (seeds: readonly number[], needed?: LabelSets) => {
    const sets = createSetArena(size, ROOM);
    sweepRoutes(swept, getArrangement(graph.index), sets, { seeds, gone, within: list, ...(needed && { needed }) });
    return sets;
  };
  try {
    const { from, given } = starts;
    const needed = graph.hasNeeds && given.length > 0 ? sweep([...from, ...given]) : undefined;
    return sweep(from, needed).listOf;
  } catch (error) {
    if (error instanceof OutOfRoom) return undefined;
    throw error;
  }
}

/** A label on each marked node, which is its number. */
function labelNodes(marked: Uint8Array): Labels {
  const starts = new Int32Array(marked.length + 1);
  for (let node = 0; node < marked.length; node++) starts[node + 1] = starts[node]! + marked[node]!;
  const items = new Int32Array(starts[marked.length]!);
  for (let node = 0; node < marked.length; node++) if (marked[node]) items[starts[node]!] = node;
  return { starts, items };
}

function noLabels(count: number): Labels {
  return { starts: new Int32Array(count + 1), items: new Int32Array(0) };
}
