import { describe, expect, it } from "vitest";
import { listKeystoneSources } from "../../src/analysis/list-keystone-sources.js";
import { buildTheory } from "../support/build-theory.js";
import { loadTheory } from "../support/load-theory.js";

const base = {
  interventions: ["i"],
  outcomes: ["o"],
  links: ["i->o"],
  sources: { s: { type: "report" as const }, t: { type: "report" as const } },
};

describe("keystone sources", () => {
  it("are those that verdicts hang on, by what is left without them", () => {
    const theory = buildTheory({
      ...base,
      assumptions: { a: "i->o", b: "i->o" },
      evidence: {
        e: { on: "a", source: "s", strength: "strong" },
        f: { on: "a", source: "t", stance: "opposes" },
        g: { on: "b", source: "t", stance: "inconclusive" },
      },
    });
    expect(listKeystoneSources(theory)).toEqual([
      {
        source: "s",
        evidence: ["e"],
        verdicts: [{ claim: "a", before: "supported", after: "challenged" }],
        outcomes: [{ outcome: "o", before: "insufficient", after: "challenged" }],
      },
      {
        source: "t",
        evidence: ["f", "g"],
        verdicts: [{ claim: "b", before: "insufficient", after: "untested" }],
        outcomes: [{ outcome: "o", before: "insufficient", after: "untested" }],
      },
    ]);
  });

  it("name their evidence by id, whatever its order", () => {
    const theory = buildTheory({
      ...base,
      assumptions: { a: "i->o" },
      evidence: { z: { on: "a", source: "s" }, m: { on: "i->o", source: "s" }, b: { on: "a", source: "s" } },
    });
    expect(listKeystoneSources(theory).map(({ evidence }) => evidence)).toEqual([["b", "m", "z"]]);
  });

  it("are not those whose evidence does not count, or of which another says the same", () => {
    const theory = buildTheory({
      ...base,
      asOf: "2020",
      assumptions: { a: "i->o" },
      evidence: {
        e: { on: "a", source: "s", strength: "strong" },
        f: { on: "a", source: "t", strength: "strong" },
        late: { on: "i->o", source: "t", date: "2021" },
      },
    });
    expect(listKeystoneSources(theory)).toEqual([]);
    expect(listKeystoneSources(theory, { asOf: "2021" }).map(({ source }) => source)).toEqual(["t"]);
  });

  it("count verdicts on links, and what their parts do to wholes", () => {
    const theory = buildTheory({
      ...base,
      assumptions: { w: { statement: "w", on: "i->o", parts: { p: { statement: "p" } } } },
      evidence: { e: { on: "p", source: "s", stance: "opposes" }, f: { on: "i->o", source: "s" } },
    });
    expect(listKeystoneSources(theory)[0]?.verdicts.map(({ claim }) => claim)).toEqual(["w", "p", "i->o"]);
  });

  it("of the reference case are those that the method names", () => {
    const found = listKeystoneSources(loadTheory("examples/migration/theory.yaml"), { asOf: "2018-10" });
    const schans = found.find(({ source }) => source.startsWith("schans"));
    expect(schans?.verdicts).toEqual(
      expect.arrayContaining([
        { claim: "alternatives-available", before: "challenged", after: "untested" },
        { claim: "effectiveness-known", before: "challenged", after: "untested" },
      ]),
    );
  });

  it("refuse what is no date and no node", () => {
    const theory = buildTheory(base);
    expect(() => listKeystoneSources(theory, { asOf: "soon" })).toThrow(RangeError);
    expect(() => listKeystoneSources(theory, { to: "p" })).toThrow('"p" is not');
  });
});
