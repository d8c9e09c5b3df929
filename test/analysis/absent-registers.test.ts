import { describe, expect, it } from "vitest";
import * as library from "../../src/index.js";
import type { TheoryDocument } from "../../src/schema/generated/types.js";
import type { Theory } from "../../src/theory/theory.js";
import { trust } from "../support/trust.js";

const HEAD = { format: "theory-of-change/1", id: "t", title: "T", language: "en" } as const;
const EMPTY: Partial<TheoryDocument> = {
  ...{ strands: {}, interventions: {}, outcomes: {}, factors: {}, links: [], assumptions: {}, evidence: {} },
  ...{ sources: {}, indicators: {}, actors: {}, places: {}, principles: {}, reviews: [], rewordings: [], waivers: [] },
};

const interventions = { i: { title: "I" } };
const outcomes = { o: { title: "O" }, p: { title: "P" } };
const factors = { f: { title: "F" } };
const links = [{ from: "i", to: "o" }] as const;
const lowering = [{ from: "i", to: "o", sign: "-" }] as const;
const assumptions = { a: { statement: "A" }, b: { statement: "B", on: "o" } };
const evidence = {
  e: { on: "a", stance: "supports", finding: "E" },
  g: { on: "b", stance: "opposes", finding: "G" },
} as const;

/** Documents that leave registers out. */
const DOCUMENTS: { readonly [name: string]: Partial<TheoryDocument> } = {
  nothing: {},
  outcomes: { outcomes },
  interventions: { interventions },
  factors: { factors },
  "no links": { interventions, outcomes },
  "no outcomes": { interventions, factors, assumptions: { a: { statement: "A", on: "i" } } },
  "no assumptions": { interventions, outcomes, links },
  "no assumptions but a link that lowers": { interventions, outcomes, links: lowering },
  "no evidence": { interventions, outcomes, links, assumptions },
  "no sources": { interventions, outcomes, links, assumptions, evidence },
  "evidence on a link alone": { outcomes, interventions, links, evidence: { e: { ...evidence.e, on: "i->o" } } },
  "no nodes": { assumptions: { a: { statement: "A", on: "theory" } }, evidence: { e: evidence.e } },
};

const earlier = trust({ ...HEAD, outcomes, assumptions });
const ASKED: { readonly [name: string]: (theory: Theory) => unknown } = {
  coverage: (theory) => library.getCoverage(theory),
  criticalAssumptions: (theory) => library.getCriticalAssumptions(theory, { pairs: true }),
  "diffTheories from it": (theory) => library.diffTheories(theory, earlier),
  "diffTheories to it": (theory) => library.diffTheories(earlier, theory),
  getEvidenceGapMap: (theory) =>
    ["measured", "population", "outcome"].map((by) => library.getEvidenceGapMap(theory, { by: by as "measured" })),
  getPriorityMatrix: (theory) => library.getPriorityMatrix(theory),
  getVerdicts: (theory) => library.getVerdicts(theory),
  keystoneSources: (theory) => library.listKeystoneSources(theory),
  listAssumptionRegister: (theory) => library.listAssumptionRegister(theory),
  listContributionClaims: (theory) => library.listContributionClaims(theory),
  listDue: (theory) => library.listDue(theory),
  "listFindings of a draft": (theory) => library.listFindings(theory, { profile: "draft" }),
  "listFindings to publish, since": (theory) => library.listFindings(theory, { profile: "publish", before: earlier }),
  listLearningAgenda: (theory) => library.listLearningAgenda(theory),
  listReviewLog: (theory) => library.listReviewLog(theory),
  listSmallestCuts: (theory) => library.listSmallestCuts(theory),
  review: (theory) => library.reviewTheory(theory),
  "getHistory of an assumption": (theory) => library.getHistory(theory, { of: "a" as never }),
  "getHistory of a link": (theory) => library.getHistory(theory, { of: "i->o" as never }),
  tensions: (theory) => library.listTensions(theory),
  testFirst: (theory) => library.prioritizeTests(theory),
  trace: (theory) => library.traceTheory(theory),
  "trace past an assumption": (theory) => library.traceTheory(theory, { avoiding: "a" as never }),
  whatIf: (theory) => library.exploreScenario(theory, { fail: "a" as never }),
  "exploreScenario a link is added": (theory) =>
    library.exploreScenario(theory, { add: [{ from: "i", to: "p" } as never] }),
  whatIfEach: (theory) => [...library.iterateSingleFailures(theory)],
};

describe("a register that is left out is as good as an empty one", () => {
  const answer = (ask: (theory: Theory) => unknown, document: Partial<TheoryDocument>): unknown => {
    try {
      return ask(trust({ ...HEAD, ...document }));
    } catch (error) {
      return String(error);
    }
  };

  it.each(Object.keys(ASKED))("to %s", (name) => {
    for (const [left, document] of Object.entries(DOCUMENTS)) {
      const told = answer(ASKED[name]!, document);
      expect([left, told]).toEqual([left, answer(ASKED[name]!, { ...EMPTY, ...document })]);
      expect(String(told)).not.toMatch(/TypeError/);
    }
  });
});
