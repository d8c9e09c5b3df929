import type { Meter } from "../../limits/meter.js";
import { markNodes } from "../mark-nodes.js";
import { listDownstream } from "../reach.js";
import type { RouteStarts } from "./find-routed.js";
import { getArrangement } from "./get-arrangement.js";
import { type LabelSets, OutOfRoom } from "./label-sets.js";
import { createSetArena } from "./set-arena.js";
import { createSetTries } from "./set-tries.js";
import type { Gone } from "./spread.js";
import { type Sweep, type SweptGraph, sweepRoutes } from "./sweep-routes.js";

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
  /** What the work comes off; {@link OutOfBudget} is thrown when it is used up. */
  readonly meter?: Meter | undefined;
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
 * depend on them is found once, and with `after`, all that these starts lead to, it costs no more than
 * that. An answer holds until the next one is asked for.
 */
export function createMustPassFinder(
  graph: SweptGraph,
  {
    gone = {},
    wanted,
    within,
    meter,
    room = 8 * (graph.index.size + graph.index.from.length) + 65_536,
  }: MustPassOptions = {},
): (starts: RouteStarts, after?: Int32Array) => MustPass {
  const { size } = graph.index;
  const arrangement = getArrangement(graph.index);
  const isWanted = wanted && new Set(wanted);
  /** What was found for needs, by how sets are kept, by the nodes that are given, and by what is there besides them. */
  const needs = { laidOut: createNeedsCache(size), shared: createNeedsCache(size) };
  /** Sets that can be used again, and the nodes that may have one. */
  let spare: { readonly sets: LabelSets; readonly nodes: Int32Array } | undefined;
  const createSets = (isDeep: boolean, forGates: boolean): LabelSets => {
    if (!isDeep) return createSetArena(size, room);
    const keeps = (node: number) => (forGates ? graph.needsAll[node] === 1 : (isWanted?.has(node) ?? true));
    return createSetTries(graph.index, keeps);
  };
  const takeSets = (isDeep: boolean, part: Int32Array | undefined): LabelSets => {
    if (isDeep) return createSets(true, false);
    const sets = spare?.sets ?? createSets(false, false);
    if (spare !== undefined) sets.reset?.(spare.nodes);
    spare = part === undefined ? undefined : { sets, nodes: part };
    return sets;
  };
  const sweep = (sets: LabelSets, seeds: readonly number[], more: Partial<Sweep>): LabelSets => {
    sweepRoutes(graph, arrangement, sets, { seeds, gone, meter, ...more });
    return sets;
  };
  const find = (starts: RouteStarts, part: Part | undefined, isDeep: boolean): LabelSets => {
    // Where nothing needs all its causes, what is given brings nothing about that has a route.
    const needed =
      graph.hasNeeds && starts.given.length > 0
        ? needs[isDeep ? "shared" : "laidOut"](starts, (seeds) => sweep(createSets(isDeep, true), seeds, {}))
        : undefined;
    return sweep(takeSets(isDeep, part?.within), starts.from, { ...(needed && { needed }), ...part });
  };
  const choosePart = (from: readonly number[], after: Int32Array | undefined): Part | undefined => {
    if (within !== undefined) return { within };
    if (after !== undefined) return { within: after, isAfterSeeds: true };
    return from.length === 1 ? { within: listDownstream(graph.index, from), isAfterSeeds: true } : undefined;
  };
  return (starts, after) => {
    const part = choosePart(starts.from, after);
    try {
      return find(starts, part, false);
    } catch (error) {
      if (!(error instanceof OutOfRoom)) throw error;
      return find(starts, part, true);
    }
  };
}

type Part = Pick<Sweep, "within" | "isAfterSeeds">;

/** Keeps what it takes for nodes to come about at all, whatever brings them about, which starts can have in common. */
function createNeedsCache(size: number) {
  const known = new Map<readonly number[], { readonly marks: Uint8Array; readonly found: Map<string, LabelSets> }>();
  return ({ from, given }: RouteStarts, find: (seeds: readonly number[]) => LabelSets): LabelSets => {
    const { marks, found } = known.get(given) ?? { marks: markNodes(size, given), found: new Map<string, LabelSets>() };
    known.set(given, { marks, found });
    const besides = from.filter((node) => !marks[node]).sort((a, b) => a - b);
    const key = besides.join(" ");
    const sets = found.get(key) ?? find([...besides, ...given]);
    found.set(key, sets);
    return sets;
  };
}
