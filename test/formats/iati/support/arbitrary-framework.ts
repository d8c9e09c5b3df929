import fc from "fast-check";
import type { Indicator, Measurement, Outcome, Source, Text } from "../../../../src/schema/generated/types.js";
import { LEVELS } from "../../../../src/schema/vocabulary.js";
import { parseTheoryOrThrow } from "../../../../src/theory/parse.js";
import type { Theory } from "../../../../src/theory/theory.js";
import { anyPartialDate } from "../../../support/arbitrary-theory.js";

const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const given = <T extends object>(record: T) =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T;

/** Text with all that XML, IATI and its readers stumble over. */
const anyLine = fc
  .oneof(
    fc.constantFrom(
      "Pupils wash",
      "R&D <b>\"now\"</b> ]]> 'x'",
      "a\u0000b\u000b",
      "\u0001",
      " lead and trail ",
      "two\r\nlines\n",
      "5.3",
      "5.3.1 Less illness",
      "ünïcode 漢字 😀",
      "&amp; &#65; &nbsp;",
      "\ufffe\uffff",
      "n/a",
    ),
    fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 }),
  )
  .filter((text) => /\S/.test(text));

const anyText: fc.Arbitrary<Text> = fc.oneof(
  { weight: 3, arbitrary: anyLine },
  {
    weight: 1,
    arbitrary: fc
      .dictionary(fc.constantFrom("en", "nl", "pt-BR", "pt", "gsw", "zh-Hant"), anyLine, { minKeys: 1, maxKeys: 3 })
      .map((texts) => ({ ...texts })),
  },
);

/** The largest that a theory keeps. */
const MOST = Number.MAX_SAFE_INTEGER;

const anyNumber = fc.oneof(
  fc.integer({ min: -10, max: 100_000 }),
  fc.double({ noNaN: true, min: -MOST, max: MOST }).map((value) => value + 0),
  fc.constantFrom(0, 0.1, MOST, 1e-7, -2.5e-12, 12_345.678_9),
);

const anyDate = fc.oneof(
  { weight: 8, arbitrary: anyPartialDate },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      "0000",
      "0001-01-01",
      "9999-12-31",
      "2024-02-29",
      "2025-01-01",
      "2025-03-01",
      "2025-12-31",
    ),
  },
);

const anyMeasurement: fc.Arbitrary<Measurement> = fc
  .record({
    value: optional(anyNumber),
    text: optional(anyText),
    date: fc.option(anyDate, { nil: undefined, freq: 5 }),
    place: optional(fc.constantFrom("here", "there")),
    source: optional(fc.constantFrom("web", "pdf", "paper", "odd")),
    note: fc.option(anyLine, { nil: undefined, freq: 2 }),
  })
  .map((measurement) => given(measurement) as Measurement);

const anyIndicator: fc.Arbitrary<Indicator> = fc
  .record({
    title: anyText,
    description: optional(anyText),
    code: optional(fc.constantFrom("SCS023", "1.a", "x y", "\u0002c")),
    unit: optional(fc.constantFrom("%", "people", "EUR")),
    direction: optional(fc.constantFrom("up", "down")),
    baseline: optional(anyMeasurement),
    targets: optional(fc.array(anyMeasurement, { maxLength: 3 })),
    actuals: optional(fc.array(anyMeasurement, { maxLength: 3 })),
    locator: optional(fc.constant("p. 3")),
  })
  .map((indicator) => given(indicator) as Indicator);

const anyOutcome: fc.Arbitrary<Outcome> = fc
  .record({
    title: anyText,
    description: optional(anyText),
    code: optional(fc.constantFrom("1.1a", "O&1")),
    level: optional(fc.constantFrom(...LEVELS)),
    indicators: optional(fc.array(fc.constantFrom("i1", "i2", "i3"), { maxLength: 3 })),
    sdg: optional(fc.constantFrom(["4"], ["10.7", "10"], ["17.a"])),
    needs: optional(fc.constantFrom("all", "any")),
    strand: optional(fc.constant("row")),
    note: optional(anyLine),
  })
  .map((outcome) => given(outcome) as Outcome);

const SOURCES: { [id: string]: Source } = {
  web: {
    type: "webpage",
    title: "A page & more",
    URL: "https://example.org/a?b=1&c=%20",
    issued: { "date-parts": [[2022, 11, 3]] },
  },
  pdf: {
    type: "report",
    title: "A report",
    URL: "http://example.org/r.pdf",
    language: "nl",
    author: [{ literal: "Us" }],
  },
  paper: { type: "report", title: "On paper" },
  odd: { type: "report", title: "Odd", URL: "see the archive" },
};

/** A theory with a results framework of every kind that the format allows, and a little of all else. */
export const anyFramework: fc.Arbitrary<Theory> = fc
  .record({
    language: fc.constantFrom("en", "nl", "pt-BR", "gsw"),
    title: anyText,
    description: optional(anyText),
    outcomes: fc.array(anyOutcome, { minLength: 1, maxLength: 4 }),
    indicators: fc.tuple(anyIndicator, anyIndicator, anyIndicator),
  })
  .map(({ language, title, description, outcomes, indicators }) =>
    parseTheoryOrThrow(
      given({
        format: "theory-of-change/1" as const,
        id: "framework",
        title,
        description,
        language,
        strands: { row: { title: "Row" } },
        interventions: { do: { title: "Do" } },
        outcomes: Object.fromEntries(outcomes.map((outcome, i) => [`o${i + 1}`, outcome])),
        links: [{ from: "do", to: "o1", because: "So <it> & goes" }],
        assumptions: { a: { statement: "Holds", on: "do->o1", parts: { b: { statement: "Part" } } } },
        evidence: { e: { on: "a", stance: "mixed", finding: "Found", source: "paper", strength: "weak" } },
        sources: SOURCES,
        indicators: Object.fromEntries(indicators.map((indicator, i) => [`i${i + 1}`, indicator])),
        places: { here: { name: "Here", country: "KE" }, there: { name: { en: "There", nl: "Daar" }, note: "far" } },
        actors: { us: { name: "Us" } },
      }),
    ),
  ) as fc.Arbitrary<Theory>;
