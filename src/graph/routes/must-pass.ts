import { listDownstream } from "../reach.js";
import type { Gone, RouteStarts } from "./find-routed.js";
import { getArrangement } from "./get-arrangement.js";
import { type LabelSets, OutOfRoom } from "./label-sets.js";
import { createSetArena } from "./set-arena.js";
import { createSetTries } from "./set-tries.js";
import { type SweptGraph, sweepRoutes } from "./sweep-routes.js";

/** For each node the assumptions that each take all its routes away. */
export type MustPass = Pick<LabelSets, "has" | "sizeOf" | "listOf">;

/** What is not there, and for which nodes an answer is wanted. */
export interface MustPassOptions {
  readonly gone?: Gone;
  /** All nodes when absent. The fewer, the less room deep graphs take. */
  readonly wanted?: readonly number[];
  /** Nodes with all that leads to them: the only ones to look at, where given. */
  readonly within?: Int32Array;
  /** How many numbers the answer may take before it is kept in a way that is slower and takes less room. */
  readonly room?: number;
}

/**
 * Finds for every node at once the assumptions on which all its routes rest: those whose failing alone leaves it without.
 *
 * What a node rests on follows from its causes: where one suffices, what they all rest on; where all are needed, what any
 * of them rests on; and what is on the node itself. Taken in the order of causes before effects, and in a ring again and
 * again until nothing changes, from above: so that no ring keeps itself up. It is exact, also where one assumption is in
 * many places, since it asks of each assumption by itself whether it takes the node away. With `gone`, the answer is for
 * what is left.
 */
export function findMustPass(graph: SweptGraph, starts: RouteStarts, options: MustPassOptions = {}): MustPass {
  return createMustPassFinder(graph, options)(starts);
}

/**
 * Makes a function that finds as {@link findMustPass} does, for asking of many starts one after the other: what does not
 * depend on them is found once, and only what lies after them is looked at. An answer holds until the next one is asked for.
 */
export function createMustPassFinder(
  graph: SweptGraph,
  {
    gone = {},
    wanted,
    within: part,
    room = 8 * (graph.index.size + graph.index.from.length) + 65_536,
  }: MustPassOptions = {},
): (starts: RouteStarts) => MustPass {
  const { size } = graph.index;
  const arrangement = getArrangement(graph.index);
  const isWanted = wanted && new Set(wanted);
  const byCount = new Map<string, LabelSets>();
  let isDeep = false;
  const createSets = (forGates: boolean): LabelSets => {
    if (!isDeep) return createSetArena(size, room);
    const keeps = (node: number) => (forGates ? graph.needsAll[node] === 1 : (isWanted?.has(node) ?? true));
    return createSetTries(graph.index, keeps);
  };
  /** What it takes for nodes to come about at all, whatever brings them about. */
  const sweepForNeeds = (seeds: readonly number[]): LabelSets => {
    const key = [...seeds].sort((a, b) => a - b).join(" ");
    const known = byCount.get(key);
    if (known !== undefined) return known;
    const needed = createSets(true);
    sweepRoutes(graph, arrangement, needed, { seeds, gone });
    byCount.set(key, needed);
    return needed;
  };
  const find = ({ from, given }: RouteStarts): LabelSets => {
    // Where nothing needs all its causes, what is given brings nothing about that has a route.
    const needed = graph.hasNeeds && given.length > 0 ? sweepForNeeds([...from, ...given]) : undefined;
    const sets = createSets(false);
    const within = part ?? (from.length === 1 ? listDownstream(graph.index, from) : undefined);
    sweepRoutes(graph, arrangement, sets, { seeds: from, gone, ...(needed && { needed }), ...(within && { within }) });
    return sets;
  };
  return (starts) => {
    try {
      return find(starts);
    } catch (error) {
      if (!(error instanceof OutOfRoom)) throw error;
      isDeep = true;
      byCount.clear();
      return find(starts);
    }
  };
}
