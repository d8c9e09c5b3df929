import { describe, expect, it } from "vitest";
import { prioritizeTests } from "../../src/analysis/prioritize-tests.js";
import { buildTheory, type Sketch } from "../support/build-theory.js";
import { loadTheory } from "../support/load-theory.js";

const twoWays = (more: Sketch) =>
  buildTheory({
    interventions: ["i", "j"],
    outcomes: ["a", "b", "end"],
    links: ["i->a", "a->end", "j->b", "b->end"],
    ...more,
  });
const first = (theory: ReturnType<typeof twoWays>) => prioritizeTests(theory).first.map(({ assumption }) => assumption);

describe("what to test first", () => {
  it("is what more turns on, is judged more important or is more open, where nothing speaks the other way", () => {
    expect(first(twoWays({ assumptions: { half: "i->a", all: "end" } }))).toEqual(["all"]);
    const importance = { low: { on: "end", importance: "low" }, high: { on: "end", importance: "high" } } as const;
    expect(first(twoWays({ assumptions: importance }))).toEqual(["high"]);
    const weak = { e: { on: "looked", strength: "weak" as const } };
    expect(first(twoWays({ assumptions: { looked: "end", untouched: "end" }, evidence: weak }))).toEqual(["untouched"]);
  });

  it("is both of two that beat each other in different respects", () => {
    const assumptions = { routes: "end", author: { on: "i->a", importance: "high" } } as const;
    expect(first(twoWays({ assumptions }))).toEqual(["routes", "author"]);
  });

  it("comes in the order of what is planned, then of what comes first in the chain", () => {
    const assumptions = {
      late: "b->end",
      early: "j->b",
      planned: { on: "b->end", test: { method: "m", owner: "o", due: "2030" } },
      meant: { on: "b->end", test: "intended" },
    } as const;
    expect(first(twoWays({ assumptions }))).toEqual(["planned", "meant", "early", "late"]);
  });

  it("is asked of part of a theory", () => {
    const theory = twoWays({ assumptions: { x: "i->a", y: "j->b", ought: { on: "i->a", kind: "normative" } } });
    const { first, later, others } = prioritizeTests(theory, { from: "i", to: "a" });
    expect(first.map(({ assumption, stake }) => [assumption, stake])).toEqual([["x", "outcome"]]);
    expect(later).toEqual([]);
    expect(others).toEqual([
      { assumption: "y", because: "off-path", verdict: "untested" },
      { assumption: "ought", because: "normative", verdict: "untested" },
    ]);
  });

  it("leaves out what is settled, unless what settled it is old", () => {
    const theory = twoWays({
      assumptions: { a1: "end" },
      evidence: { e: { on: "a1", strength: "strong", date: "2010" } },
    });
    expect(prioritizeTests(theory, { asOf: "2012" }).others).toEqual([
      { assumption: "a1", because: "settled", verdict: "supported" },
    ]);
    expect(prioritizeTests(theory, { asOf: "2022" }).first).toMatchObject([{ assumption: "a1", uncertainty: "low" }]);
  });

  it("leaves out a part that cannot change what its whole is settled as, unless that is old or it has a place of its own", () => {
    const against = (source: string) =>
      ({ on: "pay", stance: "opposes", strength: "strong", source, date: "2020" }) as const;
    const staff = (more: object) =>
      twoWays({
        assumptions: { staff: { on: "end", parts: { pay: { statement: "" }, housing: { statement: "", ...more } } } },
        sources: { s: { type: "report" }, t: { type: "report" } },
        evidence: { e: against("s"), f: against("t") },
      });
    expect(prioritizeTests(staff({}), { asOf: "2021" })).toMatchObject({
      first: [],
      others: [
        { assumption: "staff", because: "settled", verdict: "refuted" },
        { assumption: "pay", because: "settled", verdict: "refuted" },
        { assumption: "housing", because: "whole-settled", verdict: "untested" },
      ],
    });
    const asked = (theory: ReturnType<typeof staff>, asOf: string) =>
      prioritizeTests(theory, { asOf }).others.map(({ assumption }) => assumption);
    expect(asked(staff({}), "2031")).toEqual([]);
    expect(asked(staff({ on: "i->a" }), "2021")).toEqual(["staff", "pay"]);
    // What is supported would be contested if a part of it were refuted.
    const supported = twoWays({
      assumptions: { staff: { on: "end", parts: { pay: { statement: "" } } } },
      evidence: { e: { on: "staff", strength: "strong" } },
    });
    expect(asked(supported, "2021")).toEqual(["staff"]);
  });

  it("counts no harm that would have come by way of what is lost", () => {
    const theory = buildTheory({
      interventions: ["dig"],
      outcomes: ["water", "quarrels", "health", "trust"],
      links: [
        ...["dig->water", "water->quarrels", "dig->trust", "water->health"],
        { from: "quarrels", to: "trust", sign: "-" },
      ],
      assumptions: {
        peace: {
          on: "quarrels",
          kind: "side-effect",
          parts: {
            fair: { statement: "fair", kind: "side-effect" },
            runs: { statement: "runs", kind: "context", on: "dig->water" },
          },
        },
      },
    });
    const { first, later } = prioritizeTests(theory);
    const found = new Map([...first, ...later].map(({ assumption, stake, harms }) => [assumption, [stake, harms]]));
    expect(found.get("fair")).toEqual(["harm", ["trust"]]);
    expect(found.get("runs")).toEqual(["outcome", []]);
  });

  it("goes by a reviewer's verdict where one stands in the place of the computed one", () => {
    const reviews = [
      { assumption: "a1", date: "2020", reviewer: "Ann", decision: "accept", override: "supported", note: "n" },
    ] as const;
    expect(prioritizeTests(twoWays({ assumptions: { a1: "end" }, reviews })).first).toEqual([]);
  });

  it("of the reference case are those on which an intervention rests, judged high, and wide open", () => {
    const found = prioritizeTests(loadTheory("examples/migration/theory.yaml"), { asOf: "2018-10" });
    expect(found.first.map(({ assumption, stake, verdict }) => [assumption, stake, verdict])).toEqual([
      ["host-cooperation", "intervention", "untested"],
      ["information-lacking", "intervention", "contested"],
      ["relations-bring-readmission", "intervention", "untested"],
    ]);
  });

  it("of a theory without assumptions, interventions or outcomes is nothing", () => {
    expect(prioritizeTests(buildTheory({ outcomes: ["o"], assumptions: { a: "o" } }))).toMatchObject({
      first: [],
      later: [],
    });
    expect(prioritizeTests(buildTheory({ interventions: ["i"] })).first).toEqual([]);
  });
});
