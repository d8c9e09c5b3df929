import type { CutNet } from "./cut-net.js";

/**
 * Finds the fewest elements that every route to the target uses one of, where no node needs all its causes and some set of
 * elements is on every route; of several such sets the one nearest to the seeds.
 *
 * As many augmenting paths as there are elements in the answer, each over the part of the net that matters (Ford &
 * Fulkerson 1956, with the shortest paths of Edmonds & Karp 1972). `isElement` says which elements count.
 */
export function findSmallestElementCut(net: CutNet, isElement: (element: number) => boolean): number[] {
  // Node n is entered at 2n and left at 2n + 1. Arc a leads forth, arc a + 1 back.
  const tails: number[] = [];
  const heads: number[] = [];
  const capacities: number[] = [];
  const elements: number[] = [];
  const join = (tail: number, head: number, element: number) => {
    const counts = element >= 0 && isElement(element);
    tails.push(tail, head);
    heads.push(head, tail);
    capacities.push(counts ? 1 : Number.POSITIVE_INFINITY, 0);
    elements.push(counts ? element : -1, -1);
  };
  for (let node = 0; node < net.size; node++) {
    join(2 * node, 2 * node + 1, net.nodeElements[node]!);
    for (let k = net.starts[node]!; k < net.starts[node + 1]!; k++) {
      join(2 * node + 1, 2 * net.heads[k]!, net.linkElements[k]!);
    }
  }
  const arcs = groupByTail(2 * net.size, tails);
  const sink = 2 * net.target + 1;

  /** Breadth first from the seeds along arcs with room: the arc by which each node was met, or -1. */
  const search = (): Int32Array => {
    const by = new Int32Array(2 * net.size).fill(-1);
    const queue: number[] = [];
    for (const seed of net.seeds) {
      by[2 * seed] = -2;
      queue.push(2 * seed);
    }
    for (let i = 0; i < queue.length && by[sink] === -1; i++) {
      const node = queue[i]!;
      for (let k = arcs.starts[node]!; k < arcs.starts[node + 1]!; k++) {
        const arc = arcs.items[k]!;
        const head = heads[arc]!;
        if (capacities[arc]! <= 0 || by[head] !== -1) continue;
        by[head] = arc;
        queue.push(head);
      }
    }
    return by;
  };
  for (let by = search(); ; by = search()) {
    if (by[sink] === -1) {
      const isMet = (node: number) => by[node] !== -1;
      return elements.filter((element, arc) => element >= 0 && isMet(tails[arc]!) && !isMet(heads[arc]!));
    }
    for (let arc = by[sink]!; arc >= 0; arc = by[tails[arc]!]!) {
      capacities[arc]! -= 1;
      capacities[arc ^ 1]! += 1;
    }
  }
}

function groupByTail(size: number, tails: readonly number[]): { starts: Int32Array; items: Int32Array } {
  const starts = new Int32Array(size + 1);
  for (const tail of tails) starts[tail + 1]! += 1;
  for (let node = 0; node < size; node++) starts[node + 1]! += starts[node]!;
  const next = starts.slice(0, size);
  const items = new Int32Array(tails.length);
  for (const [arc, tail] of tails.entries()) {
    items[next[tail]!] = arc;
    next[tail]! += 1;
  }
  return { starts, items };
}
