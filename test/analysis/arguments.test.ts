import { describe, expect, test } from "vitest";
import * as edits from "../../src/entries/edit.js";
import * as main from "../../src/index.js";
import { loadTheory } from "../support/load-theory.js";

const library = { ...main, ...edits };

const theory = loadTheory("examples/handwashing/theory.yaml");

type Options = { readonly [name: string]: unknown };
type Ask = (options: Options) => unknown;

/** Every public function that answers from options, as a caller without types may call it. */
const ASK = {
  getCoverage: (options) => library.getCoverage(theory, options as never),
  getCriticalAssumptions: (options) => library.getCriticalAssumptions(theory, { pairs: true, ...options } as never),
  diffTheories: (options) => library.diffTheories(theory, theory, options as never),
  getEvidenceGapMap: (options) => library.getEvidenceGapMap(theory, options as never),
  getPriorityMatrix: (options) => library.getPriorityMatrix(theory, options as never),
  getVerdicts: (options) => library.getVerdicts(theory, options as never),
  listKeystoneSources: (options) => library.listKeystoneSources(theory, options as never),
  listAssumptionRegister: (options) => library.listAssumptionRegister(theory, options as never),
  listContributionClaims: (options) => library.listContributionClaims(theory, options as never),
  listDue: (options) => library.listDue(theory, options as never),
  listFindings: (options) => library.listFindings(theory, options as never),
  "listFindings of a review": (options) =>
    library.listFindings(theory, { ...options, review: library.reviewTheory(theory) } as never),
  listLearningAgenda: (options) => library.listLearningAgenda(theory, options as never),
  listReviewLog: (options) => library.listReviewLog(theory, options as never),
  listSmallestCuts: (options) => library.listSmallestCuts(theory, options as never),
  reviewTheory: (options) => library.reviewTheory(theory, options as never),
  listTensions: (options) => library.listTensions(theory, options as never),
  prioritizeTests: (options) => library.prioritizeTests(theory, options as never),
  traceTheory: (options) => library.traceTheory(theory, options as never),
  iteratePaths: (options) => library.iteratePaths(theory, options as never),
  exploreScenario: (options) => library.exploreScenario(theory, options as never),
} satisfies { readonly [name: string]: Ask };

type Name = keyof typeof ASK;
const NAMES = Object.keys(ASK) as Name[];
const without = (...names: Name[]) => NAMES.filter((name) => !names.includes(name));

/** Those that take no date, as no verdict is in their answer. */
const DATED = without("getCriticalAssumptions", "listTensions");
const ROUTED: readonly Name[] = [
  "getCoverage",
  "getCriticalAssumptions",
  "listKeystoneSources",
  "listSmallestCuts",
  "listTensions",
  "prioritizeTests",
  "traceTheory",
  "iteratePaths",
];

const refusal = (name: Name, options: Options): unknown => {
  try {
    return `an answer: ${typeof ASK[name](options)}`;
  } catch (error) {
    return error;
  }
};

describe("what is not a date is refused", () => {
  const cases = DATED.flatMap((name) => ["2024-13", "yesterday", 2024, new Date(0), null].map((asOf) => [name, asOf]));
  test.each(cases as [Name, unknown][])("%s as of %j", (name, asOf) => {
    const error = refusal(name, { asOf });
    expect(error).toBeInstanceOf(RangeError);
    expect(String(error)).toMatch(/ is not a date; expected one such as "2018", "2018-10" or "2018-10-05"\.$/);
  });

  test("until when things fall due", () => {
    expect(refusal("listDue", { until: "soon" })).toBeInstanceOf(RangeError);
  });
});

describe("an id that the theory does not have is refused, with the nearest", () => {
  const cases = ROUTED.flatMap((name) => (["from", "to"] as const).map((end) => [name, end] as const));
  test.each(cases)("%s, %s", (name, end) => {
    const near = { from: "lesson", to: "attendence" }[end];
    const error = refusal(name, { [end]: near });
    expect(error).toBeInstanceOf(library.UnknownIdError);
    expect(error).toMatchObject({ suggestion: { from: "lessons", to: "attendance" }[end] });
  });

  test.each([
    ["listSmallestCuts", { among: "water-last" }],
    ["listSmallestCuts", { among: ["water-last"] }],
    ["traceTheory", { via: "washin" }],
    ["traceTheory", { avoiding: "water-last" }],
    ["iteratePaths", { via: "washin" }],
    ["exploreScenario", { fail: "water-last" }],
    ["exploreScenario", { resolve: { "water-last": "refuted" } }],
  ] as [Name, Options][])("%s %j", (name, options) => {
    expect(refusal(name, options)).toBeInstanceOf(library.UnknownIdError);
  });

  test("getHistory", () => {
    expect(() => library.getHistory(theory, { of: "water-last" as never })).toThrow('Did you mean "water-lasts"?');
  });
});

const VERDICTS = "refuted, challenged, contested, untested, insufficient, supported";
const LEVELS = "error, warning, info, off";

describe("a word that is none of the choices is refused, with the choices and the nearest", () => {
  test.each([
    [
      "listFindings",
      { profile: "publsih" },
      '"publsih" is not a profile; expected one of draft, review, publish. Did you mean "publish"?',
    ],
    ["listFindings", { profile: null }, "null is not a profile; expected one of draft, review, publish."],
    [
      "listFindings",
      { severities: { rules: { untested: "eror" } } },
      `"eror" is not a severity for "untested"; expected one of ${LEVELS}. Did you mean "error"?`,
    ],
    [
      "listFindings",
      { severities: { elements: { "water-lasts": { untested: "Off" } } } },
      `"Off" is not a severity for "untested"; expected one of ${LEVELS}. Did you mean "off"?`,
    ],
    [
      "listSmallestCuts",
      { verdicts: "untestd" },
      `"untestd" is not a verdict; expected one of ${VERDICTS}. Did you mean "untested"?`,
    ],
    ["listSmallestCuts", { verdicts: ["untested", ""] }, `"" is not a verdict; expected one of ${VERDICTS}.`],
    [
      "exploreScenario",
      { resolve: { "water-lasts": "refutd" } },
      `"refutd" is not a verdict; expected one of ${VERDICTS}. Did you mean "refuted"?`,
    ],
    [
      "getEvidenceGapMap",
      { by: "population!" },
      '"population!" is not what the columns can be; expected one of measured, population, outcome. Did you mean "population"?',
    ],
  ] as [Name, Options, string][])("%s %j", (name, options, message) => {
    expect(refusal(name, options)).toEqual(new RangeError(message));
  });

  test.each([
    ["getCoverage", { least: 4 }],
    ["getCoverage", { limit: -1 }],
    ["traceTheory", { limit: 1.5 }],
    ["iteratePaths", { limit: Number.NaN }],
  ] as [Name, Options][])("%s %j", (name, options) => {
    expect(refusal(name, options)).toBeInstanceOf(RangeError);
  });
});

/** The public functions whose first argument is no theory; `listAssumptions` takes assumptions alone as well. */
const WITHOUT_THEORY = [
  "listAssumptions",
  ...["defineTheory", "findNearest", "renderPath", "isPartialDate", "parseTheory", "parseTheoryOrThrow"],
  ...["parseBaseline", "toBaseline", "toPrintable"],
];

describe("what is not a theory is refused, with what to pass", () => {
  const isFunctionOnTheory = ([name, value]: [string, unknown]) =>
    typeof value === "function" && !name.endsWith("Error") && !WITHOUT_THEORY.includes(name);
  const asked = Object.entries(library).filter(isFunctionOnTheory) as [string, (...given: unknown[]) => unknown][];

  test("by every question and edit there is", () => {
    expect(asked.length).toBeGreaterThan(35);
  });

  describe.each([
    ["nothing", undefined, "undefined. Pass the `theory` of what parseTheory or a reader gives, where `ok` is true."],
    ["null", null, "null."],
    ["a text", "title: x", "a text. Read it first, with readYaml or readJson."],
    ["a list", [], "a list."],
    ["a number", 1, "a number."],
    [
      "other data",
      { title: "x" },
      "an object that was not checked. Data from outside goes through parseTheory, and a copy with changes through editTheory.",
    ],
    [
      "a document that was not parsed",
      structuredClone(theory),
      "an object that was not checked. Data from outside goes through parseTheory, and a copy with changes through editTheory.",
    ],
  ])("%s", (_, given, found) => {
    test.each(asked)("%s", (_name, ask) => {
      expect(() => askFor(ask(given, "x", "x", "x"))).toThrow(new TypeError(`Expected a theory; found ${found}`));
    });
  });

  describe("the result of reading one", () => {
    test.each(asked)("%s", (_, ask) => {
      const result = library.parseTheory(theory);
      expect(() => askFor(ask(result, "x", "x", "x"))).toThrow(
        new TypeError("Expected a theory; where `ok` is true, it is the `theory` of this."),
      );
    });
  });
});

test.each([undefined, null, "title: x", library.parseTheory(theory)])("listAssumptions refuses %s", (given) => {
  expect(() => library.listAssumptions(given as never)).toThrow(/^Expected a theory/);
});

/** Asks a lazy answer for its first item. */
function askFor(answer: unknown): void {
  if (typeof answer === "object" && answer !== null && "next" in answer) (answer as Iterator<unknown>).next();
}
