import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Assumption, TheoryDocument } from "../../../src/schema/generated/types.js";
import type { ElementChange } from "../../../src/theory/diff/change.js";
import { compareDocuments } from "../../../src/theory/diff/compare-documents.js";
import { editTheory } from "../../../src/theory/edit/edit-theory.js";
import { parseTheoryOrThrow } from "../../../src/theory/parse.js";
import type { Theory } from "../../../src/theory/theory.js";
import { runs } from "../../support/runs.js";
import { trust } from "../../support/trust.js";

/** A fingerprint; of what does not matter here. */
const STAMP = "1:from=0123456789ab";
const theory = parseTheoryOrThrow({
  format: "theory-of-change/1",
  id: "wells",
  title: { en: "Wells", nl: "Putten" },
  language: "en",
  strands: { water: { title: "Water" }, school: { title: "Schooling", partOf: "water" } },
  interventions: { dig: { title: "Dig wells", strand: "water" }, teach: { title: "Train caretakers" } },
  outcomes: {
    supply: { title: "Clean water is near", indicators: ["distance"] },
    health: { title: "Children fall ill less often", level: "impact" },
    queue: { title: "Long waits at the pump" },
  },
  factors: { drought: { title: "Years without rain" } },
  links: [
    { from: "dig", to: "supply", because: "A pump brings up water" },
    { from: "teach", to: "supply" },
    { from: "supply", to: "health" },
    { from: "supply", to: "queue", sign: "-" },
    { from: "drought", to: "supply", sign: "-" },
  ],
  assumptions: {
    repaired: {
      statement: "Pumps are repaired within a week",
      on: ["dig->supply", "teach->supply"],
      importance: "high",
      parts: { spares: { statement: "Spare parts are for sale" }, skills: { statement: "Somebody knows how" } },
    },
    drunk: { statement: "What is drawn is drunk at home", on: "supply->health", test: { method: "visits" } },
    welcome: { statement: "Villages want a pump", on: "dig" },
  },
  evidence: {
    census: { on: "repaired", stance: "supports", finding: "Nine pumps in ten worked", source: "report" },
    visits: { on: "drunk", stance: "opposes", finding: "Much of it went to cattle" },
  },
  sources: { report: { type: "report", title: "Pumps of the district" } },
  indicators: { distance: { title: "Metres to a pump", targets: [{ value: 300, source: "report" }] } },
  actors: { council: { name: "District council" } },
  reviews: [
    { assumption: "repaired", date: "2020", reviewer: "Ann", decision: "monitor" },
    { assumption: "drunk", date: "2021", reviewer: "Bo", decision: "test" },
  ],
  rewordings: [
    { on: "repaired", date: "2020", by: "Ann", moved: ["statement"], fingerprint: STAMP },
    { on: "supply->health", date: "2021", by: "Bo", moved: ["from"], fingerprint: STAMP },
  ],
  waivers: [{ code: "no-indicator", on: "queue", reason: "Nobody counts", by: "Ann", date: "2020" }],
});

type Draft = Parameters<Parameters<typeof editTheory>[1]>[0];
type Edit = readonly [name: string, change: (draft: Draft) => void, expected: readonly Partial<ElementChange>[]];

const changed = (kind: string, id: string, ...fields: ElementChange["fields"]) =>
  ({ kind, before: id, after: id, matchedBy: "id", fields }) as ElementChange;

/** Edits that do not get in each other's way, each with what it must show as. */
const EDITS: readonly Edit[] = [
  [
    "a title",
    (d) => (d.title = { en: "Wells for all", nl: "Putten" }),
    [changed("theory", "wells", { field: "title", language: "en", before: "Wells", after: "Wells for all" })],
  ],
  [
    "a date",
    (d) => (d.interventions!["teach"]!.locator = "§2"),
    [changed("intervention", "teach", { field: "locator", after: "§2" })],
  ],
  [
    "a level",
    (d) => (d.outcomes!["health"]!.level = "long-term"),
    [changed("outcome", "health", { field: "level", before: "impact", after: "long-term" })],
  ],
  [
    "a translation",
    (d) => (d.strands!["water"]!.title = { en: "Water", fr: "Eau" }),
    [changed("strand", "water", { field: "title", language: "fr", after: "Eau" })],
  ],
  [
    "a mechanism",
    (d) => (d.links![0]!.because = "A pump brings up much water"),
    [
      changed("link", "dig->supply", {
        field: "because",
        language: "en",
        before: "A pump brings up water",
        after: "A pump brings up much water",
      }),
    ],
  ],
  [
    "a new outcome",
    (d) => (d.outcomes!["income"] = { title: "Wages go up" }),
    [{ kind: "outcome", before: null, after: "income", fields: [] }],
  ],
  [
    "an importance",
    (d) => (d.assumptions!["repaired"]!.importance = "low"),
    [changed("assumption", "repaired", { field: "importance", before: "high", after: "low" })],
  ],
  [
    "a test",
    (d) => (d.assumptions!["drunk"]!.test = { method: "visits", due: "2025" }),
    [changed("assumption", "drunk", { field: "test.due", after: "2025" })],
  ],
  [
    "a part that leaves",
    (d) => {
      const part = d.assumptions!["repaired"]!.parts!["skills"] as Assumption;
      delete (d.assumptions!["repaired"]!.parts as Record<string, unknown>)["skills"];
      (d.assumptions as Record<string, unknown>)["skills"] = part;
    },
    [
      {
        kind: "assumption",
        before: "skills",
        after: "skills",
        matchedBy: "id",
        moved: {
          from: { kind: "assumption", partOf: "repaired", position: 1 },
          to: { kind: "assumption", partOf: null, position: 3 },
        },
        fields: [],
      },
    ],
  ],
  [
    "a side",
    (d) => (d.evidence!["visits"]!.stance = "mixed"),
    [changed("evidence", "visits", { field: "stance", before: "opposes", after: "mixed" })],
  ],
  [
    "evidence gone",
    (d) => void delete (d.evidence as Record<string, unknown>)["census"],
    [{ kind: "evidence", before: "census", after: null, fields: [] }],
  ],
  [
    "a source",
    (d) => (d.sources!["report"]!.publisher = "The council"),
    [changed("source", "report", { field: "publisher", after: "The council" })],
  ],
  [
    "an actor's name and id",
    (d) => {
      d.actors = { board: { name: "District council" } };
    },
    [{ kind: "actor", before: "council", after: "board", matchedBy: "similarity", isGuess: true, fields: [] }],
  ],
  [
    "a review",
    (d) => void d.reviews!.push({ assumption: "welcome", date: "2022", reviewer: "Ann", decision: "accept" }),
    [{ kind: "review", before: null, after: "reviews[2]", fields: [] }],
  ],
  [
    "a wording that was accepted",
    (d) =>
      void d.rewordings!.push({ on: "welcome", date: "2022", by: "Ann", moved: ["statement"], fingerprint: STAMP }),
    [{ kind: "rewording", before: null, after: "rewordings[2]", fields: [] }],
  ],
  [
    "which wording was accepted",
    (d) => (d.rewordings![1]!.moved = ["from", "because"]),
    [changed("rewording", "rewordings[1]", { field: "moved", before: ["from"], after: ["from", "because"] })],
  ],
  [
    "a waiver",
    (d) => (d.waivers![0]!.until = "2026"),
    [changed("waiver", "waivers[0]", { field: "until", after: "2026" })],
  ],
  [
    "a place",
    (d) => (d.places = { north: { name: "The north" } }),
    [{ kind: "place", before: null, after: "north", fields: [] }],
  ],
  [
    "a kind",
    (d) => {
      const node = d.outcomes!["queue"]!;
      delete (d.outcomes as Record<string, unknown>)["queue"];
      d.factors = { ...d.factors, queue: node };
      d.links!.splice(3, 1);
      d.waivers = d.waivers!.map((waiver) => ({ ...waiver }));
    },
    [
      {
        kind: "factor",
        before: "queue",
        after: "queue",
        matchedBy: "id",
        moved: {
          from: { kind: "outcome", partOf: null, position: 2 },
          to: { kind: "factor", partOf: null, position: 1 },
        },
        fields: [],
      },
      { kind: "link", before: "supply->queue", after: null, fields: [] },
    ],
  ],
];

describe("edits show as what they are, and nothing besides", () => {
  it.each(EDITS)("%s", (_, change, expected) => {
    const edited = editTheory(theory, (draft) => void change(draft));
    expect(compareDocuments(theory, edited).changes).toEqual(expected);
    expect(compareDocuments(theory, structuredClone(edited)).changes).toEqual(expected);
  });

  it("in any company", () => {
    fc.assert(
      fc.property(fc.subarray([...EDITS]), (edits) => {
        let edited: Theory = theory;
        for (const [, change] of edits) edited = editTheory(edited, (draft) => void change(draft));
        const expected = edits.flatMap(([, , changes]) => changes);
        const found = compareDocuments(theory, edited).changes;
        const key = ({ kind, before, after }: Partial<ElementChange>) => `${kind} ${before} ${after}`;
        const sort = (list: readonly Partial<ElementChange>[]) => [...list].sort((a, b) => (key(a) < key(b) ? -1 : 1));
        expect(sort(found)).toEqual(sort(expected));
      }),
      { numRuns: runs(1500) },
    );
  });
});

describe("a renamed element", () => {
  const rename = (from: string, to: string) =>
    parseTheoryOrThrow(
      JSON.parse(
        JSON.stringify(theory)
          .replaceAll(`"${from}"`, `"${to}"`)
          .replaceAll(`"${from}->`, `"${to}->`)
          .replaceAll(`->${from}"`, `->${to}"`),
      ),
    );

  it("takes along what refers to it", () => {
    for (const [from, kind] of [
      ["supply", "outcome"],
      ["dig", "intervention"],
      ["repaired", "assumption"],
      ["census", "evidence"],
      ["skills", "assumption"],
    ] as const) {
      expect(compareDocuments(theory, trust(rename(from, `${from}-2`))).changes).toEqual([
        { kind, before: from, after: `${from}-2`, matchedBy: "fingerprint", fields: [] },
      ]);
    }
    for (const [from, kind] of [
      ["water", "strand"],
      ["distance", "indicator"],
    ] as const) {
      expect(compareDocuments(theory, trust(rename(from, `${from}-2`))).changes).toEqual([
        { kind, before: from, after: `${from}-2`, matchedBy: "similarity", isGuess: true, fields: [] },
      ]);
    }
    const edited = editTheory(theory, (draft) => {
      draft.sources = { survey: draft.sources!["report"]! };
      draft.evidence!["census"]!.source = "survey";
      draft.indicators!["distance"]!.targets![0]!.source = "survey";
    });
    expect(compareDocuments(theory, edited).changes.map(({ kind, before, after }) => [kind, before, after])).toEqual([
      ["source", "report", "survey"],
    ]);
  });

  it("and reworded is a guess by likeness, with the rewording", () => {
    const edited = editTheory(theory, (draft) => {
      const { drunk, ...rest } = draft.assumptions!;
      draft.assumptions = { ...rest, consumed: { ...drunk!, statement: "What is drawn is used at home" } };
      draft.evidence!["visits"]!.on = "consumed";
      draft.reviews![1]!.assumption = "consumed";
    });
    expect(compareDocuments(theory, edited).changes).toEqual([
      {
        kind: "assumption",
        before: "drunk",
        after: "consumed",
        matchedBy: "similarity",
        isGuess: true,
        moved: {
          from: { kind: "assumption", partOf: null, position: 1 },
          to: { kind: "assumption", partOf: null, position: 2 },
        },
        fields: [
          {
            field: "statement",
            language: "en",
            before: "What is drawn is drunk at home",
            after: "What is drawn is used at home",
          },
        ],
      },
    ]);
  });

  it("that is too unlike is one removed and one added", () => {
    const edited = editTheory(theory, (draft) => {
      const { welcome: _, ...rest } = draft.assumptions!;
      draft.assumptions = { ...rest, paid: { statement: "Households pay for upkeep", on: "dig" } };
    });
    expect(compareDocuments(theory, edited).changes).toEqual([
      { kind: "assumption", before: null, after: "paid", fields: [] },
      { kind: "assumption", before: "welcome", after: null, fields: [] },
    ]);
  });

  it("is a guess where several mean the same", () => {
    const twins = (...ids: string[]) => ({
      ...theory,
      assumptions: Object.fromEntries(ids.map((id) => [id, { statement: "Alike" }])),
      evidence: {},
      reviews: [],
    });
    const found = compareDocuments(trust(twins("a", "b")), trust(twins("c", "d"))).changes;
    expect(found).toEqual([
      { kind: "assumption", before: "a", after: "c", matchedBy: "fingerprint", isGuess: true, fields: [] },
      { kind: "assumption", before: "b", after: "d", matchedBy: "fingerprint", isGuess: true, fields: [] },
    ]);
  });
});

describe("a text in several languages", () => {
  const named = (id: string, name: object) => trust({ ...theory, actors: { [id]: { name } } });
  const guesses = (before: object, after: object) =>
    compareDocuments(named("council", before), named("board", after)).changes.map(({ matchedBy }) => matchedBy);

  it("is recognised in the language of the theory, or else in the first that it has", () => {
    const alike = { nl: "Helemaal iets anders", en: "The district council" };
    expect(guesses({ nl: "De raad", en: "District council" }, alike)).toEqual(["similarity"]);
    expect(guesses({ nl: "De districtsraad" }, { nl: "Districtsraad" })).toEqual(["similarity"]);
    expect(guesses({ nl: "De raad", en: "Some people" }, { nl: "De raad", en: "District council" })).toEqual([
      undefined,
      undefined,
    ]);
  });
});

describe("what is alike", () => {
  const told = (a: Partial<TheoryDocument>, b: Partial<TheoryDocument>) =>
    compareDocuments(trust({ ...theory, ...a }), trust({ ...theory, ...b })).changes.map(
      ({ before, after }) => `${before} > ${after}`,
    );

  it("is read in the language of its own theory", () => {
    const names = [
      { en: "District council", nl: "Heel iemand anders" },
      { en: "Nobody in particular", nl: "District councils" },
    ] as const;
    const [a, b] = [{ actors: { council: { name: names[0] } } }, { actors: { board: { name: names[1] } } }];
    expect(told(a, { ...b, language: "nl" }).slice(-1)).toEqual(["council > board"]);
    expect(told({ ...b, language: "nl" }, a).slice(-1)).toEqual(["board > council"]);
    expect(told(a, b).slice(-2)).toEqual(["null > board", "council > null"]);
  });

  it("is not the same where it is of another kind", () => {
    const title = "Caretakers are trained to repair the pumps";
    const before = { interventions: { x: { title } }, outcomes: {}, links: [], assumptions: {}, evidence: {} };
    const after = { ...before, interventions: {}, outcomes: { y: { title: `${title} well` } } };
    expect(told(before, after)).toEqual(["x > null", "null > y"]);
  });

  it.each([
    ["a", "x", "a", "y", true],
    ["a", "x", "b", "x", true],
    ["a", "x", "b", "y", false],
    ["a", "x", "x", "a", false],
  ])("is a link %s->%s that becomes %s->%s: %s", (from, to, newFrom, newTo, isSame) => {
    const nodes = Object.fromEntries(["a", "b", "x", "y"].map((id) => [id, { title: id.repeat(9) }]));
    const linked = (one: string, other: string): Partial<TheoryDocument> => ({
      ...{
        interventions: {},
        outcomes: nodes,
        assumptions: {},
        evidence: {},
        reviews: [],
        rewordings: [],
        waivers: [],
      },
      links: [{ from: one, to: other, because: "A pump brings up water" }],
    });
    const [before, after] = [`${from}->${to}`, `${newFrom}->${newTo}`];
    expect(told(linked(from, to), linked(newFrom, newTo))).toEqual(
      isSame ? [`${before} > ${after}`] : [`null > ${after}`, `${before} > null`],
    );
  });

  it("is a link of which one end is the same by a new id", () => {
    const linked = (start: string, end: string): Partial<TheoryDocument> => ({
      ...{ interventions: {}, assumptions: {}, evidence: {}, reviews: [], rewordings: [], waivers: [] },
      outcomes: { [start]: { title: "Clean water" }, x: { title: "Health" }, y: { title: "Schooling" } },
      links: [{ from: start, to: end, because: "A pump brings up water" }],
    });
    expect(told(linked("a", "x"), linked("b", "y"))).toEqual(["a > b", "a->x > b->y"]);
  });
});

describe("more than can be compared", () => {
  it("is said to be, whatever of other kinds is compared", () => {
    const crowd = (prefix: string, count: number) =>
      trust({
        ...theory,
        actors: Object.fromEntries(
          Array.from({ length: count }, (_, i) => [`${prefix}${i}`, { name: `${prefix}${i}` }]),
        ),
      });
    expect(compareDocuments(crowd("a", 201), crowd("b", 200)).isExhaustive).toBe(false);
    expect(compareDocuments(crowd("a", 3), crowd("b", 3)).isExhaustive).toBe(true);
  });
});

describe("a redrawn link", () => {
  it("is recognised by its mechanism when one end is the same", () => {
    const edited = editTheory(theory, (draft) => {
      draft.links![0] = { ...draft.links![0]!, to: "health" };
      draft.assumptions!["repaired"]!.on = ["dig->health", "teach->supply"];
    });
    expect(compareDocuments(theory, edited).changes).toEqual([
      { kind: "link", before: "dig->supply", after: "dig->health", matchedBy: "similarity", isGuess: true, fields: [] },
      changed("assumption", "repaired", {
        field: "on",
        before: ["dig->supply", "teach->supply"],
        after: ["dig->health", "teach->supply"],
      }),
    ]);
  });
});

describe("a new order", () => {
  it("is told by the fewest moves", () => {
    const order = (...ids: string[]): TheoryDocument => ({
      ...theory,
      actors: Object.fromEntries(ids.map((id) => [id, { name: `The name of ${id}` }])),
    });
    const moves = (a: TheoryDocument, b: TheoryDocument) =>
      compareDocuments(trust(a), trust(b)).changes.map(({ before, moved }) => [
        before,
        moved?.from.position,
        moved?.to.position,
      ]);
    expect(moves(order("a", "b", "c", "d"), order("d", "a", "b", "c"))).toEqual([["d", 3, 0]]);
    expect(moves(order("a", "b"), order("b", "a"))).toEqual([["b", 1, 0]]);
    expect(moves(order("a", "b", "c"), order("a", "x", "b", "c")).map(([id]) => id)).toEqual([null]);
  });
});
