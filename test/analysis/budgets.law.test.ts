import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exploreScenario } from "../../src/analysis/explore-scenario.js";
import { getCoverage } from "../../src/analysis/get-coverage.js";
import { getCriticalAssumptions } from "../../src/analysis/get-critical-assumptions.js";
import { getPriorityMatrix } from "../../src/analysis/get-priority-matrix.js";
import { iterateSingleFailures } from "../../src/analysis/iterate-single-failures.js";
import { listContributionClaims } from "../../src/analysis/list-contribution-claims.js";
import { listKeystoneSources } from "../../src/analysis/list-keystone-sources.js";
import { listLearningAgenda } from "../../src/analysis/list-learning-agenda.js";
import { listSmallestCuts } from "../../src/analysis/list-smallest-cuts.js";
import { listTensions } from "../../src/analysis/list-tensions.js";
import { prioritizeTests } from "../../src/analysis/prioritize-tests.js";
import type { WorkLimits } from "../../src/limits/budget.js";
import { UnfinishedError } from "../../src/limits/unfinished-error.js";
import type { Theory } from "../../src/theory/theory.js";
import { arbitraryTheory } from "../support/arbitrary-graph.js";
import { runs } from "../support/runs.js";

type Ask = (theory: Theory, limits?: WorkLimits) => object;

const firstAssumption = (theory: Theory) => Object.keys(theory.assumptions ?? {})[0];

/** The questions whose answer is an object, which names what is unfinished. */
const objects: readonly { readonly name: string; readonly ask: Ask }[] = [
  { name: "getCriticalAssumptions", ask: (theory, limits) => getCriticalAssumptions(theory, { ...limits }) },
  { name: "pairs", ask: (theory, limits) => getCriticalAssumptions(theory, { ...limits, pairs: true }) },
  { name: "getPriorityMatrix", ask: (theory, limits) => getPriorityMatrix(theory, { ...limits }) },
  { name: "getCoverage", ask: (theory, limits) => getCoverage(theory, { ...limits }) },
  { name: "prioritizeTests", ask: (theory, limits) => prioritizeTests(theory, { ...limits }) },
  {
    name: "exploreScenario",
    ask: (theory, limits) => exploreScenario(theory, { fail: firstAssumption(theory) ?? [], ...limits }),
  },
];

/** The questions whose answer is a list. */
const lists: readonly { readonly name: string; readonly ask: (...given: Parameters<Ask>) => readonly unknown[] }[] = [
  { name: "listKeystoneSources", ask: (theory, limits) => listKeystoneSources(theory, { ...limits }) },
  { name: "listContributionClaims", ask: (theory, limits) => listContributionClaims(theory, { ...limits }) },
  { name: "listLearningAgenda", ask: (theory, limits) => listLearningAgenda(theory, { ...limits }) },
  { name: "listSmallestCuts", ask: (theory, limits) => listSmallestCuts(theory, { ...limits }) },
  { name: "listTensions", ask: (theory, limits) => listTensions(theory, { ...limits }) },
  { name: "iterateSingleFailures", ask: (theory, limits) => [...iterateSingleFailures(theory, limits)] },
];

const anyTheory = arbitraryTheory({ outcomes: 7, links: 18 });
const measure = (ask: Ask, theory: Theory): number => {
  const budget = { left: 1_000_000_000 };
  ask(theory, { budget });
  return 1_000_000_000 - budget.left;
};

describe.each(objects)("with any budget $name", ({ ask }) => {
  it("is whole, or names what is not, and the rest is right", () => {
    let stopped = 0;
    fc.assert(
      fc.property(anyTheory, fc.double({ min: 0, max: 1, noNaN: true }), (theory, part) => {
        const whole = ask(theory) as Record<string, unknown>;
        const work = measure(ask, theory);
        expect(measure(ask, theory)).toBe(work);
        expect(ask(theory, { budget: work })).toEqual(whole);
        const budget = Math.floor(part * work);
        const { unfinished, ...found } = ask(theory, { budget }) as Record<string, unknown> & {
          unfinished?: readonly string[];
        };
        if (unfinished === undefined) {
          expect(found).toEqual(whole);
          return;
        }
        stopped += 1;
        expect(unfinished.length).toBeGreaterThan(0);
        for (const [name, value] of Object.entries(found)) {
          if (name === "outcomes") expect(whole[name]).toEqual(expect.arrayContaining(value as unknown[]));
          else if (Array.isArray(value)) expect(whole[name]).toEqual(expect.arrayContaining(value));
          else if (name !== "isExact" && value !== null && !unfinished.includes(name))
            expect(value).toEqual(whole[name]);
          if (!unfinished.includes(name) && Array.isArray(value) && name !== "outcomes") {
            expect(value).toEqual(whole[name]);
          }
        }
      }),
      { numRuns: runs(200) },
    );
    expect(stopped).toBeGreaterThan(0);
  });
});

describe.each(lists)("with any budget $name", ({ name, ask }) => {
  it("is whole, or throws with what was found", () => {
    let stopped = 0;
    fc.assert(
      fc.property(anyTheory, fc.double({ min: 0, max: 1, noNaN: true }), (theory, part) => {
        const whole = ask(theory);
        const work = measure(ask, theory);
        expect(measure(ask, theory)).toBe(work);
        expect(ask(theory, { budget: work })).toEqual(whole);
        try {
          expect(ask(theory, { budget: Math.floor(part * work) })).toEqual(whole);
        } catch (error) {
          if (!(error instanceof UnfinishedError)) throw error;
          stopped += 1;
          expect(error.message).toContain(name);
          expect(whole).toEqual(expect.arrayContaining(error.found as unknown[]));
        }
      }),
      { numRuns: runs(200) },
    );
    expect(stopped).toBeGreaterThan(0);
  });
});

it.each([...objects, ...lists])("an aborted signal ends $name with its reason", ({ ask }) => {
  const [theory] = fc.sample(anyTheory, { numRuns: 1, seed: 1 });
  const reason = new Error("enough");
  expect(() => ask(theory!, { signal: { aborted: true, reason } })).toThrow(reason);
});
