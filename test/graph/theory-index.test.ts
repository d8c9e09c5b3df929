import { describe, expect, it } from "vitest";
import type { Rows } from "../../src/graph/digraph.js";
import { findLink, getIndex, getLinkId, type TheoryIndex } from "../../src/graph/theory-index.js";
import { digraphOf } from "../support/arbitrary-digraph.js";
import { buildTheory } from "../support/build-theory.js";
import { trust } from "../support/trust.js";

const theory = buildTheory({
  interventions: ["campaign"],
  outcomes: ["awareness", "behaviour"],
  factors: ["war"],
  links: ["war->behaviour", "campaign->awareness", "awareness->behaviour", "campaign->behaviour"],
});

describe("getIndex", () => {
  it("numbers nodes and links in document order", () => {
    const index = getIndex(theory);
    expect(index.nodes).toEqual(["campaign", "awareness", "behaviour", "war"]);
    expect(index.kinds).toEqual(["intervention", "outcome", "outcome", "factor"]);
    expect([...index.positions]).toEqual([
      ["campaign", 0],
      ["awareness", 1],
      ["behaviour", 2],
      ["war", 3],
    ]);
    expect(index.links).toEqual([
      "war->behaviour",
      "campaign->awareness",
      "awareness->behaviour",
      "campaign->behaviour",
    ]);
    expect([...index.linkPositions.values()]).toEqual([0, 1, 2, 3]);
    expect([...index.from]).toEqual([3, 0, 1, 0]);
    expect([...index.to]).toEqual([2, 1, 2, 2]);
  });

  it("lists the links of a node both ways", () => {
    const { incoming, outgoing } = getIndex(theory);
    expect([...outgoing.starts]).toEqual([0, 2, 3, 3, 4]);
    expect([...outgoing.links]).toEqual([1, 3, 2, 0]);
    expect([...incoming.starts]).toEqual([0, 0, 1, 4, 4]);
    expect([...incoming.links]).toEqual([1, 0, 2, 3]);
  });

  it("is derived once for a theory and anew for another", () => {
    expect(getIndex(theory)).toBe(getIndex(theory));
    expect(getIndex(trust(theory))).not.toBe(getIndex(theory));
  });

  it("is empty for a theory without nodes and links", () => {
    const empty = buildTheory({});
    expect(getIndex(empty)).toMatchObject({ size: 0, nodes: [], links: [] });
    const { interventions, outcomes, factors, links, ...bare } = empty;
    expect(getIndex(trust(bare))).toMatchObject({ size: 0, nodes: [], links: [] });
  });

  it("refuses a link whose end is no node", () => {
    const broken = buildTheory({ outcomes: ["awareness"], interventions: ["campaign"], links: ["campaign->awarenes"] });
    expect(() => getIndex(broken)).toThrow('"awarenes" is not the id of a node. Did you mean "awareness"?');
  });
});

describe("findLink and getLinkId", () => {
  it("go from a link's id to its number and back", () => {
    const index = getIndex(theory);
    for (const [link, id] of index.links.entries()) {
      expect(findLink(index, id)).toBe(link);
      expect(getLinkId(index, link)).toBe(id);
    }
  });

  it.each(["behaviour->awareness", "campaign", "x->awareness", "campaign->x", "", "->"])("find no link %j", (id) => {
    expect(findLink(getIndex(theory), id)).toBeUndefined();
  });

  it("find each link where every node of one side leads to every node of the other", () => {
    const [causes, effects] = [40, 30];
    const links = Array.from({ length: causes * effects }, (_, i) => `c${i % causes}->e${Math.floor(i / causes)}`);
    const outcomes = Array.from({ length: effects }, (_, i) => `e${i}`);
    const index = getIndex(
      buildTheory({ interventions: Array.from({ length: causes }, (_, i) => `c${i}`), outcomes, links }),
    );
    expect(links.map((id) => findLink(index, id))).toEqual([...links.keys()]);
    expect(findLink(index, "e0->c0")).toBeUndefined();
    expect(findLink(index, "e0->e1")).toBeUndefined();
  });

  it.each([
    ["from one node to many", (i: number) => [0, i + 1] as const],
    ["from many nodes to one", (i: number) => [i + 1, 0] as const],
    ["between many", (i: number) => [i % 60, 60 + Math.floor(i / 60)] as const],
  ])("look at a few links for each question, %s", (_, endsOf) => {
    const count = 3_600;
    const pairs = Array.from({ length: count }, (_, i) => endsOf(i));
    const size = Math.max(...pairs.flat()) + 1;
    const nodes = Array.from({ length: size }, (_, i) => `n${i}`);
    const graph = digraphOf(size, pairs);
    let reads = 0;
    const counted = (list: Int32Array) =>
      new Proxy(list, {
        get(target, key) {
          reads += 1;
          const value: unknown = Reflect.get(target, key, target);
          return typeof value === "function" ? value.bind(target) : value;
        },
      });
    const countedRows = ({ starts, links }: Rows): Rows => ({ starts: counted(starts), links: counted(links) });
    const index = {
      size,
      nodes,
      positions: new Map(nodes.map((id, i) => [id, i])),
      from: counted(graph.from),
      to: counted(graph.to),
      outgoing: countedRows(graph.outgoing),
      incoming: countedRows(graph.incoming),
    } as unknown as TheoryIndex;
    const found = pairs.map(([from, to]) => findLink(index, `n${from}->n${to}`));
    expect(found).toEqual([...pairs.keys()]);
    expect(reads).toBeLessThan(30 * count);
  });
});
