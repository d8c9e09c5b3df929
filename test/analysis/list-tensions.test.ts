import { describe, expect, it } from "vitest";
import { listTensions } from "../../src/analysis/list-tensions.js";
import { buildTheory, type Sketch } from "../support/build-theory.js";
import { loadTheory } from "../support/load-theory.js";
import { trust } from "../support/trust.js";

const minus = (link: string) => {
  const [from = "", to = ""] = link.split("->");
  return { from, to, sign: "-" as const };
};

describe("tensions", () => {
  const theory = buildTheory({
    interventions: ["i"],
    outcomes: ["good", "harm", "goal", "peace"],
    links: ["i->good", "good->goal", "i->harm", minus("harm->goal"), "goal->peace"],
    assumptions: { outweighs: { on: "harm->goal", kind: "side-effect" }, other: "goal" },
  });

  it("are told where routes of both signs meet, with a shortest of each", () => {
    expect(listTensions(theory)).toEqual([
      {
        cause: "i",
        outcome: "goal",
        raises: { nodes: ["i", "good", "goal"], links: ["i->good", "good->goal"], goesRound: false },
        lowers: { nodes: ["i", "harm", "goal"], links: ["i->harm", "harm->goal"], goesRound: false },
        isInherited: false,
        arguedBy: ["outweighs"],
      },
    ]);
  });

  it("are told of what follows when that is asked for", () => {
    expect(listTensions(theory, { to: "peace" })).toMatchObject([
      {
        outcome: "peace",
        isInherited: true,
        arguedBy: ["outweighs"],
        lowers: { nodes: ["i", "harm", "goal", "peace"] },
      },
    ]);
  });

  it.each(["harm", "i->harm", "i"])("are argued about by an assumption on %s, from where the harm is done", (on) => {
    const { assumptions: _, ...rest } = theory;
    const argued = {
      ...rest,
      assumptions: { slight: { statement: "It is slight", on, kind: "side-effect" as const } },
    };
    expect(listTensions(trust(argued)).map(({ arguedBy }) => arguedBy)).toEqual([["slight"]]);
  });

  it("go round a ring that turns what it carries into its opposite", () => {
    const ring = buildTheory({ interventions: ["i"], outcomes: ["o", "p"], links: ["i->o", "o->p", minus("p->o")] });
    expect(listTensions(ring).map(({ outcome, lowers }) => [outcome, lowers.nodes.length, lowers.goesRound])).toEqual([
      ["o", 4, true],
      ["p", 5, true],
    ]);
  });

  it("are told where routes meet, and not all round a ring that follows", () => {
    const after = buildTheory({
      interventions: ["i"],
      outcomes: ["good", "harm", "meet", "r1", "r2", "r3"],
      links: ["i->good", "i->harm", "good->meet", minus("harm->meet"), "meet->r1", "r1->r2", "r2->r3", "r3->r1"],
    });
    expect(listTensions(after).map(({ outcome }) => outcome)).toEqual(["meet"]);
    expect(listTensions(after, { to: "r1" })).toMatchObject([{ isInherited: true }]);
  });

  it("are told where routes meet in a ring that they enter at two places", () => {
    const within = buildTheory({
      interventions: ["i"],
      outcomes: ["r1", "r2", "r3"],
      links: ["i->r1", minus("i->r3"), "r1->r2", "r2->r3", "r3->r1"],
    });
    expect(listTensions(within).map(({ outcome }) => outcome)).toEqual(["r1", "r3"]);
  });

  it("are told of all of a large ring, unless the routes had met before it", () => {
    const names = Array.from({ length: 1001 }, (_, n) => `o${n}`);
    const round = names.map((name, n) => `${name}->o${(n + 1) % names.length}`);
    const large = (links: Sketch["links"] = []) =>
      listTensions(buildTheory({ interventions: ["i"], outcomes: ["meet", ...names], links: [...links, ...round] }));
    expect(large(["i->o0", minus("i->o7")])).toHaveLength(1001);
    expect(large(["i->meet", "meet->o0", minus("i->o7")])).toHaveLength(1001);
    const twice = buildTheory({
      interventions: ["i"],
      outcomes: ["good", "harm", "meet", ...names],
      links: ["i->good", "i->harm", "good->meet", minus("harm->meet"), "meet->o0", ...round],
    });
    expect(listTensions(twice).map(({ outcome }) => outcome)).toEqual(["meet"]);
  });

  it("leave feedback out of account, and a node that turns against itself", () => {
    const feedback = { from: "p", to: "o", sign: "-" as const, feedback: true };
    const ring = buildTheory({ interventions: ["i"], outcomes: ["o", "p"], links: ["i->o", "o->p", feedback] });
    expect(listTensions(ring)).toEqual([]);
    const own = buildTheory({ interventions: ["i"], outcomes: ["o", "p"], links: ["i->o", "o->p", minus("p->o")] });
    expect(listTensions(own, { from: "o", to: "o" })).toEqual([]);
  });

  it("of the reference case are its known trade-offs", () => {
    const pairs = listTensions(loadTheory("examples/migration/theory.yaml")).map(({ outcome }) => outcome);
    expect(new Set(pairs)).toEqual(new Set(["social-cohesion", "safe-migration", "less-exposure"]));
  });

  it("in a chain of a hundred thousand links take no longer than a walk", () => {
    const names = Array.from({ length: 100_000 }, (_, n) => `o${n}`);
    const chain = names.slice(1).map((name, n) => (n % 2 === 0 ? `o${n}->${name}` : minus(`o${n}->${name}`)));
    const long = buildTheory({ interventions: ["i"], outcomes: names, links: ["i->o0", "i->o1", ...chain] });
    expect(listTensions(long, { to: "o99999" })).toEqual([]);
  });
});
