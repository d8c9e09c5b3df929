import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CutNet } from "../../src/graph/routes/cut/cut-net.js";
import { findRoute } from "../../src/graph/routes/cut/find-route.js";
import type { Move } from "../../src/graph/routes/cut/list-moves.js";
import { findSmallestElementCut } from "../../src/graph/routes/cut/max-flow.js";
import { searchCut } from "../../src/graph/routes/cut/search-cut.js";
import { Meter } from "../../src/limits/meter.js";
import { arbitraryNet, growNet, linksOfNet, netOf } from "../support/arbitrary-cut-net.js";
import { runs } from "../support/runs.js";

const within = (budget: number) => ({ search: new Meter({ budget }), total: undefined });

const ascending = (numbers: Iterable<number>) => [...numbers].sort((a, b) => a - b);
const marksOf = (net: CutNet, elements: Iterable<number>) => {
  const marks = new Uint8Array(net.elementCount);
  for (const element of elements) marks[element] = 1;
  return marks;
};
const elementsOf = (net: CutNet) => [...Array(net.elementCount).keys()];

/** All sets of some numbers, the smaller first. */
function setsOf(numbers: readonly number[]): number[][] {
  const sets: number[][] = [[]];
  for (const one of numbers) sets.push(...sets.map((set) => [...set, one]));
  return sets.sort((a, b) => a.length - b.length);
}

describe("a route", () => {
  const anyCase = fc.record({ net: arbitraryNet(), bits: fc.array(fc.nat(3), { minLength: 20, maxLength: 20 }) });

  it("is there where the target comes about, brings it about by itself and uses nothing that is taken", () => {
    fc.assert(
      fc.property(anyCase, ({ net, bits }) => {
        const taken = marksOf(
          net,
          elementsOf(net).filter((element) => bits[element] === 0),
        );
        const route = findRoute(net, taken);
        expect(route !== undefined).toBe(growNet(net, (element) => taken[element] === 1).has(0));
        if (route === undefined) return;
        const { nodes, links, elements } = route;
        expect(nodes[0]).toBe(0);
        expect(new Set(nodes).size).toBe(nodes.length);
        const all = linksOfNet(net);
        const isUsed = (element: number) => element >= 0;
        expect(ascending(elements)).toEqual(
          ascending(
            new Set([
              ...nodes.map((node) => net.nodeElements[node]!).filter(isUsed),
              ...links.map((link) => all[link]![2]).filter(isUsed),
            ]),
          ),
        );
        for (const element of elements) expect(taken[element]).toBe(0);
        for (const node of nodes) {
          const causes = links.filter((link) => all[link]![1] === node);
          const wanted = net.needsAll[node] ? net.causes[node] : 1;
          expect(causes.length).toBe(net.seeds.includes(node) ? 0 : wanted);
          for (const link of causes) expect(nodes).toContain(all[link]![0]);
        }
      }),
      { numRuns: runs(2000) },
    );
  });

  it("uses the fewest elements where nothing needs all its causes", () => {
    fc.assert(
      fc.property(arbitraryNet({ needs: false }), (net) => {
        fc.pre(net.elementCount <= 9);
        const fewest = setsOf(elementsOf(net)).find((kept) =>
          growNet(net, (element) => !kept.includes(element)).has(0),
        );
        expect(findRoute(net, new Uint8Array(net.elementCount))?.elements.length).toBe(fewest?.length);
      }),
      { numRuns: runs(300) },
    );
  });

  it("tells what a node that needs all is made of, each cause once", () => {
    const net = netOf({
      size: 4,
      seeds: [3],
      links: [
        [1, 0, 0],
        [2, 0, 1],
        [3, 1, 2],
        [3, 2, 3],
      ],
      needsAll: [0],
      nodes: { 3: 4 },
    });
    expect(findRoute(net, new Uint8Array(5))).toEqual({
      nodes: [0, 1, 2, 3],
      links: [0, 1, 2, 3],
      elements: [0, 1, 2, 3, 4],
    });
    for (const element of [0, 1, 2, 3, 4]) expect(findRoute(net, marksOf(net, [element]))).toBeUndefined();
  });

  it("goes round where that costs fewer elements", () => {
    const net = netOf({
      size: 4,
      seeds: [3],
      links: [
        [3, 0, 0],
        [3, 2],
        [2, 1],
        [1, 0],
      ],
    });
    expect(findRoute(net, new Uint8Array(1))).toEqual({ nodes: [0, 1, 2, 3], links: [0, 1, 3], elements: [] });
  });

  it("counts what can take a node away as it does what can take a link", () => {
    const net = netOf({
      size: 5,
      seeds: [4],
      links: [
        [4, 1],
        [1, 0],
        [4, 3],
        [3, 2],
        [2, 0],
      ],
      nodes: { 1: 0, 4: 1 },
    });
    expect(findRoute(net, new Uint8Array(2))).toEqual({ nodes: [0, 2, 3, 4], links: [1, 2, 4], elements: [1] });
    // The first of two that cost the same.
    const even = netOf({
      size: 4,
      seeds: [3],
      links: [
        [3, 1, 0],
        [3, 2, 1],
        [1, 0],
        [2, 0],
      ],
    });
    expect(findRoute(even, new Uint8Array(2))?.elements).toEqual([0]);
    expect(findRoute(even, Uint8Array.of(1, 0))?.elements).toEqual([1]);
    expect(findRoute(even, Uint8Array.of(1, 1))).toBeUndefined();
  });

  it("starts at what is there by itself, though that needs all its causes", () => {
    const net = netOf({
      size: 3,
      seeds: [1],
      links: [
        [1, 0],
        [2, 1],
      ],
      needsAll: [0, 1],
    });
    expect(findRoute(net, new Uint8Array(0))).toEqual({ nodes: [0, 1], links: [0], elements: [] });
  });

  it("is found anew where a node turns out cheaper than it first looked", () => {
    const net = netOf({
      size: 4,
      seeds: [3],
      links: [
        [3, 1, 0],
        [3, 2],
        [2, 1],
        [1, 0, 1],
      ],
    });
    expect(findRoute(net, new Uint8Array(2))?.elements).toEqual([1]);
  });
});

describe("the smallest cut by flow", () => {
  it("is as small as trying every set shows, and the nearest to the seeds", () => {
    fc.assert(
      fc.property(
        arbitraryNet({ needs: false }),
        fc.array(fc.nat(4), { minLength: 20, maxLength: 20 }),
        (net, bits) => {
          const counted = elementsOf(net).filter((element) => bits[element] !== 0);
          const isCut = (set: readonly number[]) => !growNet(net, (element) => set.includes(element)).has(0);
          fc.pre(counted.length <= 9 && isCut(counted));
          const found = findSmallestElementCut(net, (element) => counted.includes(element));
          const cuts = setsOf(counted).filter(isCut);
          expect(found.length).toBe(cuts[0]!.length);
          expect(isCut(found)).toBe(true);
          for (const element of found) expect(counted).toContain(element);
          const before = growNet(net, (element) => found.includes(element));
          for (const cut of cuts.filter(({ length }) => length === found.length)) {
            const other = growNet(net, (element) => cut.includes(element));
            for (const node of before) expect([...other]).toContain(node);
          }
        },
      ),
      { numRuns: runs(1000) },
    );
  });

  it("takes a link before the node it leads to", () => {
    const chain = netOf({
      size: 2,
      seeds: [1],
      links: [[1, 0, 1]],
      nodes: { 0: 0, 1: 2 },
    });
    expect(findSmallestElementCut(chain, () => true)).toEqual([2]);
    expect(findSmallestElementCut(chain, (element) => element !== 2)).toEqual([1]);
    expect(findSmallestElementCut(chain, (element) => element === 0)).toEqual([0]);
  });

  it("sends back what the first paths took from the others", () => {
    // The shortest path takes the one link in the middle; only with it given back are there two.
    const net = netOf({
      size: 8,
      seeds: [7],
      links: [
        [7, 6],
        [6, 5, 0],
        [7, 4, 1],
        [4, 3],
        [3, 2],
        [2, 1],
        [6, 1, 2],
        [5, 4],
        [1, 0, 3],
        [4, 0, 4],
      ],
    });
    expect(findSmallestElementCut(net, () => true)).toHaveLength(2);
  });
});

/** Random moves over the elements of a net, for a few assumptions. */
const anyMoves = (net: CutNet): fc.Arbitrary<Move[]> =>
  fc.array(
    fc.record({
      assumptions: fc.uniqueArray(fc.nat(5), { minLength: 1, maxLength: 2 }).map(ascending),
      elements: fc.subarray(elementsOf(net), { minLength: 1, maxLength: Math.min(3, net.elementCount) }),
    }),
    { minLength: 1, maxLength: 7 },
  );

describe("the search for the smallest cut", () => {
  const taking = (moves: readonly Move[], failed: readonly number[]) =>
    moves.filter(({ assumptions }) => assumptions.every((one) => failed.includes(one))).flatMap((one) => one.elements);
  const isCut = (net: CutNet, moves: readonly Move[], failed: readonly number[]) => {
    const taken = taking(moves, failed);
    return !growNet(net, (element) => taken.includes(element)).has(0);
  };
  const assumptionsOf = (moves: readonly Move[]) => ascending(new Set(moves.flatMap(({ assumptions }) => assumptions)));

  it("finds what trying every set finds, and says how far it got where it stops", () => {
    fc.assert(
      fc.property(
        arbitraryNet()
          .filter(({ elementCount }) => elementCount > 0)
          .chain((net) => anyMoves(net).map((moves) => ({ net, moves }))),
        fc.nat(300),
        ({ net, moves }, budget) => {
          fc.pre(isCut(net, moves, assumptionsOf(moves)));
          const least = setsOf(assumptionsOf(moves)).find((set) => isCut(net, moves, set))!;
          const whole = searchCut(net, moves, within(1_000_000));
          expect(whole.assumptions.length).toBe(least.length);
          expect(whole.atLeast).toBe(least.length);
          expect(isCut(net, moves, whole.assumptions)).toBe(true);
          expect(whole.assumptions).toEqual(ascending(whole.assumptions));

          const some = searchCut(net, moves, within(budget));
          expect(some.atLeast).toBeLessThanOrEqual(least.length);
          expect(isCut(net, moves, some.assumptions)).toBe(true);
          expect(some.assumptions).toEqual(ascending(new Set(some.assumptions)));
        },
      ),
      { numRuns: runs(2000) },
    );
  });

  /** Chains from seeds of their own to the target, each with these elements, those nearest to the target first. */
  const bundle = (chains: readonly (readonly number[])[]) => {
    let size = 1;
    const links: [number, number, number][] = [];
    const seeds = chains.map((chain) => {
      let head = 0;
      for (const element of chain) {
        links.push([size, head, element]);
        head = size++;
      }
      return head;
    });
    return netOf({ size, seeds, links });
  };
  const single = (assumption: number, ...elements: number[]): Move => ({ assumptions: [assumption], elements });

  it("takes the first of several that do as well", () => {
    const net = bundle([[0, 1, 2]]);
    const moves = [single(7, 2), single(8, 0), single(9, 1)];
    expect(searchCut(net, moves, within(1000))).toEqual({ assumptions: [7], atLeast: 1 });
  });

  it("counts an assumption once, however many moves it is in", () => {
    const net = bundle([[0], [1], [2]]);
    const moves = [
      { assumptions: [1, 2], elements: [0] },
      { assumptions: [3, 4], elements: [1] },
      { assumptions: [2, 3], elements: [2] },
    ];
    // Once the first two are made, the third has come with them.
    expect(searchCut(net, moves, within(1000))).toEqual({ assumptions: [1, 2, 3, 4], atLeast: 4 });
  });

  it("puts numbers in order as numbers", () => {
    const net = bundle([[0], [1], [2]]);
    const moves = [single(10, 0), single(9, 1), single(100, 2)];
    expect(searchCut(net, moves, within(1000)).assumptions).toEqual([9, 10, 100]);
    expect(searchCut(net, moves, within(0)).assumptions).toEqual([9, 10, 100]);
  });

  it("spends the nodes and links of the net on each route it looks for", () => {
    const net = bundle([[0]]);
    const budget = { left: 1000 };
    expect(searchCut(net, [single(0, 0)], { search: new Meter({ budget }), total: undefined })).toEqual({
      assumptions: [0],
      atLeast: 1,
    });
    // For a bound the route, and that there is no other; then the route, the bound again, and that none is left.
    expect(1000 - budget.left).toBe(6 * (net.heads.length + net.size));
    expect(searchCut(net, [single(0, 0)], within(18))).toEqual({ assumptions: [0], atLeast: 1 });
    expect(searchCut(net, [single(0, 0)], within(0))).toEqual({ assumptions: [0], atLeast: 0 });
  });

  it("gives what takes most for each assumption where it stops", () => {
    const net = bundle([
      [0, 3],
      [1, 4],
      [2, 5],
    ]);
    const singles = [single(0, 0), single(1, 1), single(2, 2)];
    expect(searchCut(net, [...singles, single(3, 3, 4, 5)], within(0)).assumptions).toEqual([3]);
    // As many for one are more than for two.
    const pair = { assumptions: [3, 4], elements: [0, 1, 2] };
    expect(searchCut(net, [pair, single(5, 3, 4, 5)], within(0)).assumptions).toEqual([5]);
  });

  it("counts only what is left to take", () => {
    const net = bundle([[0], [1, 2, 3]]);
    const moves = [single(0, 0, 2), single(1, 2, 3), single(2, 1)];
    expect(searchCut(net, moves, within(0)).assumptions).toEqual([0]);
    // The first takes two; of the second's two it leaves one, and the third's two are both left.
    const wide = bundle([[0], [1, 4, 5]]);
    const others = [single(0, 0, 2), single(1, 1, 2), single(2, 4, 3)];
    expect(searchCut({ ...wide, elementCount: 6 }, others, within(0)).assumptions).toEqual([0, 2]);
  });

  it("leaves out what turned out needless", () => {
    const net = bundle([
      [0, 1],
      [2, 3],
      [4, 5, 6],
      [7, 8, 9],
    ]);
    // The first hits two chains, and so do the others, which are needed besides.
    const moves = [
      single(0, 0, 2),
      single(1, 1, 4),
      single(2, 3, 7),
      single(3, 5),
      single(4, 6),
      single(5, 8),
      single(6, 9),
    ];
    expect(searchCut(net, moves, within(0)).assumptions).toEqual([1, 2]);
    expect(searchCut(net, moves, within(10_000))).toEqual({ assumptions: [1, 2], atLeast: 2 });
  });

  it("says what is the least still possible where it stops", () => {
    const net = bundle([[0], [1], [2]]);
    const moves = [single(0, 0), single(1, 1), single(2, 2)];
    const cost = net.heads.length + net.size;
    const stopped = [0, 1, 2, 3].map((routes) => searchCut(net, moves, within(routes * cost)));
    expect(stopped.map(({ atLeast }) => atLeast)).toEqual([0, 1, 2, 3]);
    for (const { assumptions } of stopped) expect(assumptions).toEqual([0, 1, 2]);
  });
});
