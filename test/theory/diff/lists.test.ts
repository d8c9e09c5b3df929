import { describe, expect, it } from "vitest";
import type { TheoryDocument } from "../../../src/schema/generated/types.js";
import { DIFF_KINDS, type DiffKind, type ElementChange } from "../../../src/theory/diff/change.js";
import { compareDocuments } from "../../../src/theory/diff/compare-documents.js";
import { parseTheoryOrThrow } from "../../../src/theory/parse.js";
import type { Theory } from "../../../src/theory/theory.js";
import { fullDocument } from "../../support/full-document.js";
import { trust } from "../../support/trust.js";

const base: TheoryDocument = {
  format: "theory-of-change/1",
  id: "t",
  title: "T",
  language: "en",
  interventions: {},
  outcomes: {},
};
const compare = (a: Partial<TheoryDocument>, b: Partial<TheoryDocument>) =>
  compareDocuments(trust({ ...base, ...a }), trust({ ...base, ...b }));
/** Each change as `before > after`, the fields that changed, and its places where it moved. */
const tell = (a: Partial<TheoryDocument>, b: Partial<TheoryDocument>) =>
  compare(a, b).changes.map(({ before, after, fields, moved }: ElementChange) =>
    [
      `${before} > ${after}`,
      ...fields.map(({ field }) => field),
      ...(moved ? [`${moved.from.position} to ${moved.to.position}`] : []),
    ].join(", "),
  );

const review = (assumption: string, date: string, reviewer: string, note: string) =>
  ({ assumption, date, reviewer, decision: "monitor", note }) as const;
const rewording = (on: string, date: string, by: string, note: string) =>
  ({ on, date, by, note, moved: ["statement"], fingerprint: "1:from=0123456789ab" }) as const;
const waiver = (code: string, on: string | undefined, reason: string) => ({
  code,
  ...(on !== undefined && { on }),
  reason,
  by: "Ann",
  date: "2020",
});

describe("an entry of a list is known again", () => {
  // By each of what tells two entries apart, when both change places and are changed besides.
  it.each([
    ["a review by its assumption", "reviews", review("a", "2020", "Ann", ""), review("b", "2020", "Ann", "")],
    ["a review by its date", "reviews", review("a", "2020", "Ann", ""), review("a", "2021", "Ann", "")],
    ["a review by its reviewer", "reviews", review("a", "2020", "Ann", ""), review("a", "2020", "Bo", "")],
    ["a rewording by its claim", "rewordings", rewording("a", "2020", "Ann", ""), rewording("b", "2020", "Ann", "")],
    ["a rewording by its date", "rewordings", rewording("a", "2020", "Ann", ""), rewording("a", "2021", "Ann", "")],
    ["a rewording by who signed", "rewordings", rewording("a", "2020", "Ann", ""), rewording("a", "2020", "Bo", "")],
    ["a waiver by its code", "waivers", waiver("untested", "a", "x"), waiver("no-test", "a", "x")],
    ["a waiver by its element", "waivers", waiver("untested", "a", "x"), waiver("untested", "b", "x")],
    ["a waiver of the whole", "waivers", waiver("untested", undefined, "x"), waiver("untested", "b", "x")],
  ])("%s", (_, list, x, y) => {
    const text = list === "waivers" ? "reason" : "note";
    const [first, second] = [
      { ...x, [text]: "said of the first" },
      { ...y, [text]: "said of the second" },
    ];
    const told = tell({ [list]: [x, y] }, { [list]: [second, first] });
    expect(told.map((line) => line.replace(/, \d to \d/, "")).sort()).toEqual([
      `${list}[0] > ${list}[1], ${text}`,
      `${list}[1] > ${list}[0], ${text}`,
    ]);
    expect(told.filter((line) => / to /.test(line))).toHaveLength(1);
  });

  it.each([
    ["reviews", "note", (at: string, note: string) => review("a", at, "Ann", note)],
    ["rewordings", "note", (at: string, note: string) => rewording("a", at, "Ann", note)],
    ["waivers", "reason", (at: string, reason: string) => waiver("untested", at, reason)],
  ] as const)("of several %s that may be it the one that says the same", (list, text, make) => {
    const before = [make("2001", "gone"), make("2002", "one"), make("2002", "two")];
    const after = [make("2002", "two"), make("2002", "another"), make("2003", "new")];
    expect(tell({ [list]: before }, { [list]: after }).sort()).toEqual(
      [
        `${list}[1] > ${list}[1], ${text}`,
        `${list}[2] > ${list}[0], 2 to 0`,
        `null > ${list}[2]`,
        `${list}[0] > null`,
      ].sort(),
    );
  });

  it("and not by its place alone", () => {
    const [x, y] = [review("a", "2020", "Ann", "n"), review("b", "2021", "Bo", "n")];
    expect(tell({ reviews: [x] }, { reviews: [y] })).toEqual(["null > reviews[0]", "reviews[0] > null"]);
  });

  it("by the new id of what it is about, also beside a waiver of the whole", () => {
    const named = (id: string): Partial<TheoryDocument> => ({
      outcomes: { [id]: { title: "Long waits at the pump" } },
      assumptions: { [`${id}-a`]: { statement: "People mind", on: id } },
      reviews: [review(`${id}-a`, "2020", "Ann", "n")],
      rewordings: [rewording(`${id}-a`, "2020", "Ann", "n")],
      waivers: [waiver("untested", undefined, "all"), waiver("no-indicator", id, "one"), waiver("no-test", id, "two")],
    });
    expect(tell(named("queue"), named("wait"))).toEqual(["queue > wait", "queue-a > wait-a"]);
  });
});

describe("changes come in the order of the document", () => {
  it("whatever refers to what", () => {
    const reworded = JSON.parse(
      JSON.stringify(fullDocument, (key, value) => (key === "note" || key === "title" ? `${value} anew` : value)),
    );
    const { changes, isExhaustive } = compareDocuments(trust(fullDocument), trust(reworded));
    const kinds = changes.map(({ kind }) => DIFF_KINDS.indexOf(kind));
    expect(kinds).toEqual([...kinds].sort((x, y) => x - y));
    expect(new Set(kinds).size).toBeGreaterThan(10);
    expect(isExhaustive).toBe(true);
  });

  it("and the document's own id is one", () => {
    expect(compare({}, { id: "u" }).changes).toEqual([
      { kind: "theory", before: "t", after: "u", matchedBy: "id", fields: [] },
    ]);
  });
});

describe("a text in two languages is compared in each", () => {
  const FIELDS: { readonly [K in DiffKind]: readonly string[] } = {
    theory: ["title", "description"],
    strand: ["title", "description", "note"],
    intervention: ["title", "description", "note"],
    outcome: ["title", "description", "note"],
    factor: ["title", "description", "note"],
    link: ["because", "note"],
    assumption: ["statement", "falsifier", "note", "test.question", "test.method", "test.informs"],
    evidence: [
      ...["finding", "note", "scope.population", "scope.place", "scope.period", "scope.intervention"],
      "withdrawn.reason",
    ],
    source: [],
    indicator: ["title", "description", "note", "baseline.text", "baseline.note"],
    actor: ["name", "description", "role", "note"],
    place: ["name", "note"],
    principle: ["title", "description", "note"],
    review: ["note"],
    rewording: ["note"],
    waiver: ["reason"],
  };
  const PLACES: { readonly [K in DiffKind]: readonly string[] } = {
    theory: [],
    strand: ["strands", "reach"],
    intervention: ["interventions", "campaign"],
    outcome: ["outcomes", "health"],
    factor: ["factors", "rain"],
    link: ["links", "0"],
    assumption: ["assumptions", "believed"],
    evidence: ["evidence", "survey"],
    source: ["sources", "report"],
    indicator: ["indicators", "heard"],
    actor: ["actors", "school"],
    place: ["places", "village"],
    principle: ["principles", "inclusion"],
    review: ["reviews", "0"],
    rewording: ["rewordings", "0"],
    waiver: ["waivers", "0"],
  };
  const write = (kind: DiffKind, field: string, value: unknown) => {
    const copy = structuredClone(fullDocument);
    const keys = [...PLACES[kind], ...field.split(".")];
    let at = copy as unknown as Record<string, unknown>;
    for (const key of keys.slice(0, -1)) at = at[key] as Record<string, unknown>;
    at[keys.at(-1)!] = value;
    return trust(copy);
  };

  it.each(DIFF_KINDS.flatMap((kind) => FIELDS[kind].map((field) => [kind, field] as const)))("%s %s", (kind, field) => {
    const [before, after] = [
      write(kind, field, { en: "one", nl: "een" }),
      write(kind, field, { en: "one", nl: "twee" }),
    ];
    expect(compareDocuments(before, after).changes).toMatchObject([
      { kind, fields: [{ field, language: "nl", before: "een", after: "twee" }] },
    ]);
  });
});

describe("an id that changes takes along all that refers to it", () => {
  const rename = (from: string): Theory =>
    parseTheoryOrThrow<unknown>(
      JSON.parse(
        JSON.stringify(fullDocument)
          .replaceAll(`"${from}"`, `"${from}-2"`)
          .replaceAll(`"${from}->`, `"${from}-2->`)
          .replaceAll(`->${from}"`, `->${from}-2"`)
          // Words of the format that are ids here, too.
          .replace('"kind":"reach-2"', '"kind":"reach"')
          .replace('"type":"report-2"', '"type":"report"'),
      ),
    );

  it.each([
    ["strand", "reach"],
    ["strand", "goal"],
    ["intervention", "campaign"],
    ["outcome", "awareness"],
    ["outcome", "health"],
    ["outcome", "cost"],
    ["factor", "rain"],
    ["assumption", "believed"],
    ["assumption", "understood"],
    ["evidence", "survey"],
    ["source", "report"],
    ["actor", "school"],
    ["place", "village"],
    ["principle", "inclusion"],
  ])("%s %s", (kind, id) => {
    expect(compareDocuments(trust(fullDocument), rename(id)).changes).toMatchObject([
      { kind, before: id, after: `${id}-2`, fields: [] },
    ]);
  });

  it.each([
    ["strand", "reach", "Reach", "title"],
    ["intervention", "campaign", "Campaign", "title"],
    ["outcome", "awareness", "Awareness", "title"],
    ["factor", "rain", "Rain", "title"],
    ["assumption", "understood", "It is understood", "statement"],
    ["evidence", "survey", "Most believed it", "finding"],
    ["source", "report", "A report", "title"],
    ["indicator", "heard", "People who heard it", "title"],
    ["actor", "school", "School", "name"],
    ["place", "village", "Village", "name"],
    ["principle", "inclusion", "Inclusion", "title"],
  ])("%s %s, also where it is reworded, as a guess", (kind, id, text, field) => {
    const reworded = JSON.parse(JSON.stringify(rename(id)).replace(`"${field}":"${text}"`, `"${field}":"${text}s"`));
    const found = compareDocuments(trust(fullDocument), trust(reworded)).changes;
    expect(found.find((change) => change.before === id && change.kind === kind)).toMatchObject({
      after: `${id}-2`,
      matchedBy: "similarity",
      isGuess: true,
      fields: [{ field, before: text, after: `${text}s` }],
    });
  });

  it("of a place and a source, from every measurement", () => {
    const measured = (place: string, source: string): Partial<TheoryDocument> => {
      const at = { place, source, value: 1 };
      return {
        places: { [place]: { name: "The far village" } },
        sources: { [source]: { type: "report", title: "The long report" } },
        indicators: { n: { title: "N", baseline: at, targets: [at, { value: 2 }], actuals: [{ value: 3 }, at] } },
      };
    };
    expect(tell(measured("p", "s"), measured("q", "r"))).toEqual(["s > r", "p > q"]);
    const other = { ...measured("q", "r"), indicators: measured("q", "elsewhere").indicators! };
    expect(tell(measured("p", "s"), other)).toEqual(["s > r", "n > n, actuals, baseline.source, targets", "p > q"]);
  });
});

describe("of what changed places", () => {
  const board = (name: string) => ({ name: `The ${name} of the district` });
  const moved = (a: Partial<TheoryDocument>, b: Partial<TheoryDocument>) => tell(a, b).filter((x) => / to /.test(x));

  it("what is called the same in both stays, and of two such the first by name", () => {
    const renamed = { actors: { a: board("council"), b: board("board of elders") } };
    expect(moved(renamed, { actors: { c: board("board of elders"), a: board("council") } })).toEqual(["b > c, 1 to 0"]);
    const kept = { actors: { b: board("board of elders"), a: board("council") } };
    expect(moved(kept, { actors: { a: board("council"), b: board("board of elders") } })).toEqual(["b > b, 0 to 1"]);
  });

  it("what has a new id in either is named by the first of the two", () => {
    const swapped = (one: string, other: string, oneNow: string, otherNow: string) =>
      moved(
        { actors: { [one]: board("council"), [other]: board("board of elders") } },
        { actors: { [otherNow]: board("board of elders"), [oneNow]: board("council") } },
      );
    expect(swapped("a", "b", "z", "c")).toEqual(["b > c, 1 to 0"]);
    expect(swapped("m", "b", "a", "n")).toEqual(["b > n, 1 to 0"]);
  });

  it("what is one object in both is told by its places alone", () => {
    const [a, b, c] = [board("council"), board("board of elders"), board("church")];
    const place = (position: number) => ({ kind: "actor", partOf: null, position });
    expect(compare({ actors: { a, b, c } }, { actors: { c, a, b } }).changes).toEqual([
      { kind: "actor", before: "c", after: "c", matchedBy: "id", moved: { from: place(2), to: place(0) }, fields: [] },
    ]);
    const [x, y, z] = [
      review("a", "2020", "Ann", "n"),
      review("a", "2021", "Ann", "n"),
      review("a", "2022", "Bo", "n"),
    ];
    expect(tell({ reviews: [x, y, z] }, { reviews: [z, x, y] })).toEqual(["reviews[2] > reviews[0], 2 to 0"]);
  });

  it("the parts of a whole with a new id are told as well", () => {
    const whole = (id: string, ...parts: string[]): Partial<TheoryDocument> => ({
      outcomes: { o: { title: "O" } },
      assumptions: {
        [id]: {
          statement: "The pumps are repaired within a week",
          on: "o",
          parts: Object.fromEntries(parts.map((part) => [part, { statement: `There are ${part}` }])),
        },
      },
    });
    expect(tell(whole("w", "spares", "skills"), whole("v", "skills", "spares"))).toEqual([
      "spares > spares, 0 to 1",
      "w > v",
    ]);
    expect(tell(whole("w", "skills", "spares"), whole("v", "skills", "spares"))).toEqual(["w > v"]);
  });
});
