import { describe, expect, it } from "vitest";
import { getCoverage } from "../../src/analysis/get-coverage.js";
import { buildTheory, type Sketch } from "../support/build-theory.js";
import { layeredTheory } from "../support/layered-theory.js";

const chain = (evidence: Sketch["evidence"], more: Sketch = {}) =>
  buildTheory({
    interventions: ["i"],
    outcomes: ["o", "p"],
    links: ["i->o", "o->p"],
    sources: { s: { type: "report" }, t: { type: "report" } },
    ...more,
    evidence: evidence ?? {},
  });
const place = (name: string) => ({ place: name });

describe("coverage", () => {
  it("counts evidence on a link and on the assumptions on it, and none on nodes or the whole", () => {
    const assumptions = { a: { on: "i->o", parts: { b: { statement: "b" } } }, n: "o", w: "theory" };
    const of = (on: string) => getCoverage(chain({ e: { on } }, { assumptions })).outcomes[0]?.covered;
    expect(["i->o", "a", "b", "n", "w"].map(of)).toEqual([1, 1, 1, 0, 0]);
  });

  it("leaves out what is weaker than asked, withdrawn or of later", () => {
    const theory = chain({
      e: { on: "i->o", strength: "moderate", interest: "implementer" },
      f: { on: "o->p", strength: "strong", date: "2020" },
    });
    expect(getCoverage(theory).outcomes[0]?.covered).toBe(2);
    expect(getCoverage(theory, { least: 2 }).outcomes[0]?.gaps).toEqual(["i->o"]);
    expect(getCoverage(theory, { asOf: "2019" }).outcomes[0]?.gaps).toEqual(["o->p"]);
  });

  it("tells a source that carries through from sources that cover a path between them", () => {
    const apart = chain({ e: { on: "i->o", source: "s" }, f: { on: "o->p", source: "t" } });
    expect(getCoverage(apart).outcomes[0]).toMatchObject({ coveredPaths: 1, threads: [] });
    const through = chain({ e: { on: "i->o", source: "s" }, f: { on: "o->p", source: "s", stance: "opposes" } });
    expect(getCoverage(through).outcomes[0]?.threads).toEqual([{ source: "s", paths: 1 }]);
    expect(getCoverage(through).outcomes[0]?.bothSides).toBe(0);
  });

  it("tells where evidence along a path is about different things, if that is sure", () => {
    const of = (a: object, b: object) => {
      const theory = chain({ e: { on: "i->o", scope: a }, f: { on: "o->p", scope: b } });
      const { mismatches, scopes } = getCoverage(theory).outcomes[0]!;
      return [mismatches, scopes.map(({ respect }) => respect)];
    };
    expect(of(place("Mali"), place("Chad"))).toEqual([["place"], []]);
    expect(of(place("Mali"), place("  mali "))).toEqual([[], ["place"]]);
    expect(of(place("South  Mali"), place("south mali"))).toEqual([[], ["place"]]);
    expect(of(place("South Mali"), place("Southmali"))).toEqual([["place"], []]);
    expect(of(place("Mali"), {})).toEqual([[], []]);
    expect(of({ place: "Mali", match: "direct" }, { place: "Chad", match: "direct" })).toEqual([[], ["match"]]);
    expect(of({ place: "Mali", match: "direct" }, { place: "Chad", match: "indirect" })).toEqual([["place"], []]);
    // That two are indirect does not make them alike.
    expect(of({ place: "Mali", match: "indirect" }, { place: "Mali", match: "indirect" })).toEqual([[], ["place"]]);
    // A text that reads like the sign for what is direct is a text.
    expect(of({ place: "=", match: "indirect" }, { match: "direct" })[1]).toEqual([]);
  });

  it("says of each path what covers it, what is missing and what cannot be joined", () => {
    const of = (evidence: Sketch["evidence"]) =>
      getCoverage(chain(evidence, { outcomes: ["o", "p", "q"], links: ["i->o", "o->p", "p->q"] })).outcomes[0]?.listed;
    const path = { nodes: ["i", "o", "p", "q"], links: ["i->o", "o->p", "p->q"] };
    const mali = { scope: place("Mali"), source: "s" };
    expect(of({ e: { on: "i->o", ...mali }, f: { on: "o->p" }, g: { on: "p->q", scope: place("Chad") } })).toEqual([
      { ...path, covered: 3, gaps: [], threads: [], scopes: [], mismatches: ["place"] },
    ]);
    expect(of({ e: { on: "i->o", ...mali }, f: { on: "o->p", ...mali }, g: { on: "p->q", ...mali } })).toEqual([
      { ...path, covered: 3, gaps: [], threads: ["s"], scopes: [{ respect: "place", value: "Mali" }], mismatches: [] },
    ]);
    expect(of({ f: { on: "o->p", ...mali } })).toEqual([
      { ...path, covered: 1, gaps: ["i->o", "p->q"], threads: [], scopes: [], mismatches: [] },
    ]);
  });

  it("needs a path that is covered before it speaks of mismatches", () => {
    const theory = chain({ e: { on: "i->o", scope: place("Mali") } });
    expect(getCoverage(theory).outcomes[0]?.mismatches).toEqual([]);
  });

  it("knows no path from an outcome to itself", () => {
    const ring = chain({}, { links: ["i->o", "o->p", "p->o"] });
    expect(getCoverage(ring, { from: ["o", "p"], to: "p" }).outcomes[0]).toMatchObject({ paths: 1, links: 1 });
    // A ring beside the way: what leads into it and back is on no path, and counts for nothing.
    const aside = chain({}, { links: ["i->o", "o->p", "o->q", "q->o"], outcomes: ["o", "p", "q"] });
    expect(getCoverage(aside, { to: "p" }).outcomes[0]).toMatchObject({ paths: 1, links: 2, gaps: ["i->o", "o->p"] });
    expect(getCoverage(ring, { from: "p", to: "p" }).outcomes[0]).toMatchObject({ paths: 0, fewestGaps: null });
  });

  it("counts more paths than anybody can list, and lists as many as it is told", () => {
    const { outcomes } = getCoverage(layeredTheory(21, 10), { limit: 3 });
    const [first] = outcomes;
    expect(first?.paths).toBe(Number.MAX_SAFE_INTEGER);
    expect([first?.listed.length, first?.truncated, first?.countsAreExact]).toEqual([3, true, false]);
    expect(getCoverage(layeredTheory(3, 2), { limit: 0 }).outcomes[0]?.listed).toEqual([]);
  });

  it("refuses what it cannot answer", () => {
    const theory = chain({});
    expect(() => getCoverage(theory, { limit: -1 })).toThrow("limit must be a whole number or Infinity, not -1.");
    expect(() => getCoverage(theory, { least: 0 as 1 })).toThrow("least must be 1, 2 or 3, not 0.");
    expect(() => getCoverage(theory, { asOf: "soon" })).toThrow(RangeError);
    expect(() => getCoverage(theory, { to: "i" })).toThrow('"i" is an intervention; expected');
  });
});
