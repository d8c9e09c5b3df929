import fc from "fast-check";
import { expect, it } from "vitest";
import { createRerouter, createRouteExtender } from "../../src/graph/routes/create-rerouter.js";
import { findRouted } from "../../src/graph/routes/find-routed.js";
import { getRouteGraph } from "../../src/graph/routes/route-graph.js";
import { arbitraryTheory } from "../support/arbitrary-graph.js";
import { runs } from "../support/runs.js";

const coins = fc.infiniteStream(fc.integer({ min: 0, max: 5 }));

it("what moves as elements come and go is what another search finds, time and again", () => {
  fc.assert(
    fc.property(arbitraryTheory({ outcomes: 7, links: 18 }), coins, (theory, dice) => {
      const graph = getRouteGraph(theory);
      const { size, from: tails, kinds } = graph.index;
      const roll = (length: number, sides: number) =>
        Uint8Array.from({ length }, () => (dice.next().value < sides ? 1 : 0));
      const isStart = roll(size, 3);
      const causes = [...kinds.keys()].filter((node) => kinds[node] !== "outcome");
      const starts = {
        from: causes.filter((node) => isStart[node]),
        given: causes.filter((node) => !isStart[node]),
      };
      const reroute = createRerouter(graph, starts);
      for (let round = 0; round < 3; round++) {
        const before = { nodes: roll(size, 1), links: roll(tails.length, 2) };
        const moves = { nodes: roll(size, 1), links: roll(tails.length, 2) };
        const barred = {
          nodes: before.nodes.map((mark, node) => mark ^ moves.nodes[node]!),
          links: before.links.map((mark, link) => mark ^ moves.links[link]!),
        };
        const changed = {
          nodes: [...moves.nodes.keys()].filter((node) => moves.nodes[node]),
          links: [...moves.links.keys()].filter((link) => moves.links[link]),
        };
        const asked = roll(size, 4);
        const was = findRouted(graph, starts, before);
        const is = findRouted(graph, starts, barred);
        const moved = [...asked.keys()].filter((node) => asked[node] && was.hasRoute[node] !== is.hasRoute[node]);
        expect(new Map([...reroute({ before: was, barred, changed, asked })].sort(([a], [b]) => a - b))).toEqual(
          new Map(moved.map((node) => [node, is.hasRoute[node] === 1])),
        );
      }
    }),
    { numRuns: runs(1000) },
  );
});

it("what gets a route as elements come is what another search finds, time and again", () => {
  fc.assert(
    fc.property(arbitraryTheory({ outcomes: 7, links: 18 }), coins, (theory, dice) => {
      const graph = getRouteGraph(theory);
      const { size, from: tails, kinds } = graph.index;
      const roll = (length: number, sides: number) =>
        Uint8Array.from({ length }, () => (dice.next().value < sides ? 1 : 0));
      const isStart = roll(size, 3);
      const causes = [...kinds.keys()].filter((node) => kinds[node] !== "outcome");
      const starts = {
        from: causes.filter((node) => isStart[node]),
        given: causes.filter((node) => !isStart[node]),
      };
      const extend = createRouteExtender(graph, starts);
      for (let round = 0; round < 3; round++) {
        const before = { nodes: roll(size, 2), links: roll(tails.length, 3) };
        const barred = {
          nodes: before.nodes.map((mark) => (mark && dice.next().value < 3 ? 1 : 0)),
          links: before.links.map((mark) => (mark && dice.next().value < 3 ? 1 : 0)),
        };
        const added = {
          nodes: [...before.nodes.keys()].filter((node) => before.nodes[node] && !barred.nodes[node]),
          links: [...before.links.keys()].filter((link) => before.links[link] && !barred.links[link]),
        };
        const was = findRouted(graph, starts, before);
        const is = findRouted(graph, starts, barred);
        const gained = [...was.hasRoute.keys()].filter((node) => !was.hasRoute[node] && is.hasRoute[node]);
        expect(extend({ before: was, barred, added }).sort((a, b) => a - b)).toEqual(gained);
      }
    }),
    { numRuns: runs(1000) },
  );
});
