import { expect, test } from "vitest";
import { COLLECTIONS, listDeepFields } from "../../src/schema/fields.js";
import { defineTheory } from "../../src/theory/define-theory.js";
import { parseTheory } from "../../src/theory/parse.js";
import { fullDocument } from "../support/full-document.js";
import { readFixtures } from "../support/read-fixture.js";

// `test/types/errors.test.ts` runs every slip that has a fixture; here is what has none.
const beginning = { format: "theory-of-change/1", id: "hands", title: "Clean hands", language: "en" } as const;
const outcomes = { awareness: { title: "Awareness" }, health: { title: "Health" } };

test("the theory says what the document says", () => {
  const document = { ...beginning, outcomes, links: [{ from: "awareness", to: "health" }] } as const;
  const before = structuredClone(document);
  expect(defineTheory(document)).toEqual(document);
  expect(document).toEqual(before);
});

test("a theory with gaps is a theory", () => {
  const gaps = {
    ...beginning,
    outcomes,
    assumptions: { floating: { statement: "On nothing" } },
    evidence: { hearsay: { on: "floating", stance: "supports", finding: "They say so" } },
  } as const;
  expect(defineTheory(gaps)).toEqual(gaps);
});

test.each<[string, () => unknown, string]>([
  [
    "two links with the same ends",
    () =>
      defineTheory({
        ...beginning,
        outcomes,
        links: [
          { from: "awareness", to: "health", because: "They wash" },
          { from: "awareness", to: "health", because: "They boil water" },
        ],
      }),
    "links[1]: there is already a link awareness->health. Put both mechanisms in one link's `because`.",
  ],
  [
    "an id with a blank",
    () => defineTheory({ ...beginning, outcomes: { "better health": { title: "Health" } } }),
    'outcomes["better health"]: "better health" cannot be a key; expected an id',
  ],
  [
    "strands within each other",
    () =>
      defineTheory({
        ...beginning,
        outcomes,
        strands: { a: { title: "A", partOf: "b" }, b: { title: "B", partOf: "a" } },
      }),
    'strands.a.partOf: strand "a" is part of itself.',
  ],
  [
    "a day that does not exist",
    () => defineTheory({ ...beginning, outcomes, asOf: "2023-02-29" }),
    'asOf: expected a date: 2018, 2018-10 or 2018-10-05; found "2023-02-29".',
  ],
  [
    "ids made at run time",
    () => defineTheory({ ...beginning, outcomes, links: JSON.parse('[{"from": "awareness", "to": "helth"}]') }),
    'links[0].to: "helth" is not the id of an outcome. Did you mean "health"?',
  ],
])("%s: said at run time only", (_, define, message) => {
  expect(define).toThrow(message);
});

test("throws what parseTheory finds, all of it", () => {
  const broken = { ...beginning, outcomes, links: [{ from: "x", to: "y" }], titel: "x" };
  const result = parseTheory(broken as unknown);
  const problems = result.ok ? [] : result.problems;
  expect(problems).toHaveLength(3);
  expect(() => defineTheory(broken as never)).toThrow(
    expect.objectContaining({ name: "InvalidTheoryError", problems }),
  );
});

test("every field that refers to something has a fixture that breaks it", () => {
  const thrown = readFixtures().flatMap((fixture) => fixture.thrown);
  const fields = COLLECTIONS.flatMap(({ key, part }) =>
    listDeepFields(part).map((field) => ({ collection: key, ...field })),
  );
  // Interventions, outcomes and factors have theirs from one place, and so have the values of an indicator.
  const places = new Map(
    fields.flatMap(({ collection: key, path, refersTo, mayDangle }) => {
      if (refersTo === undefined || mayDangle) return [];
      const register = /^(?:interventions|outcomes|factors)$/.test(key) ? "(?:interventions|outcomes|factors)" : key;
      return [[`${register} ${path.at(-1)}`, new RegExp(`^${register}\\b.*\\.${path.at(-1)}(?:\\[\\d+\\])?: `)]];
    }),
  );
  expect(places.size).toBeGreaterThan(12);
  for (const [name, place] of places)
    expect(
      thrown.some((message) => place.test(message)),
      name,
    ).toBe(true);
});

test("takes a document with every key there is", () => {
  expect(defineTheory(fullDocument)).toEqual(fullDocument);
});
