import fc from "fast-check";
import type {
  Assumption,
  Evidence,
  Rating,
  ReviewEntry,
  Source,
  TheoryDocument,
} from "../../src/schema/generated/types.js";
import {
  COMBINATIONS,
  DECISIONS,
  INTERESTS,
  SCALES,
  SCOPE_MATCHES,
  type Scale,
  STRENGTHS,
  VERDICTS,
} from "../../src/schema/vocabulary.js";
import { parseTheoryOrThrow } from "../../src/theory/parse.js";
import type { Theory } from "../../src/theory/theory.js";
import { buildDocument } from "./build-theory.js";

/** A day of 1900 to 2099. */
export const anyDay: fc.Arbitrary<string> = fc
  .integer({ min: Date.UTC(1900, 0, 1) / 86_400_000, max: Date.UTC(2099, 11, 31) / 86_400_000 })
  .map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10));

const cut = (day: fc.Arbitrary<string>) =>
  fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([text, end]) => text.slice(0, end));

/** A year, month or day of 1900 to 2099. */
export const anyPartialDate: fc.Arbitrary<string> = cut(anyDay);

/** A date of a few years, so that dates often meet. */
export const nearDate: fc.Arbitrary<string> = cut(
  fc
    .tuple(fc.integer({ min: 2016, max: 2024 }), fc.constantFrom("01-01", "02-28", "06-30", "10-05", "12-31"))
    .map(([year, rest]) => `${year}-${rest}`),
);

const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const given = <T extends object>(record: T) =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));

const anyRating: fc.Arbitrary<Rating> = fc
  .constantFrom(...(Object.keys(SCALES) as Scale[]))
  .chain((scale) => fc.constantFrom(...SCALES[scale]).map((value) => ({ scale, value }) as Rating));

const anyBearing: fc.Arbitrary<Partial<Evidence>> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom("supports", "opposes", "mixed", "inconclusive").map((stance) => ({ stance }) as const),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Partial<Evidence>>(
      { stance: "supports", processTracing: { test: "hoop", result: "passed" } },
      { stance: "opposes", processTracing: { test: "hoop", result: "failed" } },
      { stance: "supports", processTracing: { test: "smoking-gun", result: "passed" } },
      { stance: "inconclusive", processTracing: { test: "smoking-gun", result: "failed" } },
      { stance: "opposes", processTracing: { test: "smoking-gun", result: "failed" } },
      { stance: "supports", processTracing: { test: "doubly-decisive", result: "passed" } },
      { stance: "opposes", processTracing: { test: "doubly-decisive", result: "failed" } },
      { stance: "supports", processTracing: { test: "straw-in-the-wind", result: "passed" } },
      { stance: "opposes", processTracing: { test: "straw-in-the-wind", result: "failed" } },
    ),
  },
);

/** Evidence of any kind on one of some claims. Groups share the names of sources, so that they meet. */
export function anyEvidence(claims: readonly string[]): fc.Arbitrary<Evidence> {
  return fc
    .record({
      on: fc.constantFrom(...claims),
      bearing: anyBearing,
      strength: optional(fc.constantFrom(...STRENGTHS)),
      ratings: optional(fc.array(anyRating, { maxLength: 2 })),
      source: optional(fc.constantFrom("s1", "s2", "s3")),
      group: optional(fc.constantFrom("s1", "g1", "g2", "e1")),
      date: optional(nearDate),
      interest: optional(fc.constantFrom(...INTERESTS)),
      match: optional(fc.constantFrom(...SCOPE_MATCHES)),
      withdrawn: fc.option(nearDate, { nil: undefined, freq: 6 }),
    })
    .map(
      ({ bearing, match, withdrawn, ...rest }) =>
        ({
          finding: "found",
          ...given(rest),
          ...bearing,
          ...(match && { scope: { match } }),
          ...(withdrawn && { withdrawn: { date: withdrawn, reason: "retracted" } }),
        }) as Evidence,
    );
}

const SOURCES: { [id: string]: Source } = {
  s1: { type: "report", issued: { "date-parts": [[2017, 3]] } },
  s2: { type: "report", issued: { "date-parts": [["2019"], ["2020", "6"]] } },
  s3: { type: "report" },
};

const LINKS = ["i1->o1", "i2->o2", "o1->o2", "o2->o3", "f1->o4"];

const anyAssumption = (parts?: fc.Arbitrary<{ [id: string]: Assumption }>): fc.Arbitrary<Assumption> =>
  fc
    .record({
      statement: fc.constant("holds"),
      on: optional(fc.subarray([...LINKS, "i1", "o2", "f1", "theory"], { minLength: 1, maxLength: 2 })),
      combine: optional(fc.constantFrom(...COMBINATIONS)),
      exhaustive: optional(fc.boolean()),
      test: optional(fc.oneof(fc.constant("intended"), fc.constant({ method: "survey", owner: "M&E", due: "2019" }))),
      reviewEvery: optional(fc.constantFrom("P1Y", "P18M")),
      searched: optional(
        fc.array(
          fc
            .record({
              where: fc.constant("Scopus"),
              date: nearDate,
              for: optional(fc.constantFrom("supporting", "opposing", "both")),
            })
            .map(given),
          { maxLength: 2 },
        ),
      ),
      ...(parts && { parts: optional(parts) }),
    })
    .map((record) => given(record) as unknown as Assumption);

const keyed = (prefix: string, one: fc.Arbitrary<Assumption>) =>
  fc
    .array(one, { maxLength: 3 })
    .map((list) => Object.fromEntries(list.map((assumption, i) => [`${prefix}${i + 1}`, assumption])));

/** Gives the parts of an assumption ids of their own: those of its place. */
function place(id: string, { parts, ...assumption }: Assumption): Assumption {
  if (parts === undefined) return assumption;
  const placed = Object.entries(parts).map(([key, part]) => [`${id}.${key}`, place(`${id}.${key}`, part)] as const);
  return { ...assumption, parts: Object.fromEntries(placed) };
}

/** The ids of assumptions and of their parts. */
export function listIds(assumptions: { readonly [id: string]: Assumption } = {}): string[] {
  return Object.entries(assumptions).flatMap(([id, { parts }]) => [id, ...listIds(parts)]);
}

/** A small theory with parts three deep, evidence on everything, and a review log. */
export const anyTheory: fc.Arbitrary<Theory> = keyed(
  "a",
  anyAssumption(keyed("b", anyAssumption(keyed("c", anyAssumption())))),
)
  .map((assumptions) => Object.fromEntries(Object.entries(assumptions).map(([id, one]) => [id, place(id, one)])))
  .chain((assumptions) => {
    const ids = listIds(assumptions);
    return fc.record({
      assumptions: fc.constant(assumptions),
      asOf: optional(nearDate),
      evidence: fc
        .array(anyEvidence([...ids, ...ids, ...ids, ...LINKS]), { maxLength: 4 * ids.length + 2 })
        .map((list) => Object.fromEntries(list.map((evidence, i) => [`e${i + 1}`, evidence]))),
      reviews: ids.length === 0 ? fc.constant([]) : fc.array(anyReview(ids), { maxLength: 4 }),
    });
  })
  .map(({ asOf, ...rest }) => {
    const document: TheoryDocument = {
      ...buildDocument({
        interventions: ["i1", "i2"],
        outcomes: ["o1", "o2", "o3", "o4"],
        factors: ["f1"],
        links: LINKS,
        sources: SOURCES,
      }),
      ...(asOf !== undefined && { asOf }),
      ...rest,
    };
    return parseTheoryOrThrow<unknown>(document);
  });

function anyReview(ids: readonly string[]): fc.Arbitrary<ReviewEntry> {
  return fc
    .record({
      assumption: fc.constantFrom(...ids),
      date: nearDate,
      reviewer: fc.constantFrom("Ann", "Bo"),
      decision: fc.constantFrom(...DECISIONS),
      note: fc.constant("because"),
      next: optional(nearDate),
      override: optional(fc.constantFrom(...VERDICTS)),
    })
    .map((entry) => given(entry) as unknown as ReviewEntry);
}
