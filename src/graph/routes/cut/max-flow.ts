import type { Meter } from "../../../limits/meter.js";
import { spendOrStop } from "../../../limits/out-of-budget.js";
import type { CutNet } from "./cut-net.js";

/**
 * Finds the fewest elements that every route to the target uses one of, where no node needs all its causes and some set of
 * elements is on every route; of several such sets the one nearest to the seeds.
 *
 * The largest flow (Ford & Fulkerson 1956), found in rounds of all shortest paths at once (Dinic 1970): in nets like these,
 * where what counts lets one unit through, a few rounds over the part that matters. `isElement` says which elements count.
 */
export function findSmallestElementCut(net: CutNet, isElement: (element: number) => boolean, meter?: Meter): number[] {
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

  /** Breadth first from the seeds along arcs with room: how far each node is, or -1. */
  const measure = (): Int32Array => {
    spendOrStop(meter, net.size + net.heads.length);
    const levels = new Int32Array(2 * net.size).fill(-1);
    const queue: number[] = [];
    for (const seed of net.seeds) {
      levels[2 * seed] = 0;
      queue.push(2 * seed);
    }
    for (let i = 0; i < queue.length; i++) {
      const node = queue[i]!;
      for (let k = arcs.starts[node]!; k < arcs.starts[node + 1]!; k++) {
        const head = heads[arcs.items[k]!]!;
        if (capacities[arcs.items[k]!]! <= 0 || levels[head] !== -1) continue;
        levels[head] = levels[node]! + 1;
        queue.push(head);
      }
    }
    return levels;
  };
  /** Sends a unit along every shortest path from a seed that is left, depth first; an arc that leads nowhere is not tried again. */
  const send = (seed: number, levels: Int32Array, next: Int32Array) => {
    const path: number[] = [];
    let node = 2 * seed;
    for (;;) {
      if (node === sink) {
        for (const arc of path) {
          capacities[arc]! -= 1;
          capacities[arc ^ 1]! += 1;
        }
        path.length = 0;
        node = 2 * seed;
      }
      const arc = next[node]! < arcs.starts[node + 1]! ? arcs.items[next[node]!]! : -1;
      if (arc >= 0 && capacities[arc]! > 0 && levels[heads[arc]!] === levels[node]! + 1) {
        path.push(arc);
        node = heads[arc]!;
      } else if (arc >= 0) next[node]! += 1;
      else if (path.length === 0) return;
      else {
        node = tails[path.pop()!]!;
        next[node]! += 1;
      }
    }
  };
  for (let levels = measure(); ; levels = measure()) {
    if (levels[sink] === -1) {
      const isMet = (node: number) => levels[node] !== -1;
      return elements.filter((element, arc) => element >= 0 && isMet(tails[arc]!) && !isMet(heads[arc]!));
    }
    const next = arcs.starts.slice(0, 2 * net.size);
    for (const seed of net.seeds) send(seed, levels, next);
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
