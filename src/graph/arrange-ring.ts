import { type Digraph, linksOf } from "./digraph.js";

/**
 * Puts the nodes of a graph in an order in which few links lead back, and never more than half of them.
 *
 * Nodes without causes go first; when there is none left, the node with the largest surplus of effects over causes is
 * next, the lowest numbered of several. After Eades, Lin and Smyth (1993), "A fast and effective heuristic for the
 * feedback arc set problem": nodes wait in buckets by their surplus. Costs (nodes + links) × log nodes, the logarithm for
 * the lowest number in a bucket.
 */
export function arrangeRing(graph: Digraph): number[] {
  const { size, from, to, outgoing, incoming } = graph;
  const count = (starts: Int32Array) =>
    Int32Array.from({ length: size }, (_, node) => starts[node + 1]! - starts[node]!);
  /** How many effects and causes of each node have no place yet. */
  const effects = count(outgoing.starts);
  const causes = count(incoming.starts);
  const isPlaced = new Uint8Array(size);
  const order: number[] = [];
  const surplusOf = (node: number) => effects[node]! - causes[node]!;
  const waiting = createBuckets(Array.from({ length: size }, (_, node) => surplusOf(node)));
  const place = (node: number) => {
    if (isPlaced[node]) return;
    isPlaced[node] = 1;
    order.push(node);
    for (const link of linksOf(outgoing, node)) {
      const effect = to[link]!;
      causes[effect]! -= 1;
      if (!isPlaced[effect]) waiting.add(effect, surplusOf(effect));
    }
    for (const link of linksOf(incoming, node)) {
      const cause = from[link]!;
      effects[cause]! -= 1;
      if (!isPlaced[cause]) waiting.add(cause, surplusOf(cause));
    }
  };
  const isWaiting = (node: number, surplus: number) => !isPlaced[node] && surplusOf(node) === surplus;

  for (let node = 0; node < size; node++) if (causes[node] === 0) place(node);
  for (let done = 0; order.length < size; ) {
    for (; done < order.length; done++) {
      for (const link of linksOf(outgoing, order[done]!)) if (causes[to[link]!] === 0) place(to[link]!);
    }
    if (order.length < size) place(waiting.takeLargest(isWaiting));
  }
  return order;
}

/** Nodes by their surplus. A node is in a bucket for each surplus that it has had: only the last counts. */
interface Buckets {
  add(node: number, surplus: number): void;
  /** Takes the lowest numbered node of the largest surplus among those that are still waiting with it. */
  takeLargest(isWaiting: (node: number, surplus: number) => boolean): number;
}

function createBuckets(surpluses: readonly number[]): Buckets {
  const buckets = new Map<number, number[]>();
  let largest = -Infinity;
  const add = (node: number, surplus: number) => {
    largest = Math.max(largest, surplus);
    const heap = buckets.get(surplus);
    if (heap === undefined) buckets.set(surplus, [node]);
    else push(heap, node);
  };
  for (const [node, surplus] of surpluses.entries()) add(node, surplus);
  return {
    add,
    takeLargest(isWaiting) {
      for (; ; largest--) {
        const heap = buckets.get(largest) ?? [];
        while (heap.length > 0) {
          const node = pop(heap);
          if (isWaiting(node, largest)) return node;
        }
      }
    },
  };
}

/** Adds a number to a binary heap whose least is first. */
function push(heap: number[], number: number): void {
  let at = heap.length;
  while (at > 0) {
    const parent = (at - 1) >> 1;
    if (heap[parent]! <= number) break;
    heap[at] = heap[parent]!;
    at = parent;
  }
  heap[at] = number;
}

/** Takes the least number from a binary heap that has one. */
function pop(heap: number[]): number {
  const least = heap[0]!;
  const last = heap.pop()!;
  if (heap.length === 0) return least;
  let at = 0;
  for (;;) {
    let child = 2 * at + 1;
    if (child >= heap.length) break;
    if (child + 1 < heap.length && heap[child + 1]! < heap[child]!) child += 1;
    if (heap[child]! >= last) break;
    heap[at] = heap[child]!;
    at = child;
  }
  heap[at] = last;
  return least;
}
