import { describe, expect, it } from "vitest";
import { exploreScenario } from "../../src/analysis/explore-scenario.js";
import { getCriticalAssumptions } from "../../src/analysis/get-critical-assumptions.js";
import { iterateSingleFailures } from "../../src/analysis/iterate-single-failures.js";
import { listSmallestCuts } from "../../src/analysis/list-smallest-cuts.js";
import { traceTheory } from "../../src/analysis/trace-theory.js";
import { InvalidTheoryError, UnknownIdError } from "../../src/theory/errors.js";
import type { Theory } from "../../src/theory/theory.js";
import { buildTheory, type Sketch } from "../support/build-theory.js";

const theory = buildTheory({
  interventions: ["a", "b"],
  outcomes: ["x", "y", "z"],
  links: ["a->x", "b->x", "x->y", "b->z"],
  assumptions: {
    either: { on: "a->x", combine: "any", parts: { one: { statement: "one" }, other: { statement: "other" } } },
    reach: "b->x",
    both: { on: "x->y", parts: { left: { statement: "left" }, right: { statement: "right" } } },
    helps: { on: "x->y", role: "facilitating" },
    world: "theory",
  },
});

describe("what fails with what", () => {
  it("a whole fails with one of the parts it needs", () => {
    expect(exploreScenario(theory, { fail: "left" })).toMatchObject({
      failed: ["both", "left"],
      gone: { links: ["x->y"] },
    });
  });

  it("a whole of which one part would do fails with the last", () => {
    expect(exploreScenario(theory, { fail: "one" })).toMatchObject({
      failed: ["one"],
      gone: { links: [] },
      weakened: [],
    });
    expect(exploreScenario(theory, { fail: ["one", "other"] })).toMatchObject({
      failed: ["either", "one", "other"],
      gone: { links: ["a->x"] },
      weakened: [{ outcome: "x", noLongerFrom: ["a"] }, { outcome: "y" }],
    });
    const apart = buildTheory({
      interventions: ["a", "b"],
      outcomes: ["x"],
      links: ["a->x", "b->x"],
      assumptions: {
        either: {
          on: "a->x",
          combine: "any",
          parts: { one: { statement: "", on: "b" }, other: { statement: "", on: "b" } },
        },
      },
    });
    expect(exploreScenario(apart, { fail: "one" })).toMatchObject({
      failed: ["one"],
      gone: { nodes: ["b"], links: [] },
    });
    expect(exploreScenario(apart, { fail: ["one", "other"] })).toMatchObject({
      failed: ["either", "one", "other"],
      lost: [{ outcome: "x" }],
    });
    expect(exploreScenario(apart, { fail: "one" }).weakened).toMatchObject([
      { critical: { before: [], after: ["either", "other"] }, redundancy: { before: 2, after: 1 } },
    ]);
  });

  describe("a part that does not say what it is on", () => {
    const nested = buildTheory({
      interventions: ["a", "b"],
      outcomes: ["x", "y"],
      links: ["a->x", "b->x", "x->y"],
      assumptions: {
        top: {
          on: "x->y",
          combine: "any",
          parts: {
            middle: { statement: "", parts: { low: { statement: "", role: "facilitating" } } },
            beside: { statement: "" },
            elsewhere: { statement: "", on: "b->x", parts: { there: { statement: "" } } },
          },
        },
        mere: { on: "a->x", role: "facilitating", parts: { needed: { statement: "", role: "necessary" } } },
        shown: { on: "a->x", parts: { harmless: { statement: "", kind: "side-effect" } } },
      },
    });
    const ask = (fail: string | string[]) => {
      const { failed, gone } = exploreScenario(nested, { fail });
      return { failed, gone: [...gone.nodes, ...gone.links] };
    };

    it("takes nothing away by itself, whatever it is part of, until the whole that says so fails", () => {
      expect(ask("low")).toEqual({ failed: ["middle", "low"], gone: [] });
      expect(ask("middle")).toEqual({ failed: ["middle"], gone: [] });
      expect(ask("there")).toEqual({ failed: ["elsewhere", "there"], gone: ["b->x"] });
      expect(ask(["low", "beside", "there"])).toEqual({
        failed: ["top", "middle", "low", "beside", "elsewhere", "there"],
        gone: ["b->x", "x->y"],
      });
    });

    it("takes what its whole does, whatever its own kind and role", () => {
      expect(ask("needed")).toEqual({ failed: ["mere", "needed"], gone: [] });
      expect(ask("harmless")).toEqual({ failed: ["shown", "harmless"], gone: ["a->x"] });
    });

    it("is critical where its whole cannot do without it, and else cuts with the others", () => {
      const { outcomes } = getCriticalAssumptions(nested, { to: "y" });
      expect(outcomes[0]?.assumptions).toEqual(["top"]);
      const among = ["low", "middle", "beside", "elsewhere", "there"];
      expect(listSmallestCuts(nested, { to: "y", among })[0]!).toMatchObject({ size: 3, isExact: true });
      expect(listSmallestCuts(nested, { to: "y", among: ["low", "beside"] })[0]!.size).toBe(null);
    });
  });

  it("what merely helps takes nothing away", () => {
    const { gone, lost } = exploreScenario(theory, { fail: "helps" });
    expect({ gone, lost }).toEqual({ gone: { nodes: [], links: [], everything: false }, lost: [] });
  });

  it("what merely helps, or one of some alternatives, makes worse what the best route is supported by", () => {
    const supported = (on: string) => ({ on, strength: "strong" as const });
    const row = buildTheory({
      interventions: ["i"],
      outcomes: ["o", "p"],
      links: ["i->o", "o->p"],
      assumptions: {
        helps: { on: "i->o", role: "facilitating" },
        either: { on: "o->p", combine: "any", parts: { one: { statement: "" }, other: { statement: "" } } },
      },
      evidence: { a: supported("helps"), b: supported("helps"), c: supported("one"), d: supported("one") },
    });
    const worse = (fail: string) =>
      exploreScenario(row, { fail }).weakened.map(({ outcome, bestRoute }) => [
        outcome,
        bestRoute.before,
        bestRoute.after,
      ]);
    expect(worse("helps")).toEqual([
      ["o", "supported", "refuted"],
      ["p", "supported", "refuted"],
    ]);
    expect(worse("one")).toEqual([["p", "supported", "untested"]]);
    expect(worse("other")).toEqual([]);
  });

  it("the whole theory goes with an assumption on it", () => {
    const { gone, lost, stranded } = exploreScenario(theory, { fail: "world" });
    expect(gone.everything).toBe(true);
    expect(lost.map(({ outcome }) => outcome)).toEqual(["x", "y", "z"]);
    expect(lost[0]?.because).toEqual([{ reason: "whole-theory", assumptions: ["world"] }]);
    expect(stranded).toEqual([]);
  });

  it("nodes and links can be named themselves", () => {
    expect(exploreScenario(theory, { fail: ["b", "a->x"] }).lost).toEqual([
      {
        outcome: "x",
        because: [
          { reason: "link", link: "a->x", assumptions: [] },
          { reason: "cause", link: "b->x", cause: "b" },
        ],
      },
      { outcome: "y", because: [{ reason: "cause", link: "x->y", cause: "x" }] },
      { outcome: "z", because: [{ reason: "cause", link: "b->z", cause: "b" }] },
    ]);
  });
});

describe("what else may be supposed", () => {
  it("a link", () => {
    const cut = { fail: "reach" as const, add: [{ from: "z", to: "y" }] };
    expect(exploreScenario(theory, cut)).toMatchObject({
      add: ["z->y"],
      weakened: [{ outcome: "x", noLongerFrom: ["b"] }, { outcome: "y" }],
      strengthened: [{ outcome: "y", nowFrom: [], redundancy: { before: 1, after: null } }],
    });
  });

  it("a verdict", () => {
    const better = exploreScenario(theory, { resolve: { both: "supported", reach: "supported" } });
    expect(better.strengthened).toMatchObject([
      { outcome: "x", bestRoute: { before: "untested", after: "supported" } },
    ]);
    expect(exploreScenario(theory, { resolve: { left: "refuted" } })).toMatchObject({
      failed: ["both", "left"],
      lost: [{ outcome: "y" }],
      moot: ["either", "one", "other", "reach", "right", "helps"],
    });
    expect(exploreScenario(theory, { resolve: { reach: "challenged", one: "challenged" } }).weakened).toMatchObject([]);
  });

  it("a link or node that is gone, by which there is no way round any more", () => {
    const two = buildTheory({
      interventions: ["i", "j"],
      outcomes: ["m", "o"],
      links: ["i->m", "m->o", "j->o"],
      assumptions: { first: "m->o", second: "j->o" },
    });
    const sizes = (fail: string) =>
      exploreScenario(two, { fail }).weakened.map(({ outcome, redundancy }) => [
        outcome,
        redundancy?.before,
        redundancy?.after,
      ]);
    expect(sizes("m->o")).toEqual([["o", 2, 1]]);
    expect(sizes("i")).toEqual([["o", 2, 1]]);
  });

  it("a worse verdict, which weakens where no route is lost", () => {
    const row = buildTheory({
      interventions: ["i"],
      outcomes: ["o", "p"],
      links: ["i->o", "o->p"],
      assumptions: { first: "i->o", second: "o->p" },
      evidence: { e: { on: "first", strength: "strong" }, f: { on: "first", strength: "strong" } },
    });
    const weaker = { redundancy: { before: 1, after: 1 }, noLongerFrom: [], nowFrom: [] };
    const same = <T>(value: T) => ({ before: value, after: value });
    const { lost, weakened, strengthened } = exploreScenario(row, { resolve: { first: "challenged" } });
    expect({ lost, weakened, strengthened }).toEqual({
      lost: [],
      weakened: [
        {
          ...{ outcome: "o", critical: same(["first"]) },
          ...{ bestRoute: { before: "supported", after: "challenged" }, ...weaker },
        },
        {
          ...{ outcome: "p", critical: same(["first", "second"]) },
          ...{ bestRoute: { before: "untested", after: "challenged" }, ...weaker },
        },
      ],
      strengthened: [],
    });
  });

  it("nothing, and then nothing changes", () => {
    expect(exploreScenario(theory, {})).toEqual({
      fail: [],
      add: [],
      resolve: {},
      failed: [],
      gone: { nodes: [], links: [], everything: false },
      lost: [],
      weakened: [],
      strengthened: [],
      gained: [],
      harmed: [],
      stranded: [],
      moot: [],
    });
  });
});

describe("an assumption that a harm will not occur", () => {
  const wells = buildTheory({
    interventions: ["dig"],
    outcomes: ["water", "quarrels", "health", "school", "trust"],
    links: [
      "dig->water",
      "water->quarrels",
      { from: "quarrels", to: "health", sign: "-" },
      "water->health",
      "health->school",
      { from: "quarrels", to: "trust", sign: "-" },
    ],
    assumptions: {
      before: {
        on: "water",
        kind: "side-effect",
        parts: { part: { statement: "holds" }, other: { statement: "holds", kind: "context" } },
      },
      harm: { on: "quarrels", kind: "side-effect" },
      step: { on: "quarrels->health", kind: "side-effect" },
      lowered: { on: "trust", kind: "side-effect" },
      anywhere: { on: "theory", kind: "side-effect" },
      helps: { on: "quarrels", kind: "side-effect", role: "facilitating" },
      beside: { on: "water->health", kind: "side-effect" },
    },
  });
  const ask = (fail: string | string[]) => {
    const { gone, lost, harmed } = exploreScenario(wells, { fail });
    return { gone: [...gone.nodes, ...gone.links], lost: lost.map(({ outcome }) => outcome), harmed };
  };

  it("takes nothing away where the theory shows the harm, and tells what is lowered by it", () => {
    for (const fail of ["before", "harm", "anywhere", "part"]) {
      expect(ask(fail)).toEqual({ gone: [], lost: [], harmed: ["health", "school", "trust"] });
    }
    expect(ask("step")).toEqual({ gone: [], lost: [], harmed: ["health", "school"] });
    expect(ask("lowered")).toEqual({ gone: [], lost: [], harmed: ["trust"] });
    expect(ask("helps")).toEqual({ gone: [], lost: [], harmed: [] });
  });

  it("fails like any other where no harm is shown at or after what it is on", () => {
    expect(ask("beside")).toEqual({ gone: ["water->health"], lost: ["health", "school"], harmed: [] });
    const drawn = exploreScenario(wells, { fail: "beside", add: [{ from: "school", to: "quarrels", sign: "-" }] });
    expect({ lost: drawn.lost, harmed: drawn.harmed }).toEqual({ lost: [], harmed: ["quarrels"] });
  });

  it("harms nothing that is lost, nor by way of what is", () => {
    expect(ask(["harm", "water"])).toEqual({
      gone: ["water"],
      lost: ["water", "quarrels", "health", "school"],
      harmed: [],
    });
    expect(ask(["step", "beside"])).toMatchObject({ lost: ["health", "school"], harmed: [] });
  });

  it("fails with a part of another kind, which takes nothing else away", () => {
    expect(ask("other")).toEqual({ gone: [], lost: [], harmed: ["health", "school", "trust"] });
  });
});

describe("in a ring", () => {
  const changes = ({ weakened, strengthened }: ReturnType<typeof exploreScenario>) => ({
    weakened: weakened.map(({ outcome }) => outcome),
    strengthened: strengthened.map(({ outcome }) => outcome),
  });
  const none = { weakened: [], strengthened: [] };

  it("no route is lost with the link that only closes it, nor gained", () => {
    const nodes = { interventions: ["a"], outcomes: ["x", "y", "z"] };
    const ring = buildTheory({
      ...nodes,
      links: ["a->x", "x->y", { from: "y", to: "x", feedback: true }, "y->z"],
      assumptions: { loop: "y->x" },
    });
    const answer = exploreScenario(ring, { fail: "loop" });
    expect({ ...changes(answer), gone: answer.gone.links }).toEqual({ ...none, gone: ["y->x"] });
    const open = buildTheory({ ...nodes, links: ["a->x", "x->y", "y->z"] });
    expect(changes(exploreScenario(open, { add: [{ from: "y", to: "x" }] }))).toEqual(none);
  });

  it("only what comes after a link on some route that does not come back is weakened", () => {
    const ring = buildTheory({
      interventions: ["a", "b"],
      outcomes: ["x", "y", "z", "w"],
      links: ["a->x", "b->z", "x->y", "y->z", "z->x", "z->w"],
    });
    expect(changes(exploreScenario(ring, { fail: "y->z" })).weakened).toEqual(["z", "w"]);
    expect(changes(exploreScenario(ring, { fail: "z->x" })).weakened).toEqual(["x", "y"]);
    expect(changes(exploreScenario(ring, { fail: "x->y" })).weakened).toEqual(["z", "w"]);
  });

  it("only what needs an outcome first is no contribution to it", () => {
    const ring = buildTheory({
      interventions: ["a", "b"],
      outcomes: { x: {}, both: { needs: "all" }, last: {} },
      links: ["a->x", "x->both", "b->both", "both->x", "x->last"],
    });
    const { stranded, lost, ...rest } = exploreScenario(ring, { fail: "b->both" });
    expect({ stranded, lost: lost.map(({ outcome }) => outcome), ...changes({ stranded, lost, ...rest }) }).toEqual({
      ...{ stranded: [], lost: ["both"] },
      ...none,
    });
  });
});

it("what loses its routes and comes about by factors gains none for what needs it", () => {
  const gate = buildTheory({
    interventions: ["i", "j"],
    outcomes: { o: {}, both: { needs: "all" } },
    factors: ["f"],
    links: ["i->o", "f->o", "o->both", "j->both"],
  });
  const { lost, weakened, strengthened } = exploreScenario(gate, { fail: "i->o" });
  expect(lost.map(({ outcome }) => outcome)).toEqual(["o"]);
  expect(weakened.map(({ outcome }) => outcome)).toEqual(["both"]);
  expect(strengthened).toEqual([]);
});

it("a loss of what factors bring about, and a route only by way of itself, is explained by that", () => {
  const ring = buildTheory({
    interventions: ["i"],
    factors: ["f"],
    outcomes: { gate: { needs: "all" }, open: {}, given: {} },
    links: ["i->open", "open->gate", "f->given", "given->gate", "gate->given"],
  });
  expect(exploreScenario(ring, { fail: "i->open" }).lost).toEqual([
    { outcome: "gate", because: [{ reason: "cause", link: "open->gate", cause: "open" }] },
    { outcome: "open", because: [{ reason: "link", link: "i->open", assumptions: [] }] },
    { outcome: "given", because: [{ reason: "cause", link: "gate->given", cause: "gate" }] },
  ]);
});

it("a harm does not come back to the link that does it", () => {
  const minus = (from: string, to: string) => ({ from, to, sign: "-" as const });
  const clinic = buildTheory({
    interventions: ["vouchers"],
    outcomes: ["visits", "queues", "trust", "births-at-home", "survival"],
    links: [
      "vouchers->visits",
      "visits->queues",
      minus("queues", "visits"),
      { from: "visits", to: "trust", feedback: true },
      "trust->visits",
      minus("visits", "births-at-home"),
      minus("births-at-home", "survival"),
      "visits->survival",
    ],
    assumptions: {
      patience: { on: "queues->visits", kind: "side-effect" },
      room: { on: "visits->queues", kind: "side-effect" },
      calm: { on: "visits", kind: "side-effect" },
    },
  });
  const harmedBy = (fail: string) => exploreScenario(clinic, { fail }).harmed;
  // Not the queues that do it, nor the births at home, of which there are more.
  expect(harmedBy("patience")).toEqual(["visits", "trust", "survival"]);
  expect(harmedBy("room")).toEqual(["visits", "trust", "survival"]);
  expect(harmedBy("calm")).toEqual(["visits", "trust", "births-at-home", "survival"]);
});

describe("each assumption by itself", () => {
  const lowers = (from: string, to: string) => ({ from, to, sign: "-" as const });
  const sketches: Record<string, Sketch> = {
    "where one cause would do": {
      outcomes: ["x", "y", "z"],
      links: ["a->x", "b->x", "x->y", "b->z"],
      assumptions: { one: "a->x", other: "b->x", on: "x->y", start: "b", all: "theory", end: "y" },
    },
    "where all causes are needed": {
      outcomes: { x: { needs: "all" }, y: {}, z: {} },
      links: ["a->x", "b->x", "x->y", "b->z"],
      assumptions: { one: "a->x", other: "b->z", on: "x->y", start: "b", all: "theory", end: "y" },
    },
    "where all are needed, and a harm is ruled out": {
      outcomes: { x: { needs: "all" }, y: {}, z: {} },
      links: ["a->x", "b->x", "x->y", lowers("b", "z"), "a->z", "z->y"],
      assumptions: { safe: { on: "b->z", kind: "side-effect" }, one: "a->x", on: "x->y" },
    },
    "where a harm is ruled out": {
      outcomes: ["x", "y", "z"],
      links: ["a->x", "b->x", "x->y", lowers("b", "z"), "a->z", "z->y"],
      assumptions: { safe: { on: "b->z", kind: "side-effect" }, one: "a->x", on: "x->y" },
    },
  };
  it.each(Object.entries(sketches))("has the answer that it has when it is asked alone, %s", (_, sketch) => {
    const given = buildTheory({ interventions: ["a", "b"], ...sketch });
    const alone = Object.keys(sketch.assumptions!).map((assumption) => {
      const { lost, harmed, stranded } = exploreScenario(given, { fail: assumption });
      return { assumption, lost: lost.map(({ outcome }) => outcome), harmed, stranded };
    });
    expect([...iterateSingleFailures(given)]).toEqual(alone);
  });

  it("is worked out by hand where all causes are needed", () => {
    const given = buildTheory({
      interventions: ["a", "b"],
      ...sketches["where all are needed, and a harm is ruled out"],
    });
    expect([...iterateSingleFailures(given)]).toEqual([
      { assumption: "safe", lost: [], harmed: ["y", "z"], stranded: [] },
      { assumption: "one", lost: ["x"], harmed: [], stranded: ["b"] },
      { assumption: "on", lost: [], harmed: [], stranded: ["b"] },
    ]);
  });
});

describe("what is gone", () => {
  it("is listed in the order of the document, whatever the question's", () => {
    const { gone } = exploreScenario(theory, { fail: ["z", "y", "b->z", "a->x", "x->y", "b"] });
    expect(gone).toMatchObject({ nodes: ["b", "y", "z"], links: ["a->x", "x->y", "b->z"] });
  });
});

describe("a mistaken question", () => {
  it("tells what would have done", () => {
    const rolesOf = (ask: () => unknown) => {
      try {
        return ask();
      } catch (error) {
        return (error as UnknownIdError).roles;
      }
    };
    const given = theory as Theory;
    expect(rolesOf(() => exploreScenario(given, { fail: "none" }))).toEqual([
      "assumption",
      "intervention",
      "outcome",
      "factor",
      "link",
    ]);
    expect(rolesOf(() => exploreScenario(given, { resolve: { none: "refuted" } }))).toEqual(["assumption"]);
    expect(rolesOf(() => traceTheory(given, { from: "none" }))).toEqual(["intervention", "outcome", "factor"]);
    expect(rolesOf(() => traceTheory(given, { via: "none" }))).toEqual(["intervention", "outcome", "factor", "link"]);
    expect(rolesOf(() => traceTheory(given, { avoiding: "none" }))).toEqual([
      "intervention",
      "outcome",
      "factor",
      "link",
      "assumption",
    ]);
    expect(rolesOf(() => getCriticalAssumptions(given, { from: "none" }))).toEqual([
      "intervention",
      "outcome",
      "factor",
    ]);
    expect(rolesOf(() => getCriticalAssumptions(given, { to: "a" }))).toEqual(["outcome"]);
  });

  it("names the nearest word", () => {
    expect(() => exploreScenario(theory, { fail: "reachh" })).toThrow('Did you mean "reach"?');
    expect(() => exploreScenario(theory, { fail: "reachh" })).toThrow(UnknownIdError);
    expect(() => exploreScenario(theory, { resolve: { "a->x": "refuted" } })).toThrow(
      '"a->x" is a link; expected the id of an assumption',
    );
    expect(() => exploreScenario(theory, { resolve: { reach: "wrong" as "refuted" } })).toThrow(
      "expected one of refuted",
    );
    expect(() => exploreScenario(theory, { add: [{ from: "x", to: "a" }] })).toThrow(InvalidTheoryError);
    expect(() => exploreScenario(theory, { add: [{ from: "a", to: "x" }] })).toThrow("already a link a->x");
    expect(() => exploreScenario(theory, { asOf: "yesterday" })).toThrow(RangeError);
  });

  it("is one that contradicts itself", () => {
    const ask = (verdict: "refuted" | "supported") =>
      exploreScenario(theory, { fail: "reach", resolve: { reach: verdict } });
    expect(() => ask("supported")).toThrow(RangeError);
    expect(() => ask("supported")).toThrow('"reach" cannot both fail and turn out supported.');
    expect(ask("refuted")).toMatchObject({ failed: ["reach"], gone: { links: ["b->x"] } });
  });

  it("is one that contradicts itself by a part", () => {
    const suppose = (verdict: "refuted" | "supported") =>
      exploreScenario(theory, { fail: "left", resolve: { both: verdict } });
    expect(() => suppose("supported")).toThrow(RangeError);
    expect(() => suppose("supported")).toThrow('"both" cannot both fail with its parts and turn out supported.');
    expect(suppose("refuted")).toMatchObject({ failed: ["both", "left"] });
    expect(() => exploreScenario(theory, { resolve: { left: "refuted", both: "untested" } })).toThrow(
      "turn out untested",
    );
    expect(exploreScenario(theory, { fail: "both", resolve: { left: "supported" } }).failed).toEqual(["both"]);
  });
});
