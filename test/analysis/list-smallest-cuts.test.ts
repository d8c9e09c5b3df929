import { describe, expect, it } from "vitest";
import { listSmallestCuts } from "../../src/analysis/list-smallest-cuts.js";
import { readCutQuery } from "../../src/analysis/routes/cut-query.js";
import { createCutDescriber } from "../../src/analysis/routes/describe-cut.js";
import { getIndex } from "../../src/graph/theory-index.js";
import { buildTheory } from "../support/build-theory.js";

/** `width` chains from one intervention to one outcome, with an assumption on each of their links. */
function bundle(width: number, length: number, more: { readonly shared?: boolean; readonly needs?: "all" } = {}) {
  const id = (chain: number, step: number) => (step === 0 ? "start" : step === length ? "end" : `n${chain}-${step}`);
  const chains = Array.from({ length: width }, (_, chain) =>
    Array.from({ length }, (_, step) => `${id(chain, step)}->${id(chain, step + 1)}`),
  );
  const assumptions = Object.fromEntries(chains.flat().map((link, i) => [`a${i}`, link]));
  return buildTheory({
    interventions: ["start"],
    outcomes: Object.fromEntries(
      [...new Set(chains.flat().map((link) => link.split("->")[1]!))].map((outcome) => [
        outcome,
        outcome === "end" && more.needs ? { needs: more.needs } : {},
      ]),
    ),
    links: chains.flat(),
    // The first and last links of two neighbouring chains share an assumption.
    assumptions: more.shared
      ? {
          ...assumptions,
          ...Object.fromEntries(chains.slice(1).map((chain, i) => [`s${i}`, [chain[0]!, chains[i]!.at(-1)!]])),
        }
      : assumptions,
  });
}

describe("the smallest cut between one start and what needs all its causes", () => {
  const theory = buildTheory({
    interventions: ["i", "j"],
    outcomes: { m: {}, n: {}, all: { needs: "all" }, end: {}, apart: {} },
    links: ["i->m", "m->all", "j->n", "n->all", "all->end", "i->apart", "apart->end"],
    assumptions: { near: "m", other: "n", aside: "apart", given: "i" },
  });

  it("counts what is on the way, and what is needed besides", () => {
    expect(listSmallestCuts(theory, { from: "i", to: "all" })[0]!).toMatchObject({ size: 1, assumptions: ["near"] });
    expect(listSmallestCuts(theory, { from: "j", to: "all" })[0]!).toMatchObject({ size: 1, assumptions: ["near"] });
    expect(listSmallestCuts(theory, { from: "i", to: "end" })[0]!).toMatchObject({ size: 1, assumptions: ["given"] });
    const rest = { from: "i", to: "end", among: ["near", "other", "aside"] } as const;
    expect(listSmallestCuts(theory, rest)[0]!).toMatchObject({ size: 2, assumptions: ["near", "aside"] });
  });
});

describe("the smallest cut", () => {
  it("takes one for each chain that shares nothing", () => {
    expect(listSmallestCuts(bundle(40, 3), { to: "end" })[0]!).toMatchObject({ size: 40, atLeast: 40, isExact: true });
  });

  it("takes fewer where chains share assumptions", () => {
    expect(listSmallestCuts(bundle(6, 3, { shared: true }), { to: "end" })[0]!).toMatchObject({
      size: 3,
      isExact: true,
    });
    expect(listSmallestCuts(bundle(7, 3, { shared: true }), { to: "end" })[0]!).toMatchObject({
      size: 4,
      isExact: true,
    });
  });

  it("takes one where all chains are needed", () => {
    expect(listSmallestCuts(bundle(5, 3, { needs: "all" }), { to: "end" })[0]!).toMatchObject({
      size: 1,
      assumptions: ["a0"],
    });
  });

  it("is of those that may fail", () => {
    const theory = buildTheory({
      interventions: ["i"],
      outcomes: ["o"],
      links: ["i->o"],
      assumptions: { tested: "i->o", untested: "i->o", world: "theory", helps: { on: "i->o", role: "facilitating" } },
      evidence: { e: { on: "tested", stance: "opposes" } },
    });
    const cut = (query: Parameters<typeof listSmallestCuts>[1]) => listSmallestCuts(theory, query)[0]!.assumptions;
    expect(cut({ to: "o" })).toEqual(["tested"]);
    expect(cut({ to: "o", verdicts: "untested" })).toEqual(["untested"]);
    expect(cut({ to: "o", verdicts: ["challenged"] })).toEqual(["tested"]);
    expect(cut({ to: "o", among: ["untested"], verdicts: "challenged" })).toEqual([]);
    expect(listSmallestCuts(theory, { to: "o", among: ["world", "helps"] })[0]!).toEqual({
      outcome: "o",
      hasRoute: true,
      size: null,
      atLeast: null,
      isExact: true,
      assumptions: [],
      bareRoute: { nodes: ["i", "o"], links: ["i->o"] },
    });
  });

  it("does not exist without a route", () => {
    const theory = buildTheory({ interventions: ["i"], outcomes: ["o"] });
    expect(listSmallestCuts(theory, { to: "o" })[0]!).toMatchObject({ hasRoute: false, size: null, isExact: true });
  });

  it("is bounded from both sides where the search is given up", () => {
    const theory = bundle(12, 4, { shared: true });
    const question = readCutQuery(theory, { to: "end" });
    const end = getIndex(theory).positions.get("end")!;
    const whole = createCutDescriber(theory, question)(end);
    expect(whole).toMatchObject({ size: 6, atLeast: 6, isExact: true });
    for (const budget of [0, 500, 2000, 20_000]) {
      const { size, atLeast } = createCutDescriber(theory, question, { budget })(end);
      expect(atLeast).toBeLessThanOrEqual(6);
      expect(size).toBeGreaterThanOrEqual(6);
    }
    expect(createCutDescriber(theory, question, { budget: 0 })(end).isExact).toBe(false);
  });

  it("names what it was asked wrongly", () => {
    const theory = bundle(1, 2);
    expect(() => listSmallestCuts(theory, { to: "endd" })[0]!).toThrow('Did you mean "end"?');
    expect(() => listSmallestCuts(theory, { to: "end", among: "b0" })[0]!).toThrow("is not the id of an assumption");
  });
});
