import { type Components, findComponents } from "./components.js";
import type { Meter } from "./meter.js";
import { createRingGuard } from "./ring-guard.js";
import type { Slice } from "./slice.js";

/** A path in the numbers of the whole graph: one node more than links. */
export interface NumberedPath {
  readonly nodes: readonly number[];
  readonly links: readonly number[];
}

/**
 * Walks the simple paths of a slice: those from a source to another node that is a target, through all required nodes,
 * with no node twice.
 *
 * Paths come by source, then by the numbers of their links, a path before the longer ones that go on from it. Lazy, not
 * recursive, and no step leads where no path is left, so outside rings the next path costs no more than its length.
 * Inside a ring each step costs a search of the ring, and required nodes there are a puzzle that can take exponential
 * time (it contains the Hamiltonian path problem); that search stops when `meter` runs out, leaving `meter.left` below 0.
 */
export function* walkPaths(slice: Slice, meter: Meter = { left: Infinity }): Generator<NumberedPath, void, undefined> {
  const { to, outgoing } = slice;
  const components = findComponents(slice);
  const { of } = components;
  const isTarget = mark(slice.size, slice.targets);
  const isRequired = mark(slice.size, slice.required);
  const requiredIn = countIn(components, slice.required);
  const onPath = new Uint8Array(slice.size);
  const guard = createRingGuard(slice, components, { onPath, isTarget, isRequired, meter });

  const nodes: number[] = [];
  /** The path in the numbers of the whole graph. */
  const path = { nodes: [] as number[], links: [] as number[] };
  /** For each node of the path: the next of its links to try, and how many required nodes its component still hides. */
  const cursors: number[] = [];
  const missing: number[] = [];
  const push = (node: number, left: number) => {
    nodes.push(node);
    path.nodes.push(slice.nodes[node]!);
    missing.push(left);
    cursors.push(outgoing.starts[node]!);
    onPath[node] = 1;
  };
  const pop = () => {
    onPath[nodes.pop()!] = 0;
    missing.pop();
    cursors.pop();
    path.nodes.pop();
    path.links.pop();
  };

  /** How many required nodes would still be hidden after a step from the top of the path, or -1 if it may not be taken. */
  const tryStep = (node: number, next: number, hidden: number): number => {
    if (onPath[next]) return -1;
    if (of[next] === of[node]) {
      const left = hidden - isRequired[next]!;
      return guard.allows(node, next, left) ? left : -1;
    }
    if (hidden > 0) return -1;
    guard.enter();
    return requiredIn[of[next]!]! - isRequired[next]!;
  };

  for (const source of slice.sources) {
    guard.enter();
    push(source, requiredIn[of[source]!]! - isRequired[source]!);
    while (nodes.length > 0) {
      const top = nodes.length - 1;
      const node = nodes[top]!;
      const cursor = cursors[top]!;
      if (cursor === outgoing.starts[node + 1]!) {
        pop();
        continue;
      }
      cursors[top] = cursor + 1;
      const link = outgoing.links[cursor]!;
      const next = to[link]!;
      const left = tryStep(node, next, missing[top]!);
      if (meter.left < 0) return;
      if (left < 0) continue;
      path.links.push(slice.links[link]!);
      push(next, left);
      if (isTarget[next] && left === 0) yield { nodes: path.nodes.slice(), links: path.links.slice() };
    }
  }
}

function mark(size: number, nodes: readonly number[]): Uint8Array {
  const marks = new Uint8Array(size);
  for (const node of nodes) marks[node] = 1;
  return marks;
}

function countIn(components: Components, nodes: readonly number[]): Int32Array {
  const counts = new Int32Array(components.count);
  for (const node of nodes) counts[components.of[node]!]! += 1;
  return counts;
}
