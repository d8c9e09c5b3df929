import { describe, expect, it } from "vitest";
import { exploreScenario } from "../../src/analysis/explore-scenario.js";
import { getCoverage } from "../../src/analysis/get-coverage.js";
import { getCriticalAssumptions } from "../../src/analysis/get-critical-assumptions.js";
import { iterateSingleFailures } from "../../src/analysis/iterate-single-failures.js";
import { listKeystoneSources } from "../../src/analysis/list-keystone-sources.js";
import { listSmallestCuts } from "../../src/analysis/list-smallest-cuts.js";
import { listTensions } from "../../src/analysis/list-tensions.js";
import { prioritizeTests } from "../../src/analysis/prioritize-tests.js";
import type { Budget } from "../../src/limits/budget.js";
import { listAssumptions } from "../../src/theory/list-assumptions.js";
import type { Theory } from "../../src/theory/theory.js";
import { shapeNamed, shapes } from "../support/shapes.js";
import { trust } from "../support/trust.js";

type Ask = (theory: Theory, budget: Budget) => unknown;

const middle = (theory: Theory) => {
  const ids = listAssumptions(theory).map(({ id }) => id);
  return ids[Math.floor(ids.length / 2)]!;
};

/** Each third link lowers, so that there are tensions. */
const withHarms = ({ links = [], ...theory }: Theory): Theory =>
  trust({ ...theory, links: links.map((link, i) => (i % 3 === 1 ? { ...link, sign: "-" } : link)) });

/** Why the fewest assumptions that cut outcomes off take more: a search for each over all that leads to it. */
const PER_OUTCOME = "the fewest assumptions are searched for over all that leads to an outcome, for each outcome";

/** Each question, and the shapes where it takes more than a step for each element and each entry of its answer, with why. */
const questions: Record<string, { readonly ask: Ask; readonly grows?: Readonly<Record<string, string>> }> = {
  prioritizeTests: { ask: (theory, budget) => prioritizeTests(theory, { budget }) },
  getCriticalAssumptions: { ask: (theory, budget) => getCriticalAssumptions(theory, { budget, pairs: true }) },
  listKeystoneSources: { ask: (theory, budget) => listKeystoneSources(theory, { budget }) },
  listSmallestCuts: {
    ask: (theory, budget) => listSmallestCuts(theory, { budget }),
    grows: {
      chain: PER_OUTCOME,
      "one-source": PER_OUTCOME,
      layers: PER_OUTCOME,
      "hub-both": PER_OUTCOME,
      "needs-all-chain": PER_OUTCOME,
      ring: PER_OUTCOME,
      "complete-graph": PER_OUTCOME,
      "one-on-all-links": PER_OUTCOME,
    },
  },
  whatIf: {
    ask: (theory, budget) => exploreScenario(theory, { fail: middle(theory), budget }),
    grows: { layers: PER_OUTCOME, "hub-both": PER_OUTCOME, "complete-graph": PER_OUTCOME },
  },
  "exploreScenario with another verdict": {
    ask: (theory, budget) => exploreScenario(theory, { resolve: { [middle(theory)]: "supported" }, budget }),
  },
  whatIfEach: { ask: (theory, budget) => [...iterateSingleFailures(theory, { budget })] },
  coverage: {
    ask: (theory, budget) => getCoverage(theory, { budget }),
    grows: { "hub-both": "what leads to each last outcome is counted, and each is led to from everywhere" },
  },
  tensions: {
    ask: (theory, budget) => listTensions(withHarms(theory), { budget }),
    grows: {
      "hub-both": "what each cause leads to is looked through, and each leads everywhere",
      "needs-all-chain": "what each cause leads to is looked through, and each leads to half of all",
    },
  },
};

/** Counts the texts, numbers and records of an answer. */
function count(answer: unknown): number {
  if (typeof answer !== "object" || answer === null) return 1;
  return Object.values(answer).reduce((total: number, part) => total + count(part), 1);
}

describe.each(Object.entries(questions))("the work of %s", (_, { ask, grows = {} }) => {
  const measure = (theory: Theory) => {
    const budget = { left: Number.MAX_SAFE_INTEGER };
    const size = count(ask(theory, budget));
    return { work: Number.MAX_SAFE_INTEGER - budget.left, size };
  };

  it.each(shapes)("grows as the theory and the answer do: $name", ({ name, make }) => {
    const n = 200;
    const [small, large] = [n, 2 * n].map((size) => measure(trust(make(size))));
    const growth = large!.work / Math.max(small!.work, n);
    const allowed = 1.2 * Math.max(2, large!.size / small!.size);
    if (name in grows) expect(growth).toBeGreaterThan(allowed);
    else expect(growth).toBeLessThan(allowed);
  });
});

describe("what takes the most room", () => {
  it("is kept once: pairs that rest on the same assumptions have the same list", () => {
    const theory = trust(shapeNamed("needs-all").make(300));
    const pairs = getCriticalAssumptions(theory, { pairs: true }).pairs!;
    expect(pairs).toHaveLength(300);
    expect(new Set(pairs.map(({ assumptions }) => assumptions)).size).toBe(1);
    expect(pairs[0]?.assumptions).toHaveLength(300);
  });

  it("is kept once: assumptions that strand the same have the same list", () => {
    const { first, later } = prioritizeTests(trust(shapeNamed("needs-all").make(300)));
    const strands = [...first, ...later].map((candidate) => candidate.strands);
    expect(strands.length).toBeGreaterThan(100);
    expect(new Set(strands).size).toBe(1);
    expect(strands[0]).toHaveLength(300);
  });
});
