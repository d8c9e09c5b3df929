import { describe, expect, it, test } from "vitest";
import { explainShape } from "../../src/theory/explain-shape.js";
import { ProblemList } from "../../src/theory/problem-list.js";
import { fullDocument } from "../support/full-document.js";
import { expectGolden } from "../support/golden.js";

function explain(document: unknown, most = Number.POSITIVE_INFINITY): string[] {
  const problems = new ProblemList(most);
  explainShape(document, problems);
  return problems.toArray().map(({ code, message }) => `${code} | ${message}`);
}

type Loose = { readonly [key: string]: unknown };

const isHolder = (value: unknown): value is Loose => typeof value === "object" && value !== null;

/** The same with each value that holds others as `change` makes it, from the inside out. */
function rebuild(value: unknown, change: (holder: Loose, depth: number) => unknown, depth = 0): unknown {
  if (!isHolder(value)) return value;
  const entries = Object.entries(value).map(([key, held]) => [key, rebuild(held, change, depth + 1)] as const);
  return change((Array.isArray(value) ? entries.map(([, held]) => held) : Object.fromEntries(entries)) as Loose, depth);
}

const mapHeld = (holder: Loose, change: (held: unknown) => unknown): unknown =>
  Array.isArray(holder)
    ? holder.map(change)
    : Object.fromEntries(Object.entries(holder).map(([key, held]) => [key, change(held)]));

const withLeaves = (leaf: unknown) =>
  rebuild(fullDocument, (holder) => mapHeld(holder, (held) => (isHolder(held) ? held : leaf)));

const withoutLeaves = rebuild(fullDocument, (holder) =>
  Array.isArray(holder)
    ? holder.filter(isHolder)
    : Object.fromEntries(Object.entries(holder).filter(([, held]) => isHolder(held))),
);

/** Lists in the place of objects and objects in that of lists, at one depth. */
const withTurned = (turned: number) =>
  rebuild(fullDocument, (holder, depth) => (depth !== turned ? holder : Array.isArray(holder) ? {} : []));

/** One register, with a slip in each key. */
const withSlips = (register: string, entries: unknown) => ({
  ...{ format: fullDocument.format, id: "t", title: "T", language: "en" },
  [register]: rebuild(entries, (holder) =>
    Array.isArray(holder)
      ? holder
      : Object.fromEntries(Object.entries(holder).flatMap(([key, held]) => [[key, held] as const, [`${key}x`, 7]])),
  ),
});

test("every value of the format says what it was to be", () => {
  const registers = Object.entries(fullDocument).filter(([, value]) => isHolder(value));
  const pages: readonly (readonly [string, unknown])[] = [
    ["nothing in the place of every value", withLeaves(null)],
    ["a text that says nothing", withLeaves("")],
    ["values left out", withoutLeaves],
    ...[1, 2, 3, 4, 5].map(
      (depth) => [`lists for objects and objects for lists, ${depth} deep`, withTurned(depth)] as const,
    ),
    ...registers.map(([key, entries]) => [`slips in the keys of ${key}`, withSlips(key, entries)] as const),
  ];
  const page = pages.map(([name, document]) => [`# ${name}`, "", ...explain(document), ""].join("\n")).join("\n");
  expectGolden(page, new URL("./golden/shapes.txt", import.meta.url));
});

const HEAD = { format: fullDocument.format, id: "t", title: "T", language: "en" };

describe("what is no object is told as a whole", () => {
  it.each([
    [undefined, "missing-key | the theory: missing; expected an object with format, id, title, language."],
    [null, "wrong-type | the theory: expected an object with format, id, title, language; found nothing (null)."],
    [7, "wrong-type | the theory: expected an object with format, id, title, language; found the number 7."],
    [[], "wrong-type | the theory: expected an object with format, id, title, language; found an empty list."],
  ])("%j", (data, message) => expect(explain(data)).toEqual([message]));
});

describe("what the head lacks", () => {
  it.each<[object, string]>([
    [{ ...HEAD, format: undefined }, 'missing-key | format: missing; expected "theory-of-change/1".'],
    [{ ...HEAD, format: 1 }, 'bad-value | format: found the number 1; expected "theory-of-change/1".'],
    [
      { ...HEAD, language: "English" },
      'bad-value | language: expected a language tag, such as nl or en; found "English".',
    ],
  ])("%j", (data, message) => expect(explain(data)).toEqual([message]));
});

describe("keys that cannot be", () => {
  it.each<[object, string[]]>([
    [
      { title: { english: "T" } },
      ['bad-id | title.english: "english" cannot be a key; expected a language tag, such as nl or en.'],
    ],
    [
      { assumptions: { a: { statement: "A", parts: { "b c": { statement: "B" } } } } },
      [
        `bad-id | assumptions.a.parts["b c"]: "b c" cannot be a key; expected an id: a letter or digit, then letters, digits, '.', '_' or '-'.`,
      ],
    ],
  ])("%j", (data, messages) => expect(explain({ ...HEAD, ...data })).toEqual(messages));
});

describe("a register that is none", () => {
  it.each<[object, string | RegExp]>([
    [{ outcomes: null }, "wrong-type | outcomes: expected an object with an id for each entry; found nothing (null)."],
    [{ outcomes: 7 }, "wrong-type | outcomes: expected an object with an id for each entry; found the number 7."],
    [{ outcomes: [] }, "wrong-type | outcomes: expected an object with an id for each entry; found an empty list."],
    [{ reviews: null }, /^wrong-type . reviews: expected a list of an object with .*; found nothing \(null\)\.$/],
    [{ outcome: { a: 1 } }, 'unknown-key | outcome: "outcome" is not a key here. Did you mean "outcomes"?'],
  ])("%j", (data, message) => {
    const told = explain({ ...HEAD, ...data });
    expect(told).toEqual([typeof message === "string" ? message : expect.stringMatching(message)]);
  });
});

describe("a number that would turn into another", () => {
  it.each<[object, string]>([
    [{ indicators: { i: { title: "I", baseline: { value: 2 ** 53 } } } }, "indicators.i.baseline.value: too large"],
    [{ sources: { s: { type: "report", volume: 2 ** 53 } } }, "sources.s.volume: too large"],
    [{ title: 2 ** 53 }, "title: expected text, or text by language"],
    [{ sources: { s: { type: "report", URL: 2 ** 53 } } }, "sources.s.URL: expected a string"],
    [{ outcomes: 2 ** 53 }, "outcomes: expected an object"],
  ])("%j", (data, message) => {
    const told = explain({ ...HEAD, ...data });
    expect(told).toEqual([expect.stringContaining(` | ${message}`)]);
    if (message.endsWith("too large")) expect(told[0]).toMatch(/^bad-value .* at most 9007199254740991, /);
  });
});

describe("a value that depends on another", () => {
  const rated = (rating: object) =>
    explain({ ...HEAD, evidence: { e: { on: "a", stance: "mixed", finding: "F", ratings: [rating] } } });

  it.each<[object, string[]]>([
    [{ value: "3" }, ["missing-key | evidence.e.ratings[0].scale: missing; expected sms, grade, nesta or dfid."]],
    [
      { scale: 3, value: "3" },
      [
        "wrong-type | evidence.e.ratings[0].scale: expected sms, grade, nesta or dfid; found the number 3. Put it in quotes to make it text.",
      ],
    ],
    [
      { scale: "grade", value: "lwo" },
      [
        'bad-value | evidence.e.ratings[0].value: expected very-low, low, moderate or high; found "lwo". Did you mean "low"?',
      ],
    ],
  ])("%j", (rating, messages) => expect(rated(rating)).toEqual(messages));
});

describe("a list has each item told at its place", () => {
  const link = { from: "a", to: "b" };

  it("on its own and within another", () => {
    expect(explain({ ...HEAD, links: [link, { ...link, to: "" }, 7] })).toEqual([
      `bad-value | links[1].to: expected an id: a letter or digit, then letters, digits, '.', '_' or '-'; found nothing between the quotes.`,
      "wrong-type | links[2]: expected an object with from, to; found the number 7.",
    ]);
    expect(
      explain({ ...HEAD, assumptions: { a: { statement: "A", searched: [{ where: "w", date: "2023" }, {}] } } }),
    ).toEqual([
      "missing-key | assumptions.a.searched[1].where: missing; expected text, or text by language: {nl: …, en: …}.",
      "missing-key | assumptions.a.searched[1].date: missing; expected a date: 2018, 2018-10 or 2018-10-05.",
    ]);
  });

  it("and no more entries are looked at than are told", () => {
    const looked: string[] = [];
    const outcomes = new Proxy({ a: 1, b: 2, c: 3, d: 4 } as Loose, {
      get: (target, key) => {
        looked.push(String(key));
        return Reflect.get(target, key);
      },
    });
    expect(explain({ ...HEAD, outcomes }, 2)).toHaveLength(2);
    expect(looked).toEqual(["a", "b"]);
  });
});

test("a dash of any kind is taken for a minus", () => {
  for (const dash of "‐‑‒–—―−－") {
    expect(explain({ ...HEAD, links: [{ from: "a", to: "b", sign: dash }] })).toEqual([
      `bad-value | links[0].sign: expected + or -; found "${dash}". Did you mean "-"?`,
    ]);
  }
});

test("a shape that is right has nothing to be told", () => {
  expect(explain(fullDocument)).toEqual([]);
});
