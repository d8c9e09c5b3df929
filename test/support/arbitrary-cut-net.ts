import fc from "fast-check";
import type { CutNet } from "../../src/graph/routes/cut/cut-net.js";

/** A net in shorthand: links as `[from, to]`, or `[from, to, element]` where something can take them away. Node 0 is the target. */
export interface NetSketch {
  readonly size: number;
  readonly seeds: readonly number[];
  readonly links: readonly (readonly [from: number, to: number, element?: number])[];
  readonly needsAll?: readonly number[];
  /** The element of each node that has one. */
  readonly nodes?: { readonly [node: number]: number };
}

/** The net that a sketch stands for; the theory's own numbers are those of the net. */
export function netOf({ size, seeds, links, needsAll = [], nodes = {} }: NetSketch): CutNet {
  const sorted = [...links].sort(([a], [b]) => a - b);
  const elements = [...links.map(([, , element = -1]) => element), ...Object.values(nodes)];
  const all = [...Array(size).keys()];
  return {
    size,
    target: 0,
    seeds,
    needsAll: Uint8Array.from(all, (node) => Number(needsAll.includes(node))),
    starts: Int32Array.from([...all, size], (node) => sorted.filter(([from]) => from < node).length),
    heads: Int32Array.from(sorted, ([, to]) => to),
    causes: Int32Array.from(all, (node) => sorted.filter(([, to]) => to === node).length),
    nodeElements: Int32Array.from(all, (node) => nodes[node] ?? -1),
    linkElements: Int32Array.from(sorted, ([, , element = -1]) => element),
    nodes: Int32Array.from(all),
    links: Int32Array.from(sorted.keys()),
    elementOfNode: new Map(),
    elementOfLink: new Map(),
    elementCount: Math.max(-1, ...elements) + 1,
  };
}

/** The links of a net as `[from, to, element]`, in the order of their numbers; -1 for no element. */
export function linksOfNet({ size, starts, heads, linkElements }: CutNet): [number, number, number][] {
  return [...Array(size).keys()].flatMap((from) =>
    [...heads.keys()]
      .slice(starts[from], starts[from + 1])
      .map((link): [number, number, number] => [from, heads[link]!, linkElements[link]!]),
  );
}

/** What comes about in a net when some elements are taken, by adding what follows until nothing does. */
export function growNet(net: CutNet, isTaken: (element: number) => boolean): Set<number> {
  const isThere = (element: number) => element < 0 || !isTaken(element);
  const links = linksOfNet(net);
  const holds = new Set<number>();
  for (let before = -1; before !== holds.size; ) {
    before = holds.size;
    for (let node = 0; node < net.size; node++) {
      if (!isThere(net.nodeElements[node]!)) continue;
      const causes = links.filter(([, to]) => to === node);
      const met = causes.filter(([from, , element]) => isThere(element) && holds.has(from));
      const isMet = net.needsAll[node] ? met.length > 0 && met.length === causes.length : met.length > 0;
      if (net.seeds.includes(node) || isMet) holds.add(node);
    }
  }
  return holds;
}

/** A net of a few nodes: with rings, diamonds, several seeds, and elements on some nodes and links. */
export function arbitraryNet({ needs = true, most = 6 } = {}): fc.Arbitrary<CutNet> {
  return fc
    .integer({ min: 2, max: most })
    .chain((size) => {
      const all = [...Array(size).keys()];
      const pairs = all.flatMap((from) => all.filter((to) => to !== from).map((to) => [from, to] as const));
      return fc.record({
        size: fc.constant(size),
        seeds: fc.shuffledSubarray(all.slice(1), { minLength: 1, maxLength: Math.min(2, size - 1) }),
        pairs: fc.integer({ min: 1, max: Math.min(12, pairs.length) }).chain((count) => {
          return fc.shuffledSubarray(pairs, { minLength: count, maxLength: count });
        }),
        has: fc.array(fc.nat(3), { minLength: 12 + size, maxLength: 12 + size }),
        needsAll: needs ? fc.subarray(all) : fc.constant([]),
      });
    })
    .map(({ size, seeds, pairs, has, needsAll }) => {
      let count = 0;
      const links = pairs
        // As in a net that was cut out: nothing leads to what is there by itself.
        .filter(([, to]) => !seeds.includes(to))
        .map(([from, to], i) => (has[i] ? ([from, to, count++] as const) : ([from, to] as const)));
      const nodes = Object.fromEntries(
        [...Array(size).keys()].filter((node) => has[12 + node] === 0).map((node) => [node, count++]),
      );
      return netOf({ size, seeds, links, needsAll, nodes });
    });
}
