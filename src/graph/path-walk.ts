import { Meter } from "../limits/meter.js";
import { type Components, findComponents, isRing } from "./components.js";
import { markNodes } from "./mark-nodes.js";
import { createRingGuard, type RingGuard } from "./ring-guard.js";
import type { Slice } from "./slice.js";

/** A walk over the paths of a slice, which holds one of them at a time: the next is written over it. */
export interface PathWalk extends PathView {
  /**
   * Goes on to the next path. `false` when there is none left or a meter is spent, and then there is no path. `search`, by
   * default the meter of the walk, bounds the search of rings for a way to nodes that must still be visited.
   */
  next(search?: Meter): boolean;
  readonly nodes: Int32Array;
  readonly links: Int32Array;
}

/** A path in the numbers of the whole graph, at the start of lists that may be longer. */
export interface PathView {
  /** The nodes: the first `length` count. */
  readonly nodes: ArrayLike<number>;
  /** The links: one fewer. */
  readonly links: ArrayLike<number>;
  /** The number of its nodes. */
  readonly length: number;
  /** How many nodes, with the links between them, it has in common with the path before it, from the start on. */
  readonly shared: number;
}

/**
 * Walks the simple paths of a slice: those from a source to another node that is a target, through all required nodes,
 * with no node twice.
 *
 * Paths come by source, then by the numbers of their links, a path before the longer ones that go on from it. Lazy, not
 * recursive, and no step leads where no path is left, so outside rings the next path costs no more than its length.
 * Inside a ring each step costs a search of the ring, and required nodes there are a puzzle that can take exponential
 * time (it contains the Hamiltonian path problem). Each step and each node that is looked at takes from `meter`.
 */
export function createPathWalk(slice: Slice, meter = new Meter()): PathWalk {
  const components = findComponents(slice);
  const isTarget = markNodes(slice.size, slice.targets);
  const isRequired = markNodes(slice.size, slice.required);
  const onPath = new Uint8Array(slice.size);
  const state: WalkState = {
    slice,
    meter,
    components,
    isTarget,
    isRequired,
    requiredIn: countIn(components, slice.required),
    onPath,
    guard: createRingGuard(slice, components, { onPath, isTarget, isRequired, meter }),
    nextSource: 0,
    own: new Int32Array(slice.size),
    cursors: new Int32Array(slice.size),
    missing: new Int32Array(slice.size),
    nodes: new Int32Array(slice.size),
    links: new Int32Array(slice.size),
    length: 0,
    shared: 0,
    next: (search = meter) => advance(state, search),
  };
  return state;
}

/** Where a walk stands. */
interface WalkState extends PathWalk {
  readonly slice: Slice;
  readonly meter: Meter;
  readonly components: Components;
  readonly isTarget: Uint8Array;
  readonly isRequired: Uint8Array;
  /** How many required nodes each component has. */
  readonly requiredIn: Int32Array;
  readonly onPath: Uint8Array;
  readonly guard: RingGuard;
  nextSource: number;
  /** The nodes of the path in the numbers of the slice. */
  readonly own: Int32Array;
  /** For each node of the path: the next of its links to try, and how many required nodes its component still hides. */
  readonly cursors: Int32Array;
  readonly missing: Int32Array;
  length: number;
  shared: number;
}

function advance(state: WalkState, search: Meter): boolean {
  const { slice, own, cursors, missing, isTarget, meter } = state;
  const { starts, links } = slice.outgoing;
  state.shared = state.length;
  for (let steps = 1; ; steps++) {
    if (state.length === 0) {
      const source = slice.sources[state.nextSource++];
      if (source === undefined) return false;
      push(state, source, enter(state, source));
    }
    const top = state.length - 1;
    const node = own[top]!;
    const cursor = cursors[top]!;
    if (cursor === starts[node + 1]!) {
      state.length = top;
      state.onPath[node] = 0;
      if (top < state.shared) state.shared = top;
      continue;
    }
    cursors[top] = cursor + 1;
    const link = links[cursor]!;
    const next = slice.to[link]!;
    const left = tryStep(state, node, next, missing[top]!, search);
    if (search.isSpent) return false;
    if (left < 0) continue;
    state.links[top] = slice.links[link]!;
    push(state, next, left);
    if (isTarget[next] && left === 0) return meter.spend(steps);
  }
}

function push(state: WalkState, node: number, left: number): void {
  const at = state.length;
  state.length = at + 1;
  state.own[at] = node;
  state.nodes[at] = state.slice.nodes[node]!;
  state.cursors[at] = state.slice.outgoing.starts[node]!;
  state.missing[at] = left;
  state.onPath[node] = 1;
}

/** How many required nodes would still be hidden after a step from the top of the path, or -1 if it may not be taken. */
function tryStep(state: WalkState, node: number, next: number, hidden: number, search: Meter): number {
  if (state.onPath[next]) return -1;
  const { of } = state.components;
  if (of[next] === of[node]) {
    const left = hidden - state.isRequired[next]!;
    return state.guard.allows(node, next, left, search) ? left : -1;
  }
  return hidden > 0 ? -1 : enter(state, next);
}

/** Enters the component of a node by that node: how many required nodes it still hides. */
function enter({ components, guard, requiredIn, isRequired }: WalkState, node: number): number {
  const component = components.of[node]!;
  if (isRing(components, component)) guard.enter();
  return requiredIn[component]! - isRequired[node]!;
}

function countIn(components: Components, nodes: readonly number[]): Int32Array {
  const counts = new Int32Array(components.count);
  for (const node of nodes) counts[components.of[node]!]! += 1;
  return counts;
}
