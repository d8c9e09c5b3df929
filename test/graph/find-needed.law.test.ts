import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findNeeded } from "../../src/graph/routes/find-needed.js";
import { findRouted, type RouteStarts } from "../../src/graph/routes/find-routed.js";
import { getArrangement } from "../../src/graph/routes/get-arrangement.js";
import { getRouteGraph } from "../../src/graph/routes/route-graph.js";
import type { Gone } from "../../src/graph/routes/spread.js";
import { markLive } from "../../src/graph/routes/used-links.js";
import type { Theory } from "../../src/theory/theory.js";
import { arbitraryTheory } from "../support/arbitrary-graph.js";
import { buildTheory } from "../support/build-theory.js";
import { runs } from "../support/runs.js";

/** For each node of a ring with a route, or that comes about, the nodes of its ring that it cannot do without. */
function need(theory: Theory, starts: RouteStarts, gone: Gone, isRouted: boolean) {
  const graph = getRouteGraph(theory);
  const { inRing, rings } = getArrangement(graph.index);
  const routed = findRouted(graph, starts, gone);
  const needed = findNeeded(graph, { gone, routed, isRouted, inside: inRing, labelled: inRing })!;
  const members = [...inRing.keys()].filter((node) => inRing[node]);
  const ofRing = (node: number) => members.filter((other) => rings![other] === rings![node]);
  const found = members.map((node) => [node, ofRing(node).filter((other) => needed(node).includes(other))]);
  const marks = isRouted ? routed.hasRoute : routed.holds;
  const tried = members.map((node) => [
    node,
    ofRing(node).filter((other) => {
      if (!marks[node]) return false;
      const nodes = Uint8Array.from(inRing, (_, one) => (one === other || gone.nodes?.[one] ? 1 : 0));
      const without = findRouted(graph, starts, { ...gone, nodes });
      return !(isRouted ? without.hasRoute : without.holds)[node];
    }),
  ]);
  return { found, tried };
}

const coins = fc.infiniteStream(fc.nat(5));

describe("what nodes of a ring cannot do without", () => {
  it("is what leaves them without a route when it alone is gone", () => {
    fc.assert(
      fc.property(arbitraryTheory({ outcomes: 7, links: 18 }), coins, fc.boolean(), (theory, dice, isRouted) => {
        const { size, kinds, from } = getRouteGraph(theory).index;
        const roll = (length: number, sides: number) =>
          Uint8Array.from({ length }, () => (dice.next().value < sides ? 1 : 0));
        const causes = [...kinds.keys()].filter((node) => kinds[node] !== "outcome");
        const isFrom = roll(size, 4);
        const starts = {
          from: causes.filter((node) => isFrom[node]),
          given: causes.filter((node) => !isFrom[node]),
        };
        const { found, tried } = need(theory, starts, { nodes: roll(size, 1), links: roll(from.length, 1) }, isRouted);
        expect(found).toEqual(tried);
      }),
      { numRuns: runs(500) },
    );
  });

  const sketch = {
    interventions: ["i", "j"],
    outcomes: { a: {}, b: { needs: "all" as const }, c: {}, d: {} },
    links: ["i->a", "a->b", "j->b", "b->c", "c->a", "c->d"],
  };

  it("counts what is given for a need, and for no route", () => {
    const theory = buildTheory(sketch);
    expect(need(theory, { from: [0], given: [1] }, {}, true).found).toEqual([
      [2, [2]],
      [3, [2, 3]],
      [4, [2, 3, 4]],
    ]);
    expect(need(theory, { from: [0], given: [] }, {}, true).found).toEqual([
      [2, [2]],
      [3, []],
      [4, []],
    ]);
    expect(need(theory, { from: [1], given: [0] }, {}, true).found).toEqual([
      [2, [2, 3, 4]],
      [3, [2, 3]],
      [4, [2, 3, 4]],
    ]);
    expect(need(theory, { from: [], given: [0, 1] }, {}, false).found).toEqual([
      [2, [2]],
      [3, [2, 3]],
      [4, [2, 3, 4]],
    ]);
  });
});

describe("links that only close a ring", () => {
  const live = (links: readonly string[], starts: RouteStarts, gone: Gone = {}) => {
    const theory = buildTheory({
      interventions: ["i", "j"],
      outcomes: { a: {}, b: {}, c: {}, all: { needs: "all" } },
      links,
    });
    const graph = getRouteGraph(theory);
    const marks = markLive(graph, starts, findRouted(graph, starts, gone), gone);
    return graph.index.links.filter((_, link) => marks[link]);
  };
  const both = { from: [0, 1], given: [] };

  it("are on no route", () => {
    expect(live(["i->a", "a->b", "b->c", "c->a"], both)).toEqual(["i->a", "a->b", "b->c"]);
    // With two ways in, each is before the other on one of them.
    expect(live(["i->a", "a->b", "j->b", "b->a"], both)).toEqual(["i->a", "a->b", "j->b", "b->a"]);
    expect(live(["i->a", "a->b", "j->b", "b->a"], both, { nodes: Uint8Array.of(0, 1, 0, 0, 0, 0) })).toEqual([
      "i->a",
      "a->b",
    ]);
  });

  it("are told apart where only what is given brings them about", () => {
    const links = ["j->a", "a->b", "b->a", "b->all", "i->all"];
    expect(live(links, { from: [0], given: [1] })).toEqual(["j->a", "a->b", "b->all", "i->all"]);
    expect(live(links, { from: [1], given: [0] })).toEqual(["j->a", "a->b", "b->all", "i->all"]);
  });

  it("lead not into what needs all, as that comes after all its causes", () => {
    const links = ["i->a", "a->all", "j->all", "all->b", "b->a"];
    expect(live(links, both)).toEqual(["i->a", "a->all", "j->all", "all->b"]);
    expect(live(links, { from: [0], given: [1] })).toEqual(["i->a", "a->all", "j->all", "all->b"]);
  });
});
