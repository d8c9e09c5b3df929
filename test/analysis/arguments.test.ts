import { describe, expect, test } from "vitest";
import * as library from "../../src/index.js";
import { loadTheory } from "../support/load-theory.js";

const theory = loadTheory("examples/handwashing/theory.yaml");

type Options = { readonly [name: string]: unknown };
type Ask = (options: Options) => unknown;

/** Every public function that answers from options, as a caller without types may call it. */
const ASK = {
  coverage: (options) => library.coverage(theory, options as never),
  criticalAssumptions: (options) => library.criticalAssumptions(theory, options as never),
  criticalPairs: (options) => library.criticalPairs(theory, options as never),
  diffTheories: (options) => library.diffTheories(theory, theory, options as never),
  getEvidenceGapMap: (options) => library.getEvidenceGapMap(theory, options as never),
  getPriorityMatrix: (options) => library.getPriorityMatrix(theory, options as never),
  getVerdicts: (options) => library.getVerdicts(theory, options as never),
  keystoneSources: (options) => library.keystoneSources(theory, options as never),
  listAssumptionRegister: (options) => library.listAssumptionRegister(theory, options as never),
  listContributionClaims: (options) => library.listContributionClaims(theory, options as never),
  listDue: (options) => library.listDue(theory, options as never),
  listFindings: (options) => library.listFindings(theory, options as never),
  "listFindings of a review": (options) =>
    library.listFindings(theory, { ...options, review: library.review(theory) } as never),
  listLearningAgenda: (options) => library.listLearningAgenda(theory, options as never),
  listReviewLog: (options) => library.listReviewLog(theory, options as never),
  redundancy: (options) => library.redundancy(theory, options as never),
  review: (options) => library.review(theory, options as never),
  smallestCut: (options) => library.smallestCut(theory, { to: "attendance", ...options } as never),
  tensions: (options) => library.tensions(theory, options as never),
  testFirst: (options) => library.testFirst(theory, options as never),
  trace: (options) => library.trace(theory, options as never),
  tracePaths: (options) => library.tracePaths(theory, options as never),
  whatIf: (options) => library.whatIf(theory, options as never),
} satisfies { readonly [name: string]: Ask };

type Name = keyof typeof ASK;
const NAMES = Object.keys(ASK) as Name[];
const without = (...names: Name[]) => NAMES.filter((name) => !names.includes(name));

/** Those that take no date, as no verdict is in their answer. */
const DATED = without("criticalAssumptions", "criticalPairs", "tensions");
const ROUTED: readonly Name[] = [
  "coverage",
  "criticalAssumptions",
  "criticalPairs",
  "keystoneSources",
  "redundancy",
  "smallestCut",
  "tensions",
  "testFirst",
  "trace",
  "tracePaths",
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
    ["redundancy", { among: "water-last" }],
    ["smallestCut", { among: ["water-last"] }],
    ["trace", { via: "washin" }],
    ["trace", { avoiding: "water-last" }],
    ["tracePaths", { via: "washin" }],
    ["whatIf", { fail: "water-last" }],
    ["whatIf", { resolve: { "water-last": "refuted" } }],
  ] as [Name, Options][])("%s %j", (name, options) => {
    expect(refusal(name, options)).toBeInstanceOf(library.UnknownIdError);
  });

  test("statusHistory", () => {
    expect(() => library.statusHistory(theory, "water-last" as never)).toThrow('Did you mean "water-lasts"?');
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
      "smallestCut",
      { verdicts: "untestd" },
      `"untestd" is not a verdict; expected one of ${VERDICTS}. Did you mean "untested"?`,
    ],
    ["redundancy", { verdicts: ["untested", ""] }, `"" is not a verdict; expected one of ${VERDICTS}.`],
    [
      "whatIf",
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
    ["coverage", { least: 4 }],
    ["coverage", { limit: -1 }],
    ["trace", { limit: 1.5 }],
    ["tracePaths", { limit: Number.NaN }],
  ] as [Name, Options][])("%s %j", (name, options) => {
    expect(refusal(name, options)).toBeInstanceOf(RangeError);
  });
});

describe("the result of reading a theory is not taken for the theory", () => {
  const result = library.parseTheory(theory) as never;
  const asked: { readonly [name: string]: () => unknown } = {
    coverage: () => library.coverage(result),
    criticalAssumptions: () => library.criticalAssumptions(result),
    getVerdicts: () => library.getVerdicts(result),
    keystoneSources: () => library.keystoneSources(result),
    listDue: () => library.listDue(result),
    listFindings: () => library.listFindings(result),
    redundancy: () => library.redundancy(result),
    review: () => library.review(result),
    tensions: () => library.tensions(result),
    testFirst: () => library.testFirst(result),
    trace: () => library.trace(result),
    whatIf: () => library.whatIf(result, {}),
  };
  test.each(Object.entries(asked))("%s", (_, ask) => {
    expect(ask).toThrow(new TypeError("Expected a theory; where `ok` is true, it is the `theory` of this."));
  });
});
