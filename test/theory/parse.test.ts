import { describe, expect, test } from "vitest";
import { InvalidTheoryError } from "../../src/theory/errors.js";
import { parseTheory, parseTheoryOrThrow } from "../../src/theory/parse.js";
import { buildDocument } from "../support/build-theory.js";
import { fullDocument } from "../support/full-document.js";

const messages = (data: unknown) => {
  const result = parseTheory(data);
  return result.ok ? [] : result.problems.map(({ code, message }) => `${code} | ${message}`);
};
const small = buildDocument({
  interventions: ["campaign"],
  outcomes: ["awareness", "health"],
  links: ["campaign->awareness", "awareness->health"],
  assumptions: { believed: "awareness->health" },
});

describe("a broken link is told once, not again for what refers to it", () => {
  const mistyped = { ...small, links: [small.links?.[0], { from: "awareness", to: "heath" }] };
  const first = 'unknown-id | links[1].to: "heath" is not the id of an outcome. Did you mean "health"?';

  test("by the id that it was to have", () => {
    expect(messages(mistyped)).toEqual([first]);
    const evidence = { e: { on: "awareness->health", stance: "supports", finding: "F" } };
    expect(messages({ ...mistyped, evidence })).toEqual([first]);
    expect(
      messages({
        ...mistyped,
        links: [{ from: "campain", to: "health" }],
        assumptions: { a: { statement: "A", on: "campaign->health" } },
      }),
    ).toEqual([
      'unknown-id | links[0].from: "campain" is not the id of an intervention, an outcome or a factor. Did you mean "campaign"?',
    ]);
  });

  test("and is never what is meant by another", () => {
    expect(messages({ ...mistyped, assumptions: { believed: { statement: "A", on: "awarenes->heath" } } })).toEqual([
      first,
      'unknown-id | assumptions.believed.on: "awarenes->heath" is not the id of a link, an intervention, an outcome or a factor.',
    ]);
  });
});

test("a document that holds together is a theory that says the same, and stays as it was", () => {
  const before = structuredClone(fullDocument);
  const result = parseTheory(fullDocument);
  expect(result.ok && result.theory).toEqual(fullDocument);
  expect(fullDocument).toEqual(before);
});

test("a theory with gaps parses: an outcome nobody reaches, an assumption on nothing, evidence without a source", () => {
  const gaps = {
    ...small,
    outcomes: { ...small.outcomes, lonely: { title: "Lonely" } },
    assumptions: { floating: { statement: "On nothing" } },
    evidence: { hearsay: { on: "floating", stance: "supports", finding: "They say so" } },
  };
  expect(messages(gaps)).toEqual([]);
});

describe("each mistake is named at its place, with the repair", () => {
  const { links = [], assumptions = {} } = small;
  test.each<[string, unknown, string[]]>([
    [
      "null",
      null,
      ["wrong-type | the theory: expected an object with format, id, title, language; found nothing (null)."],
    ],
    ["a list", [1], ["wrong-type | the theory: expected an object with format, id, title, language; found a list."]],
    [
      "another format",
      { ...small, format: "theory-of-change/2" },
      ['bad-value | format: found "theory-of-change/2"; expected "theory-of-change/1".'],
    ],
    [
      "a misspelt key",
      { ...small, outcome: {} },
      ['unknown-key | outcome: "outcome" is not a key here. Did you mean "outcomes"?'],
    ],
    [
      "a misspelt value",
      { ...small, evidence: { e: { on: "believed", stance: "suports", finding: "x" } } },
      [
        'bad-value | evidence.e.stance: expected supports, opposes, mixed or inconclusive; found "suports". Did you mean "supports"?',
      ],
    ],
    [
      "a number for text",
      { ...small, outcomes: { ...small.outcomes, awareness: { title: "x", code: 1.1 } } },
      ["wrong-type | outcomes.awareness.code: expected text; found the number 1.1. Put it in quotes to make it text."],
    ],
    [
      "a year, a day and a truth value without quotes",
      { ...small, asOf: 2016, links: [{ ...links[0], feedback: 1 }, links[1]], description: true, title: 20161005 },
      [
        "wrong-type | title: expected text, or text by language: {nl: …, en: …}; found the number 20161005. Put it in quotes to make it text.",
        "wrong-type | links[0].feedback: expected true or false; found the number 1.",
        'wrong-type | asOf: expected a date in quotes: "2018", "2018-10" or "2018-10-05"; found the number 2016. Write "2016": a year without quotes is a number.',
        "wrong-type | description: expected text, or text by language: {nl: …, en: …}; found the boolean true. Put it in quotes to make it text.",
      ],
    ],
    [
      "a number that no quotes make a date",
      { ...small, asOf: 20161005 },
      ["wrong-type | asOf: expected a date: 2018, 2018-10 or 2018-10-05; found the number 20161005."],
    ],
    [
      "numbers beyond those that are kept exactly",
      {
        ...small,
        indicators: {
          i: {
            title: "x",
            baseline: { value: 9_007_199_254_740_991 },
            targets: [{ value: -9_007_199_254_740_992 }, { value: Number.POSITIVE_INFINITY }, { value: "1e400" }],
          },
        },
        sources: {
          s: {
            type: "book",
            volume: 1e20,
            issued: { "date-parts": [[2018, 1e300]] },
            custom: { most: -9_007_199_254_740_991, more: [1e16] },
          },
          t: { type: "book", volume: "1e400" },
        },
      },
      [
        "indicators.i.targets[0].value",
        "indicators.i.targets[1].value",
        "indicators.i.targets[2].value",
        "sources.s.volume",
        "sources.s.issued.date-parts[0][1]",
        "sources.s.custom.more[0]",
      ].map(
        (place) =>
          `bad-value | ${place}: too large a number to be kept exactly; expected at most 9007199254740991, on either side of 0. Count in a larger unit, or write it as text.`,
      ),
    ],
    [
      "what is no number, however large",
      { ...small, indicators: { i: { title: "x", baseline: { value: "9e" }, actuals: [{ value: Number.NaN }] } } },
      [
        'wrong-type | indicators.i.baseline.value: expected a number; found "9e".',
        "wrong-type | indicators.i.actuals[0].value: expected a number; found the number NaN.",
      ],
    ],
    [
      "a minus of a text editor",
      {
        ...small,
        links: [
          { ...links[0], sign: "−" },
          { ...links[1], sign: "–" },
        ],
      },
      [
        'bad-value | links[0].sign: expected + or -; found "−". Did you mean "-"?',
        'bad-value | links[1].sign: expected + or -; found "–". Did you mean "-"?',
      ],
    ],
    [
      "a missing key",
      { ...small, outcomes: { ...small.outcomes, awareness: {} } },
      ["missing-key | outcomes.awareness.title: missing; expected text, or text by language: {nl: …, en: …}."],
    ],
    [
      "a day that does not exist",
      { ...small, asOf: "2023-02-29" },
      ['bad-value | asOf: expected a date: 2018, 2018-10 or 2018-10-05; found "2023-02-29".'],
    ],
    [
      "a review of evidence",
      {
        ...small,
        evidence: { seen: { on: "believed", stance: "mixed", finding: "x" } },
        reviews: [{ assumption: "seen", date: "2024", reviewer: "A", decision: "accept" }],
      },
      ['wrong-kind | reviews[0].assumption: "seen" is a piece of evidence; expected the id of an assumption.'],
    ],
    [
      "an unknown scale",
      {
        ...small,
        evidence: { e: { on: "believed", stance: "mixed", finding: "x", ratings: [{ scale: "sns", value: "1" }] } },
      },
      ['bad-value | evidence.e.ratings[0].scale: expected sms, grade, nesta or dfid; found "sns". Did you mean "sms"?'],
    ],
    [
      "a blank in an id",
      { ...small, strands: { "a b": { title: "x" } } },
      [
        `bad-id | strands["a b"]: "a b" cannot be a key; expected an id: a letter or digit, then letters, digits, '.', '_' or '-'.`,
      ],
    ],
    [
      "an unknown end of a link",
      { ...small, links: [...links, { from: "campain", to: "health" }] },
      [
        'unknown-id | links[2].from: "campain" is not the id of an intervention, an outcome or a factor. Did you mean "campaign"?',
      ],
    ],
    [
      "a list written as a text",
      {
        ...small,
        assumptions: { a: { statement: "x", on: "campaign, health" }, b: { statement: "x", on: "health,x" } },
      },
      [
        'unknown-id | assumptions.a.on: "campaign, health" is one text; write a list: [campaign, health].',
        'unknown-id | assumptions.b.on: "health,x" is not the id of a link, an intervention, an outcome or a factor. Did you mean "health"?',
      ],
    ],
    [
      "a link to an intervention",
      { ...small, links: [...links, { from: "health", to: "campaign" }] },
      ['wrong-kind | links[2].to: "campaign" is an intervention; expected the id of an outcome.'],
    ],
    [
      "an assumption as a step",
      { ...small, links: [...links, { from: "believed", to: "health" }] },
      [
        'wrong-kind | links[2].from: "believed" is an assumption; expected the id of an intervention, an outcome or a factor.',
      ],
    ],
    [
      "evidence on an outcome",
      { ...small, evidence: { e: { on: "health", stance: "supports", finding: "x" } } },
      ['wrong-kind | evidence.e.on: "health" is an outcome; expected the id of an assumption or a link.'],
    ],
    [
      "an assumption on a link that is not there",
      { ...small, assumptions: { believed: { statement: "x", on: ["awarenes->health"] } } },
      [
        'unknown-id | assumptions.believed.on[0]: "awarenes->health" is not the id of a link, an intervention, an outcome or a factor. Did you mean "awareness->health"?',
      ],
    ],
    [
      "the arrow that pages print",
      { ...small, assumptions: { believed: { statement: "x", on: ["awareness → health", "campaign⇒awareness"] } } },
      [
        'unknown-id | assumptions.believed.on[0]: "awareness → health" is not the id of a link, an intervention, an outcome or a factor. Did you mean "awareness->health"?',
        'unknown-id | assumptions.believed.on[1]: "campaign⇒awareness" is not the id of a link, an intervention, an outcome or a factor. Did you mean "campaign->awareness"?',
      ],
    ],
    [
      "a link the other way round",
      {
        ...small,
        assumptions: { believed: { statement: "x", on: "health->awareness" } },
        evidence: { e: { on: "health → awareness", stance: "mixed", finding: "x" } },
      },
      [
        'unknown-id | assumptions.believed.on: "health->awareness" is not the id of a link, an intervention, an outcome or a factor; the link awareness->health leads the other way. Did you mean "awareness->health"?',
        'unknown-id | evidence.e.on: "health → awareness" is not the id of an assumption or a link; the link awareness->health leads the other way. Did you mean "awareness->health"?',
      ],
    ],
    [
      "the arrow that pages print, where the link the other way is there as well",
      {
        ...small,
        links: [...links, { from: "health", to: "awareness" }],
        assumptions: { believed: { statement: "x", on: "awareness → health" } },
      },
      [
        'unknown-id | assumptions.believed.on: "awareness → health" is not the id of a link, an intervention, an outcome or a factor. Did you mean "awareness->health"?',
      ],
    ],
    [
      "the same link twice",
      { ...small, links: [...links, ...links.slice(0, 1)] },
      [
        "duplicate-link | links[2]: there is already a link campaign->awareness. Put both mechanisms in one link's `because`.",
      ],
    ],
    [
      "links whose ends are no text, each told for that alone",
      {
        ...small,
        links: [
          ...links,
          { from: 7, to: "health" },
          { from: 7, to: "health" },
          { from: "campaign", to: 7 },
          { from: 7, to: 7 },
        ],
      },
      ["[2].from", "[3].from", "[4].to", "[5].from", "[5].to"].map(
        (end) =>
          `wrong-type | links${end}: expected an id: a letter or digit, then letters, digits, '.', '_' or '-'; found the number 7. Put it in quotes to make it text.`,
      ),
    ],
    [
      "an id with a blank before it, which is no list",
      { ...small, assumptions: { a: { statement: "x", on: " health" } } },
      [
        'unknown-id | assumptions.a.on: " health" is not the id of a link, an intervention, an outcome or a factor. Did you mean "health"?',
      ],
    ],
    [
      "a failed test that supports, and one that settles nothing",
      {
        ...small,
        evidence: {
          e: { on: "believed", stance: "supports", finding: "x", processTracing: { test: "hoop", result: "failed" } },
          f: {
            on: "believed",
            stance: "inconclusive",
            finding: "x",
            processTracing: { test: "hoop", result: "failed" },
          },
          g: {
            on: "believed",
            stance: "inconclusive",
            finding: "x",
            processTracing: { test: "smoking-gun", result: "failed" },
          },
          h: {
            on: "believed",
            stance: "mixed",
            finding: "x",
            processTracing: { test: "smoking-gun", result: "failed" },
          },
          i: { on: "believed", stance: "opposes", finding: "x", processTracing: { test: "hoop", result: "failed" } },
        },
      },
      [
        'contradiction | evidence.e.processTracing: a failed hoop test opposes the claim, but the stance is "supports".',
        'contradiction | evidence.f.processTracing: a failed hoop test opposes the claim, but the stance is "inconclusive".',
        'contradiction | evidence.h.processTracing: a failed smoking-gun test opposes the claim, but the stance is "mixed".',
      ],
    ],
    [
      "registers that are nothing",
      { ...small, sources: null, assumptions: null },
      [
        "wrong-type | assumptions: expected an object with an id for each entry; found nothing (null).",
        "wrong-type | sources: expected an object with an id for each entry; found nothing (null).",
      ],
    ],
    [
      "a link to itself",
      { ...small, links: [...links, { from: "health", to: "health" }] },
      ['self-link | links[2]: a link cannot lead from "health" to itself.'],
    ],
    [
      "an id for two things",
      { ...small, assumptions: { ...assumptions, health: { statement: "x" } } },
      ['duplicate-id | assumptions.health: "health" is already the id of an outcome.'],
    ],
    [
      "a part with a taken id",
      { ...small, assumptions: { believed: { statement: "x", parts: { campaign: { statement: "y" } } } } },
      ['duplicate-id | assumptions.believed.parts.campaign: "campaign" is already the id of an intervention.'],
    ],
    [
      "the reserved word for the whole",
      { ...small, factors: { theory: { title: "x" } } },
      ['reserved-id | factors.theory: "theory" is reserved: in `on` it stands for the whole theory. Use another id.'],
    ],
    [
      "a word that every object has",
      { ...small, sources: { constructor: { type: "book" } } },
      ['reserved-id | sources.constructor: "constructor" is a reserved word of JavaScript. Use another id.'],
    ],
    [
      "__proto__ as an id",
      { ...small, factors: JSON.parse('{"__proto__": {"title": "x"}}') },
      ['reserved-id | factors.__proto__: "__proto__" is a reserved word of JavaScript. Use another id.'],
    ],
    [
      "__proto__ within a text",
      { ...small, description: JSON.parse('{"en": "x", "__proto__": "y"}') },
      ['reserved-id | the theory: holds a key "__proto__"; no key may have that name.'],
    ],
    [
      "an inherited name as a reference",
      { ...small, evidence: { e: { on: "believed", stance: "supports", finding: "x", source: "toString" } } },
      ['unknown-id | evidence.e.source: "toString" is not the id of a source.'],
    ],
    [
      "strands in a ring",
      { ...small, strands: { a: { title: "x", partOf: "b" }, b: { title: "x", partOf: "a" } } },
      ['ring | strands.a.partOf: strand "a" is part of itself.'],
    ],
    [
      "a passed test that opposes",
      {
        ...small,
        evidence: {
          e: { on: "believed", stance: "opposes", finding: "x", processTracing: { test: "hoop", result: "passed" } },
        },
      },
      [
        'contradiction | evidence.e.processTracing: a passed hoop test supports the claim, but the stance is "opposes".',
      ],
    ],
    [
      "a review of nothing",
      { ...small, reviews: [{ assumption: "beleived", date: "2024", reviewer: "R", decision: "accept" }] },
      ['unknown-id | reviews[0].assumption: "beleived" is not the id of an assumption. Did you mean "believed"?'],
    ],
    [
      "unknown strand, actor, place and indicator",
      {
        ...small,
        outcomes: { health: { title: "x", strand: "s", actors: ["a"], places: ["p"], indicators: ["i"] } },
        links: [],
        assumptions: {},
      },
      [
        'unknown-id | outcomes.health.strand: "s" is not the id of a strand.',
        'unknown-id | outcomes.health.indicators[0]: "i" is not the id of an indicator.',
        'unknown-id | outcomes.health.actors[0]: "a" is not the id of an actor.',
        'unknown-id | outcomes.health.places[0]: "p" is not the id of a place.',
      ],
    ],
    [
      "a source of a measurement",
      { ...small, indicators: { i: { title: "x", baseline: { source: "s" }, actuals: [{ place: "p" }] } } },
      [
        'unknown-id | indicators.i.baseline.source: "s" is not the id of a source.',
        'unknown-id | indicators.i.actuals[0].place: "p" is not the id of a place.',
      ],
    ],
    [
      "a theory with nothing in it",
      { format: "theory-of-change/1", id: "a", title: "x", language: "en" },
      ["empty | the theory: has no interventions, outcomes or factors. Add an outcome to begin with."],
    ],
  ])("%s", (_, data, expected) => {
    expect(messages(data)).toEqual(expected);
  });
});

test("mistakes of shape and of reference are reported together", () => {
  const { outcomes } = small;
  expect(
    messages({
      ...small,
      titel: "x",
      outcomes: { ...outcomes, health: { title: 1 } },
      links: [{ from: "x", to: "y" }],
    }),
  ).toEqual([
    "wrong-type | outcomes.health.title: expected text, or text by language: {nl: …, en: …}; found the number 1. Put it in quotes to make it text.",
    'unknown-key | titel: "titel" is not a key here. Did you mean "title"?',
    'unknown-id | links[0].from: "x" is not the id of an intervention, an outcome or a factor.',
    'unknown-id | links[0].to: "y" is not the id of an outcome.',
    'unknown-id | assumptions.believed.on: "awareness->health" is not the id of a link, an intervention, an outcome or a factor.',
  ]);
});

test("a hundred problems are worded and the rest is counted", () => {
  const links = Array.from({ length: 150 }, (_, i) => ({ from: `nobody${i}`, to: "health" }));
  const found = messages({ ...small, links, assumptions: {} });
  expect(found).toHaveLength(101);
  expect(found.at(-1)).toBe("too-many-problems | 50 more problems not shown; repair these first.");
});

test("a hundred are told, the nearest word for the first 25", () => {
  const slips = (count: number) => {
    const item = { on: "beleived", stance: "mixed", finding: "x" };
    return messages({
      ...small,
      evidence: Object.fromEntries(Array.from({ length: count }, (_, i) => [`e${i}`, item])),
    });
  };
  const found = slips(100);
  expect(found).toHaveLength(100);
  expect(found.map((message) => message.includes("Did you mean")).lastIndexOf(true)).toBe(24);
  expect(slips(101).slice(100)).toEqual(["too-many-problems | 1 more problem not shown; repair these first."]);
});

test("parts nested beyond use, and objects within themselves, are refused before anything recurses", () => {
  const ring: { statement: string; parts?: unknown } = { statement: "x" };
  ring.parts = { again: ring };
  expect(messages({ ...small, assumptions: { ring } })).toEqual([
    "wrong-shape | assumptions: parts are nested more than 50 deep.",
  ]);
});

test("parts may nest as deep as the bound", () => {
  let parts: Record<string, unknown> = {};
  for (let depth = 48; depth > 0; depth -= 1)
    parts = { [`p${depth}`]: { statement: "x", ...(depth < 48 && { parts }) } };
  expect(messages({ ...small, assumptions: { deep: { statement: "x", parts } } })).toEqual([]);
});

test("parseTheoryOrThrow throws every problem at once", () => {
  const broken = { ...small, links: [{ from: "campain", to: "health" }], assumptions: {} };
  expect(() => parseTheoryOrThrow(broken)).toThrowErrorMatchingInlineSnapshot(`
    [InvalidTheoryError: This is not a theory: 1 problem.
    - links[0].from: "campain" is not the id of an intervention, an outcome or a factor. Did you mean "campaign"?]
  `);
  expect(() => parseTheoryOrThrow(broken)).toThrow(InvalidTheoryError);
  expect(parseTheoryOrThrow(small)).toEqual(small);
});

test("a mistake in every one of many entries costs no more than a hundred", () => {
  const outcomes = Object.fromEntries(Array.from({ length: 300_000 }, (_, i) => [`o${i}`, { title: 3 }]));
  const found = messages({ ...small, outcomes, links: [], assumptions: {} });
  expect(found).toHaveLength(100);
  expect(found[0]).toMatch(/^wrong-type . outcomes\.o0\.title: /);
});

test("objects within each other are refused at once", () => {
  const parts: Record<string, { statement: string; parts?: unknown }> = {
    x: { statement: "s" },
    y: { statement: "s" },
  };
  for (const part of Object.values(parts)) part.parts = parts;
  expect(messages({ ...small, assumptions: parts })).toEqual([
    "too-large | the theory: the same objects stand within each other again and again, so that no text could hold them. Give each place data of its own.",
  ]);
});

test.each([{ title: {} }, { title: " " }, { title: { en: "" } }])(
  "a text that says nothing is refused: %j",
  (outcome) => {
    expect(messages({ ...small, outcomes: { ...small.outcomes, health: outcome } })[0]).toMatch(
      /^bad-value|^wrong-type/,
    );
  },
);

describe("half of a character", () => {
  const halved = "Clean \ud83d water";
  const told =
    "holds half of a character (U+D83D), which no file in UTF-8 can hold. Delete it, or write the whole character.";
  const sources = (source: object) => ({ ...small, sources: { s: { type: "book", ...source } } });

  test.each([
    ["title", { ...small, title: halved }],
    ["title.en", { ...small, title: { en: halved } }],
    ["outcomes.health.title", { ...small, outcomes: { ...small.outcomes, health: { title: halved } } }],
    ["sources.s.author[0].family", sources({ author: [{ family: halved }] })],
    ["sources.s.custom.a[1].b", sources({ custom: { a: [1, { b: halved }] } })],
    ['sources.s.custom["Clean \\ud83d water"]', sources({ custom: { [halved]: 1 } })],
  ])("is refused at its place: %s", (place, data) => {
    expect(messages(data)).toEqual([`bad-value | ${place}: ${told}`]);
  });

  test("is told beside what else is wrong", () => {
    expect(messages({ ...small, title: 3, description: halved }).map((line) => line.split(":")[0])).toEqual([
      "wrong-type | title",
      "bad-value | description",
    ]);
  });

  test("is not seen in a whole character, and the other half alone is named", () => {
    expect(messages({ ...small, title: "Clean \ud83d\udca7 water" })).toEqual([]);
    expect(messages({ ...small, title: "\udca7\ud83d" })[0]).toContain("(U+DCA7)");
  });
});

describe("strands within strands", () => {
  const nest = (count: number, innermost: string | undefined = undefined) =>
    Object.fromEntries(
      Array.from({ length: count }, (_, i) => {
        const partOf = i + 1 < count ? `s${i + 1}` : innermost;
        return [`s${i}`, { title: "x", ...(partOf !== undefined && { partOf }) }];
      }),
    );

  test("may stand fifty deep", () => {
    expect(messages({ ...small, strands: nest(51) })).toEqual([]);
  });

  test.each([52, 2_000, 100_000])("are refused at the place where they go deeper, %i of them", (count) => {
    const place = `s${count - 52}`;
    const told = `wrong-shape | strands.${place}.partOf: strands are nested more than 50 deep. Make this strand part of one further out, or of none.`;
    expect(messages({ ...small, strands: nest(count) })).toEqual([told]);
  });

  test("in a large ring are told as a ring alone", () => {
    expect(messages({ ...small, strands: nest(2_000, "s0") })).toEqual([
      'ring | strands.s0.partOf: strand "s0" is part of itself.',
    ]);
  });
});

describe("custom of a source", () => {
  const within = (custom: unknown) => messages({ ...small, sources: { a: { type: "report", title: "A", custom } } });
  const ring: { [key: string]: unknown } = {};
  ring["again"] = { inner: [ring] };
  let deep: unknown = "x";
  for (let depth = 0; depth < 200; depth += 1) deep = [deep];

  test("holds anything that JSON has a form for", () => {
    const shared = { x: [1, -0, true, null, "\ud83d\udca7"] };
    expect(within({ shared, again: shared, nothing: undefined, none: Object.create(null) })).toEqual([]);
  });

  test("is nested 150 deep at most", () => {
    const nest = (depth: number): unknown => (depth === 0 ? "x" : { a: nest(depth - 1) });
    expect(within(nest(150))).toEqual([]);
    expect(within(nest(151))).toEqual([
      "wrong-shape | sources.a.custom: objects and lists are nested more than 150 deep in it.",
    ]);
  });

  test.each([
    [
      "a key __proto__",
      JSON.parse('{"x": [{"__proto__": 1}]}'),
      "reserved-id | sources.a.custom.x[0].__proto__: no key may have this name.",
    ],
    [
      "a big number",
      { x: 10n },
      "wrong-type | sources.a.custom.x: the bigint 10 has no form in JSON; expected plain data.",
    ],
    [
      "no number",
      [Number.NaN],
      "wrong-type | sources.a.custom: expected an object with keys of its own; found a list.",
    ],
    ["a function", { x: { y: Math.abs } }, "wrong-type | sources.a.custom.x.y: the function"],
    [
      "a date",
      { x: new Date(0) },
      "wrong-type | sources.a.custom.x: an instance of Date has no form in JSON; expected plain data.",
    ],
    [
      "a hole in a list",
      { x: [undefined] },
      "wrong-type | sources.a.custom.x[0]: the undefined undefined has no form in JSON",
    ],
    ["itself", ring, "wrong-shape | sources.a.custom: objects and lists are nested more than 150 deep in it."],
    ["what is nested too deep", { deep }, "wrong-shape | sources.a.custom: objects and lists are nested more than 150"],
  ])("does not hold %s", (_, custom, message) => {
    expect(within(custom)[0]).toContain(message);
  });
});

test("a message quotes the start of what is long", () => {
  const long = "x".repeat(100_000);
  const told = [
    ...messages({ ...small, [long]: 1 }),
    ...messages({ ...small, id: `${long}->` }),
    ...messages({ ...small, links: [{ from: long, to: long }] }),
    ...messages({ ...small, outcomes: { [long]: { title: 3 } } }),
  ];
  expect(told.length).toBeGreaterThan(3);
  expect(told.filter((message) => message.length > 1000)).toEqual([]);
});

test("an override needs its reason", () => {
  const entry = { assumption: "believed", date: "2024", reviewer: "R", decision: "accept", override: "supported" };
  expect(messages({ ...small, reviews: [entry] })).toEqual([
    "missing-key | reviews[0].note: missing; an override needs its reason.",
  ]);
});
