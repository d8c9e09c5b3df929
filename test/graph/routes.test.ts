import { describe, expect, it } from "vitest";
import { getAssumptionIndex } from "../../src/graph/assumption-index.js";
import { createRerouter } from "../../src/graph/routes/create-rerouter.js";
import { createRingTest } from "../../src/graph/routes/create-ring-test.js";
import { createCutter } from "../../src/graph/routes/cut/cut-net.js";
import { failAfter, getFailures } from "../../src/graph/routes/failures.js";
import { findRouted } from "../../src/graph/routes/find-routed.js";
import { getArrangement } from "../../src/graph/routes/get-arrangement.js";
import { getRouteGraph, getRouteGraphAfter, labelsOf } from "../../src/graph/routes/route-graph.js";
import { buildRouteNet, type RouteNet } from "../../src/graph/routes/route-net.js";
import { createSetTries } from "../../src/graph/routes/set-tries.js";
import { sweepRoutes } from "../../src/graph/routes/sweep-routes.js";
import type { Assumption } from "../../src/schema/generated/types.js";
import { buildTheory } from "../support/build-theory.js";

const partsOf = (...ids: string[]): { [id: string]: Assumption } =>
  Object.fromEntries(ids.map((id) => [id, { statement: id }]));

describe("what is gone when assumptions fail", () => {
  const theory = buildTheory({
    interventions: ["i"],
    outcomes: ["m", "o"],
    links: ["i->m", "m->o"],
    assumptions: {
      whole: { on: ["o", "m->o", "i", "i->m"], combine: "any", parts: partsOf("p", "q", "r") },
      world: "theory",
      helps: { on: ["theory", "o"], role: "facilitating" },
      other: { on: ["m", "i->m"], parts: partsOf("s", "t") },
    },
  });
  const failures = getFailures(theory);
  const { wholes } = getAssumptionIndex(theory);

  it("is what they and the wholes they bring down are on, in the order of the document", () => {
    const whole = { nodes: [0, 2], links: [0, 1], isAll: false };
    expect(failures.takenBy([0])).toEqual({ assumptions: [0], ...whole });
    expect(failures.takenBy([3, 1, 2])).toEqual({ assumptions: [0, 1, 2, 3], ...whole });
    expect(failures.takenBy([3, 1])).toEqual({ assumptions: [1, 3], nodes: [], links: [], isAll: false });
    expect(failures.takenBy([8, 0])).toEqual({ assumptions: [0, 6, 8], nodes: [0, 1, 2], links: [0, 1], isAll: false });
    expect(failures.takenBy([4])).toMatchObject({ isAll: true });
    expect(failures.takenBy([5])).toEqual({ assumptions: [5], nodes: [], links: [], isAll: false });
  });

  it("takes fewer parts where some have failed before", () => {
    expect(failures.partsToFail).toEqual([3, 1, 1, 1, 1, 1, 1, 1, 1]);
    const after = failAfter(failures, [1], wholes);
    expect(after.partsToFail).toEqual([2, 1, 1, 1, 1, 1, 1, 1, 1]);
    expect([...after.already]).toEqual([1]);
    expect(after.takenBy([2, 3]).assumptions).toEqual([0, 1, 2, 3]);
    expect(after.takenBy([]).assumptions).toEqual([1]);
    // What has failed itself fails no more.
    expect(failAfter(failures, [0, 1], wholes).partsToFail[0]).toBe(3);
    expect(failAfter(failures, [], wholes)).toBe(failures);
  });

  it("changes what others take away only where alternatives have failed", () => {
    const graph = getRouteGraph(theory);
    expect(getRouteGraphAfter(theory, [])).toBe(graph);
    expect(getRouteGraphAfter(theory, [6, 7])).toBe(graph);
    expect([...labelsOf(graph.onNodes, 2)]).toEqual([0]);
    expect([...labelsOf(graph.onNodes, 1)]).toEqual([6, 7, 8]);
    const after = getRouteGraphAfter(theory, [1, 2]);
    expect([...labelsOf(after.onNodes, 2)]).toEqual([0, 3]);
    expect([...labelsOf(after.onLinks, 0)]).toEqual([0, 3, 6, 7, 8]);
    expect([...labelsOf(after.onLinks, 1)]).toEqual([0, 3]);
  });
});

describe("the net of what brings what about", () => {
  const theory = buildTheory({
    interventions: ["i", "j"],
    outcomes: { m: {}, all: { needs: "all" }, one: { needs: "all" }, o: {} },
    links: ["i->m", "m->all", "j->all", "j->one", { from: "i", to: "o", sign: "-" }, "all->o"],
    assumptions: { a: "m->all", b: "all", c: "j" },
  });
  const graph = getRouteGraph(theory);
  const all = (count: number) => [...Array(count).keys()];
  const show = (net: RouteNet) => ({
    seeds: net.seeds,
    needsAll: all(net.size).filter((node) => net.needsAll[node]),
    nodes: all(net.size).map((node) => net.nodeOf(node)),
    links: [...net.from].map((from, link) => [from, net.to[link], net.linkOf(link)]),
    carries: [...net.carries],
    onNodes: all(net.size).filter((node) => labelsOf(net.onNodes, node).length > 0),
    onLinks: all(net.from.length).filter((link) => labelsOf(net.onLinks, link).length > 0),
  });

  it("is the theory itself where every start is asked for", () => {
    expect(show(buildRouteNet(graph, { from: [0, 1], given: [] }))).toEqual({
      seeds: [0, 1],
      needsAll: [3],
      nodes: [0, 1, 2, 3, 4, 5],
      links: [
        [0, 2, 0],
        [2, 3, 1],
        [1, 3, 2],
        [1, 4, 3],
        [0, 5, 4],
        [3, 5, 5],
      ],
      carries: [1, 1, 1, 1, 0, 1],
      onNodes: [1, 3],
      onLinks: [1],
    });
  });

  it("has what has a route, what comes about, and what a need is met by, where it is not", () => {
    const net = buildRouteNet(graph, { from: [0], given: [1] });
    expect(show(net)).toEqual({
      seeds: [0, 6, 7],
      needsAll: [3, 9],
      nodes: [0, 1, 2, 3, 4, 5, 0, 1, 2, 3, 4, 5, 3],
      links: [
        [6, 8, 0],
        [0, 2, 0],
        [8, 9, 1],
        [2, 12, 1],
        [7, 9, 2],
        [1, 12, 2],
        [7, 10, 3],
        [1, 4, 3],
        [9, 11, 5],
        [3, 5, 5],
        [9, 3, -1],
        [12, 3, -1],
      ],
      carries: Array(12).fill(1),
      onNodes: [1, 3, 7, 9],
      onLinks: [2, 3],
    });
    expect([...labelsOf(net.onLinks, 3)]).toEqual([0]);
    expect([...labelsOf(net.onNodes, 9)]).toEqual([1]);
  });

  it("is cut down to what comes about and leads to a node", () => {
    const wide = buildTheory({
      interventions: ["i", "j"],
      outcomes: { m: {}, all: { needs: "all" }, o: {}, x: {}, z: {}, never: { needs: "all" } },
      links: [
        "i->m",
        "m->o",
        "z->o",
        "j->all",
        "m->all",
        "all->o",
        "m->x",
        "o->m",
        { from: "j", to: "o", sign: "-" },
        "j->m",
        "z->never",
        "j->never",
        "never->o",
      ],
      assumptions: { a: "m", b: ["o->m", "i->m"], c: "x", d: ["all", "all->o"] },
    });
    const net = buildRouteNet(getRouteGraph(wide), { from: [0, 1], given: [] });
    const cutOut = (target: number, links: readonly number[] = [], nodes: readonly number[] = []) => {
      const mark = (size: number, list: readonly number[]) =>
        Uint8Array.from(all(size), (i) => Number(list.includes(i)));
      const part = createCutter(net, { links: mark(13, links), nodes: mark(8, nodes) })(target);
      if (part === undefined) return;
      const tails = [...part.heads.keys()].map((k) => part.starts.findLastIndex((start) => start <= k));
      return {
        nodes: [...part.nodes].map((node, i) => [node, part.nodeElements[i]]),
        links: [...part.heads].map((head, k) => [
          part.nodes[tails[k]!],
          part.nodes[head],
          part.links[k],
          part.linkElements[k],
        ]),
        seeds: part.seeds.map((seed) => part.nodes[seed]),
        needsAll: [...part.needsAll],
        causes: [...part.causes],
        elements: [part.elementCount, [...part.elementOfNode], [...part.elementOfLink]],
        rest: [part.target, part.size],
      };
    };
    expect(cutOut(4)).toEqual({
      nodes: [
        [4, -1],
        [2, 3],
        [3, 4],
        [0, -1],
        [1, -1],
      ],
      links: [
        [4, 2, 7, 2],
        [2, 4, 1, -1],
        [2, 3, 4, -1],
        [3, 4, 5, 0],
        [0, 2, 0, 1],
        [1, 2, 9, -1],
        [1, 3, 3, -1],
      ],
      seeds: [0, 1],
      needsAll: [0, 0, 1, 0, 0],
      causes: [2, 3, 2, 0, 0],
      elements: [
        5,
        [
          [2, 3],
          [3, 4],
        ],
        [
          [5, 0],
          [0, 1],
          [7, 2],
        ],
      ],
      rest: [0, 5],
    });
    // A start has nothing before it.
    expect(cutOut(0)).toMatchObject({ nodes: [[0, -1]], links: [], seeds: [0], elements: [0, [], []] });
    expect(cutOut(7)).toBeUndefined();
    expect(cutOut(6)).toBeUndefined();
    expect(cutOut(4, [], [4])).toBeUndefined();
    // Without m there is nothing that all its causes bring about, nor without one of its links.
    expect(cutOut(4, [], [2])).toBeUndefined();
    expect(cutOut(3, [4])).toBeUndefined();
    expect(cutOut(3, [], [1])).toBeUndefined();
    expect(cutOut(4, [3])?.nodes.map(([node]) => node)).toEqual([4, 2, 0, 1]);
    expect(cutOut(2, [0, 1, 5])?.nodes.map(([node]) => node)).toEqual([2, 1]);
  });

  it("has what is there more than once as one element", () => {
    const part = createCutter(buildRouteNet(graph, { from: [0], given: [1] }), {})(5)!;
    expect(part.elementCount).toBe(3);
    expect([...part.elementOfLink.keys()]).toEqual([1]);
    expect([...part.elementOfNode.keys()].sort()).toEqual([1, 3]);
    const copies = [...part.nodeElements, ...part.linkElements].filter((element) => element >= 0);
    expect(copies.sort()).toEqual([0, 0, 1, 1, 2]);
  });

  it("is cut out for one node after the other as if each were the first", () => {
    const cutOut = createCutter(buildRouteNet(graph, { from: [0, 1], given: [] }), {});
    const first = cutOut(5);
    expect(cutOut(3)).toEqual(createCutter(buildRouteNet(graph, { from: [0, 1], given: [] }), {})(3));
    expect(cutOut(5)).toEqual(first);
  });
});

describe("what becomes of routes as elements come and go", () => {
  const theory = buildTheory({
    interventions: ["i", "j"],
    outcomes: { a: {}, b: {}, all: { needs: "all" }, d: {} },
    links: ["i->a", "a->b", "b->all", "j->all", "all->d"],
  });
  const graph = getRouteGraph(theory);
  const none = { nodes: new Uint8Array(6), links: new Uint8Array(5) };
  const without = (node: number) => ({ ...none, nodes: Uint8Array.from(none.nodes, (_, i) => Number(i === node)) });
  const asked = new Uint8Array(6).fill(1);
  for (const given of [[], [1]]) {
    const starts = { from: given.length > 0 ? [0] : [0, 1], given };
    const reroute = createRerouter(graph, starts);

    it(`is found in whatever order they are named, with ${given.length} other starts`, () => {
      const gone = { before: findRouted(graph, starts), barred: without(0), asked };
      const lost = [0, 2, 3, 4, 5].map((node) => [node, false]);
      expect([...reroute({ ...gone, changed: { nodes: [0], links: [] } })]).toEqual(lost);
      const back = { before: findRouted(graph, starts, without(0)), barred: none, asked };
      // What follows from others stands first, so it must be looked at again.
      const found = reroute({ ...back, changed: { nodes: [5, 4, 3, 2, 0], links: [] } });
      expect([...found]).toEqual([5, 4, 3, 2, 0].map((node) => [node, true]));
    });

    it(`is none for what lacks one of its causes, with ${given.length} other starts`, () => {
      const before = findRouted(graph, starts);
      const cut = { ...none, links: Uint8Array.of(0, 0, 0, 1, 0) };
      const changed = { nodes: [], links: [3] };
      expect([...reroute({ before, barred: cut, changed, asked })]).toEqual([
        [4, false],
        [5, false],
      ]);
      expect([...reroute({ before, barred: cut, changed, asked: Uint8Array.of(1, 1, 1, 1, 0, 1) })]).toEqual([
        [5, false],
      ]);
    });
  }
});

describe("the test of rings", () => {
  it("tells the links of which both ends stand in one ring", () => {
    const test = (links: string[]) => {
      const { index } = getRouteGraph(buildTheory({ outcomes: ["a", "b", "c"], links }));
      return links.map((_, link) => createRingTest(index)(link));
    };
    expect(test(["a->b", "b->a", "b->c"])).toEqual([true, true, false]);
    expect(test(["a->b", "b->c"])).toEqual([false, false]);
  });
});

describe("a sweep", () => {
  it("tells of each node once that it is settled, after all that leads to it", () => {
    const theory = buildTheory({
      interventions: ["i"],
      outcomes: ["a", "b", "c", "d", "e"],
      links: ["i->a", "a->b", "b->c", "c->a", "c->d", "d->e"],
      assumptions: { on: "i->a" },
    });
    const graph = getRouteGraph(theory);
    const arrangement = getArrangement(graph.index);
    for (const within of [undefined, Int32Array.of(5, 3, 4, 1, 2)]) {
      const settled: number[] = [];
      const sets = createSetTries(graph.index, () => true);
      const spied = { ...sets, settle: (node: number) => settled.push(node) };
      sweepRoutes(graph, arrangement, spied, { seeds: [0, 1], gone: {}, ...(within && { within }) });
      expect(settled).toEqual(within === undefined ? [0, 1, 2, 3, 4, 5] : [1, 2, 3, 4, 5]);
    }
  });
});
