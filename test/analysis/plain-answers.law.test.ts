import { readdirSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as edits from "../../src/entries/edit.js";
import * as main from "../../src/index.js";
import type { Theory } from "../../src/theory/theory.js";
import { anyDocument } from "../support/arbitrary-document.js";
import { anyTheory, nearDate } from "../support/arbitrary-theory.js";
import { layeredTheory } from "../support/layered-theory.js";
import { loadTheory } from "../support/load-theory.js";

const library = { ...main, ...edits };

const anyOf = fc.oneof(anyTheory, anyDocument(fc.constantFrom("a", "b")));
const first = (record: object | undefined) => Object.keys(record ?? {}).slice(0, 1);
const firstLink = ({ links = [] }: Theory) => links.slice(0, 1).map(({ from, to }) => `${from}->${to}`);

interface Case {
  readonly theory: Theory;
  readonly other: Theory;
  readonly asOf: string;
}

/** Each question of the main entry, with what it asks about in a theory that has any of it. */
const QUESTIONS: { readonly [name: string]: (given: Case) => unknown } = {
  countElements: ({ theory }) => library.countElements(theory),
  getCoverage: ({ theory, asOf }) => library.getCoverage(theory, { asOf }),
  getCriticalAssumptions: ({ theory }) => library.getCriticalAssumptions(theory, { pairs: true }),
  diffTheories: ({ theory, other, asOf }) => [
    library.diffTheories(theory, other, { asOf }),
    library.diffTheories(other, theory),
  ],
  editWithPatches: ({ theory }) => library.editWithPatches(theory, (draft) => delete draft.description),
  getFingerprint: ({ theory }) => first(theory.assumptions).map((id) => library.getFingerprint(theory, id)),
  getEvidenceGapMap: ({ theory, asOf }) => library.getEvidenceGapMap(theory, { asOf }),
  getPriorityMatrix: ({ theory, asOf }) => library.getPriorityMatrix(theory, { asOf }),
  getVerdicts: ({ theory, asOf }) => library.getVerdicts(theory, { asOf }),
  listKeystoneSources: ({ theory, asOf }) => library.listKeystoneSources(theory, { asOf }),
  listAssumptionRegister: ({ theory, asOf }) => library.listAssumptionRegister(theory, { asOf }),
  listAssumptions: ({ theory }) => library.listAssumptions(theory),
  listContributionClaims: ({ theory, asOf }) => library.listContributionClaims(theory, { asOf }),
  listDependents: ({ theory }) => firstLink(theory).map((id) => library.listDependents(theory, id)),
  listDue: ({ theory, asOf }) => library.listDue(theory, { asOf }),
  listFindings: ({ theory, other, asOf }) => library.listFindings(theory, { asOf, profile: "publish", before: other }),
  listLearningAgenda: ({ theory, asOf }) => library.listLearningAgenda(theory, { asOf }),
  listMovedFields: ({ theory, other }) =>
    first(theory.assumptions)
      .filter((id) => first(other.assumptions)[0] === id)
      .map((id) => library.listMovedFields(theory, id, library.getFingerprint(other, id))),
  listPatches: ({ theory, other }) => library.listPatches(theory, other),
  listReviewLog: ({ theory, asOf }) => library.listReviewLog(theory, { asOf }),
  parseTheory: ({ theory }) => [library.parseTheory(theory), library.parseTheory<unknown>({ ...theory, id: 3 })],
  parseBaseline: ({ theory }) => library.parseBaseline(library.toBaseline([library.listFindings(theory)])),
  listSmallestCuts: ({ theory }) => library.listSmallestCuts(theory),
  reviewTheory: ({ theory, asOf }) => library.reviewTheory(theory, { asOf }),
  getHistory: ({ theory }) =>
    [...first(theory.assumptions), ...firstLink(theory)].map((id) => library.getHistory(theory, { of: id })),
  listTensions: ({ theory }) => library.listTensions(theory),
  prioritizeTests: ({ theory, asOf }) => library.prioritizeTests(theory, { asOf }),
  toBaseline: ({ theory }) => library.toBaseline([library.listFindings(theory)]),
  traceTheory: ({ theory, asOf }) => [
    library.traceTheory(theory, { asOf, limit: 3 }),
    ...first(theory.interventions).flatMap((from) =>
      first(theory.outcomes).map((to) => library.traceTheory(theory, { from, to, asOf, limit: 3 })),
    ),
  ],
  iteratePaths: ({ theory, asOf }) => [...library.iteratePaths(theory, { asOf, limit: 3 })],
  exploreScenario: ({ theory, asOf }) =>
    first(theory.assumptions).map((id) => library.exploreScenario(theory, { fail: id, asOf })),
  iterateSingleFailures: ({ theory }) => [...library.iterateSingleFailures(theory)],
};

/** What is exported and answers no question: classes of errors, edits, which return a theory, and helpers that return a text or truth value. */
const OTHERS = [
  "InUseError",
  "InvalidTheoryError",
  "NotRewordedError",
  "UnfinishedError",
  "UnknownIdError",
  "addAssumption",
  "addLink",
  "applyPatches",
  "attachEvidence",
  "defineTheory",
  "editTheory",
  "findNearest",
  "isPartialDate",
  "parseTheoryOrThrow",
  "recordReview",
  "recordRewording",
  "removeElement",
  "renameElement",
];

/** Where an answer is more than JSON holds. */
function listOdd(value: unknown, at: string): string[] {
  if (value === null || typeof value === "string" || typeof value === "boolean") return [];
  if (typeof value === "number") return Number.isFinite(value) && !Object.is(value, -0) ? [] : [at];
  if (Array.isArray(value)) return Array.from(value, (item, i) => listOdd(item, `${at}[${i}]`)).flat();
  if (typeof value !== "object" || Object.getPrototypeOf(value) !== Object.prototype) return [at];
  return Object.entries(value).flatMap(([key, inner]) => listOdd(inner, `${at}.${key}`));
}

function expectJson(answer: unknown, name: string): void {
  expect(listOdd(answer, name)).toEqual([]);
  expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
}

/** Empties every object and list of an answer that is not frozen. */
function spoil(value: unknown): void {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return;
  for (const inner of Object.values(value)) spoil(inner);
  if (Array.isArray(value)) value.length = 0;
  else for (const key of Object.keys(value)) delete (value as { [key: string]: unknown })[key];
}

describe("whatever is done to an answer, the next one is the same:", () => {
  it.each(Object.entries(QUESTIONS))("%s", (_, ask) => {
    fc.assert(
      fc.property(anyOf, anyOf, nearDate, (theory, other, asOf) => {
        const given = { theory, other, asOf };
        const answer = ask(given);
        const before = JSON.stringify(answer);
        spoil(answer);
        expect(JSON.stringify(ask(given))).toBe(before);
      }),
      { numRuns: 40 },
    );
  });
});

describe("each answer is what comes back when it is written as JSON:", () => {
  const examples = readdirSync("examples", { recursive: true, encoding: "utf8" })
    .filter((file) => /(?:^|\/)theory\.yaml$/.test(file) && !file.includes("node_modules"))
    .map((file) => loadTheory(`examples/${file}`));
  // More paths than a number holds.
  const theories = [...examples, layeredTheory(50, 10)];

  it("of every example there is", () => {
    expect(examples.length).toBeGreaterThan(3);
  });

  it.each(Object.entries(QUESTIONS))("%s", (name, ask) => {
    for (const [i, theory] of theories.entries()) {
      // The large one is there for its paths.
      if (theory.id === "sketch" && name !== "traceTheory" && name !== "getCoverage") continue;
      expectJson(ask({ theory, other: theories[(i + 1) % examples.length]!, asOf: "2024" }), name);
    }
    fc.assert(
      fc.property(anyOf, anyOf, nearDate, (theory, other, asOf) => expectJson(ask({ theory, other, asOf }), name)),
      { numRuns: 40 },
    );
  });

  it("no export is forgotten", () => {
    const exported = Object.entries(library).flatMap(([name, value]) => (typeof value === "function" ? [name] : []));
    expect(exported.sort()).toEqual([...Object.keys(QUESTIONS), ...OTHERS].sort());
  });

  it("what is exported and is no function is JSON too", () => {
    for (const [name, value] of Object.entries(library)) if (typeof value !== "function") expectJson(value, name);
  });
});
