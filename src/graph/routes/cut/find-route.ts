import type { CutNet } from "./cut-net.js";

/** One way to bring the target about: the nodes and links it takes, by number, and the elements among them. */
export interface FoundRoute {
  readonly nodes: readonly number[];
  readonly links: readonly number[];
  readonly elements: readonly number[];
}

/**
 * Finds a route to the target with few elements, without those that are taken; `undefined` where none is left.
 *
 * Knuth's generalisation (1977) of Dijkstra's algorithm: a node that needs all costs what its causes cost together. With
 * such nodes a shared element is counted for each, so the route need not be the one with fewest.
 */
export function findRoute(net: CutNet, isTaken: Uint8Array): FoundRoute | undefined {
  const { size, target, seeds, needsAll, starts, heads, causes, nodeElements, linkElements } = net;
  const costs = new Float64Array(size).fill(Number.POSITIVE_INFINITY);
  const isDone = new Uint8Array(size);
  const missing = causes.slice();
  const sums = new Float64Array(size);
  /** The link over which each node that needs one cause is brought about, and where that link comes from. */
  const by = new Int32Array(size).fill(-1);
  const tails = new Int32Array(size).fill(-1);
  const buckets: number[][] = [];
  const offer = (node: number, cost: number, link: number, tail: number) => {
    const element = nodeElements[node]!;
    if (element >= 0 && isTaken[element]) return;
    const total = cost + (element >= 0 ? 1 : 0);
    if (total >= costs[node]!) return;
    costs[node] = total;
    by[node] = link;
    tails[node] = tail;
    while (buckets.length <= total) buckets.push([]);
    buckets[total]!.push(node);
  };
  for (const seed of seeds) offer(seed, 0, -1, -1);
  for (let cost = 0; cost < buckets.length && !isDone[target]; cost++) {
    const bucket = buckets[cost]!;
    for (let i = 0; i < bucket.length; i++) {
      const node = bucket[i]!;
      if (isDone[node] || costs[node]! < cost) continue;
      isDone[node] = 1;
      for (let k = starts[node]!; k < starts[node + 1]!; k++) {
        const element = linkElements[k]!;
        if (element >= 0 && isTaken[element]) continue;
        const head = heads[k]!;
        const through = cost + (element >= 0 ? 1 : 0);
        if (!needsAll[head]) {
          offer(head, through, k, node);
          continue;
        }
        sums[head]! += through;
        missing[head]! -= 1;
        if (missing[head] === 0) offer(head, sums[head]!, -1, -1);
      }
    }
  }
  return isDone[target] ? traceBack(net, { by, tails }) : undefined;
}

function traceBack(net: CutNet, { by, tails }: { by: Int32Array; tails: Int32Array }): FoundRoute {
  const nodes = new Set([net.target]);
  const links = new Set<number>();
  const elements = new Set<number>();
  const causesOf = createCauseLister(net);
  // A set is walked in the order in which it is filled, with what is added on the way.
  for (const node of nodes) {
    if (net.nodeElements[node]! >= 0) elements.add(net.nodeElements[node]!);
    const needed = by[node]! >= 0 ? [[by[node]!, tails[node]!] as const] : causesOf(node);
    for (const [link, tail] of needed) {
      links.add(link);
      nodes.add(tail);
      if (net.linkElements[link]! >= 0) elements.add(net.linkElements[link]!);
    }
  }
  return { nodes: [...nodes], links: [...links], elements: [...elements] };
}

/** Makes the function that lists the causes of a node that needs all, and of no other: a seed has none. */
function createCauseLister({ size, starts, heads, needsAll, seeds }: CutNet): (node: number) => [number, number][] {
  let causes: Map<number, [number, number][]> | undefined;
  const isSeed = new Set(seeds);
  return (node) => {
    if (!needsAll[node] || isSeed.has(node)) return [];
    if (causes === undefined) {
      causes = new Map();
      for (let tail = 0; tail < size; tail++) {
        for (let k = starts[tail]!; k < starts[tail + 1]!; k++) {
          const head = heads[k]!;
          if (!needsAll[head]) continue;
          const list = causes.get(head);
          if (list === undefined) causes.set(head, [[k, tail]]);
          else list.push([k, tail]);
        }
      }
    }
    return causes.get(node) ?? [];
  };
}
