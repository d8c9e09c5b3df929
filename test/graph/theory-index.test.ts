import { describe, expect, it } from "vitest";
import { findLink, getIndex, getLinkId } from "../../src/graph/theory-index.js";
import { buildTheory } from "../support/build-theory.js";

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
    expect(getIndex({ ...theory })).not.toBe(getIndex(theory));
  });

  it("is empty for a theory without nodes and links", () => {
    const empty = buildTheory({});
    expect(getIndex(empty)).toMatchObject({ size: 0, nodes: [], links: [] });
    const { interventions, outcomes, factors, links, ...bare } = empty;
    expect(getIndex(bare as typeof empty)).toMatchObject({ size: 0, nodes: [], links: [] });
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
});
