import { describe, expect, test } from "vitest";
import {
  type MatchOptions,
  matchResults,
  type PartnerActivity,
  readIatiActivities,
} from "../../../src/entries/formats/iati.js";
import { parseTheory } from "../../../src/theory/parse.js";
import { buildTheory } from "../../support/build-theory.js";

const THEORY = buildTheory({
  outcomes: {
    wash: { title: "Wash", code: "O1", indicators: ["seen"] },
    ill: { title: "Less ill", code: "O2", indicators: ["days", "cases"] },
  },
  indicators: {
    seen: { title: "Seen washing", code: "SCS023", unit: "%", actuals: [{ value: 31, date: "2023" }] },
    days: { title: "Days ill", code: "SCS024", unit: "days" },
    cases: { title: "Cases", code: "1.2.1" },
    other: { title: "Without code" },
  },
});

interface Given {
  readonly id?: string;
  readonly code?: string;
  readonly vocabulary?: string;
  readonly uri?: string;
  readonly measure?: string;
  readonly value?: string;
  readonly year?: string;
  readonly result?: string;
  readonly more?: string;
}
const refer = (code: string, vocabulary = "99", uri = "") =>
  `<reference vocabulary="${vocabulary}" code="${code}"${uri && ` indicator-uri="${uri}"`}/>`;
const indicator = ({ code, vocabulary, uri, measure = "1", value = "5", year = "2024", more = "" }: Given) =>
  `<indicator measure="${measure}"><title><narrative>I</narrative></title>${code === undefined ? "" : refer(code, vocabulary, uri)}<period><period-start iso-date="${year}-01-01"/><period-end iso-date="${year}-12-31"/><target value="9"/><actual value="${value}">${more}</actual></period></indicator>`;
const activity = (given: Given, indicators = indicator(given)) =>
  `<iati-activity xml:lang="en"><iati-identifier>${given.id ?? "KE-1-W"}</iati-identifier><reporting-org ref="KE-1"><narrative>Trust</narrative></reporting-org><title><narrative>Wells</narrative></title><location ref="l"><name><narrative>Kisumu</narrative></name></location><result type="1"><title><narrative>R</narrative></title>${given.result === undefined ? "" : `<reference vocabulary="99" code="${given.result}" vocabulary-uri="https://example.org"/>`}${indicators}</result></iati-activity>`;

async function* readAll(files: readonly string[]): AsyncGenerator<PartnerActivity> {
  for (const file of files) yield* readIatiActivities(`<iati-activities version="2.03">${file}</iati-activities>`);
}
const match = (given: readonly (Given | string)[], options: MatchOptions = {}, theory = THEORY) =>
  matchResults(theory, readAll(given.map((one) => (typeof one === "string" ? one : activity(one)))), options);
const actualsOf = ({ output }: Awaited<ReturnType<typeof match>>, id: string) => output.indicators?.[id]?.actuals;

test("an actual goes to the indicator with its code, with the activity and its publisher as the source", async () => {
  const found = await match([{ code: " scs023", measure: "2", value: "52" }]);
  expect(found).toMatchObject({
    matched: [{ indicator: "seen", outcomes: ["wash"], known: 0, revised: [] }],
    unmatched: [],
    ambiguous: [],
    unreported: ["days", "cases", "other"],
  });
  expect(actualsOf(found, "seen")).toEqual([
    { value: 31, date: "2023" },
    { value: 52, date: "2024", source: "iati-KE-1-W" },
  ]);
  expect(found.output.sources).toEqual({
    "iati-KE-1-W": {
      type: "dataset",
      title: "Wells",
      number: "KE-1-W",
      publisher: "Trust",
      custom: { "iati-reporting-org": "KE-1" },
    },
  });
  expect(parseTheory(found.output).ok).toBe(true);
  expect(found.output.links).toEqual(THEORY.links);
  expect(THEORY.indicators?.["seen"]?.actuals).toHaveLength(1);
});

test("a second match attaches nothing, and a revised value takes the place of the one before", async () => {
  const first = await match([{ code: "SCS024", value: "4" }]);
  const again = await match([{ code: "SCS024", value: "4" }], {}, first.output);
  expect(again.output).toEqual(first.output);
  expect(again.matched).toMatchObject([{ attached: [], revised: [], known: 1 }]);
  const revised = await match([{ code: "SCS024", value: "3" }], {}, first.output);
  expect(revised.matched[0]).toMatchObject({ attached: [], revised: [{ before: { value: 4 }, after: { value: 3 } }] });
  expect(actualsOf(revised, "days")).toEqual([{ value: 3, date: "2024", source: "iati-KE-1-W" }]);
  const next = await match([{ code: "SCS024", value: "4", year: "2025" }], {}, first.output);
  expect(actualsOf(next, "days")).toHaveLength(2);
});

test("two indicators of one activity with one code both count, and one file given twice counts once", async () => {
  const both = activity({}, indicator({ code: "SCS024", value: "4" }) + indicator({ code: "SCS024", value: "7" }));
  const found = await match([both, both]);
  expect(actualsOf(found, "days")?.map(({ value }) => value)).toEqual([4, 7]);
  expect(found.matched.map(({ attached, revised, known }) => [attached.length, revised.length, known])).toEqual([
    [1, 0, 0],
    [1, 0, 0],
    [0, 0, 1],
    [0, 0, 1],
  ]);
});

test("values of several partners stand side by side and are not added up", async () => {
  const found = await match([
    { id: "KE-1-W", code: "SCS024", value: "4" },
    { id: "KE-2-V", code: "SCS024", value: "6" },
  ]);
  expect(actualsOf(found, "days")).toEqual([
    { value: 4, date: "2024", source: "iati-KE-1-W" },
    { value: 6, date: "2024", source: "iati-KE-2-V" },
  ]);
});

test("whose value it is, where and by which document stand in the note", async () => {
  const more =
    '<location ref="l"/><dimension name="sex" value="female"/><comment><narrative>Few</narrative></comment><document-link format="application/pdf" url="https://example.org/a.pdf"><title><narrative>Count</narrative></title></document-link>';
  const found = await match([{ code: "SCS024", more }]);
  expect(actualsOf(found, "days")).toEqual([
    {
      value: 5,
      text: "Few",
      date: "2024",
      source: "iati-KE-1-W",
      note: "sex: female; Kisumu; Count; https://example.org/a.pdf",
    },
  ]);
  expect(found.losses.map(({ code }) => code)).toEqual(
    expect.arrayContaining(["dimension", "place-in-note", "document-in-note", "partner-plan"]),
  );
});

describe("what cannot be told apart is not attached", () => {
  test.each<[string, readonly (Given | string)[], MatchOptions, string, readonly string[]]>([
    ["a percentage for a number", [{ code: "SCS024", measure: "2" }], {}, "unit", ["days"]],
    ["a number for a percentage", [{ code: "SCS023" }], {}, "unit", ["seen"]],
    [
      "codes of two indicators",
      [activity({}, indicator({ code: "SCS024" }).replace("<period>", `${refer("1.2.1")}<period>`))],
      {},
      "several-indicators",
      ["days", "cases"],
    ],
    [
      "one code from two lists",
      [
        { code: "SCS024", uri: "https://a.example/list" },
        { id: "B", code: "SCS024", uri: "https://b.example/list" },
      ],
      {},
      "several-lists",
      ["days"],
    ],
    ["a result with the code of an outcome that has two", [{ result: "O2" }], {}, "result-code", ["days", "cases"]],
  ])("%s", async (_, given, options, reason, candidates) => {
    const found = await match(given, options);
    expect(found.output).toBe(THEORY);
    expect(found.matched).toEqual([]);
    for (const one of found.ambiguous) expect(one).toMatchObject({ reason, candidates });
    expect(found.ambiguous.length).toBeGreaterThan(0);
    expect(found.losses).toContainEqual(expect.objectContaining({ code: "ambiguous" }));
  });

  test("two indicators of the theory with one code", async () => {
    const theory = buildTheory({
      outcomes: ["o"],
      indicators: { a: { title: "A", code: "X1" }, b: { title: "B", code: "x1" } },
    });
    const found = await match([{ code: "X1" }], {}, theory);
    expect(found.ambiguous).toMatchObject([{ reason: "several-indicators", candidates: ["a", "b"] }]);
  });
});

describe("what counts as a code", () => {
  test("the address of the list settles which of two lists is meant", async () => {
    const given = [
      { code: "SCS024", uri: "https://a.example/list" },
      { id: "B", code: "SCS024", uri: "https://b.example/list" },
      { id: "C", code: "SCS024" },
    ];
    const found = await match(given, { list: "https://a.example/list" });
    expect(found.matched.map(({ partner }) => partner.activity)).toEqual(["KE-1-W", "C"]);
    expect(found.unmatched).toMatchObject([{ partner: { activity: "B" }, reason: "no-code" }]);
  });
  test("a code of another vocabulary is another code, unless it is asked for", async () => {
    const sdg = [{ code: "1.2.1", vocabulary: "9" }];
    expect((await match(sdg)).unmatched).toMatchObject([{ reason: "no-code" }]);
    expect((await match(sdg, { vocabularies: ["9"] })).matched).toMatchObject([{ indicator: "cases" }]);
  });
  test("a partner's own code can be told to stand for an indicator", async () => {
    const found = await match([{ code: "Out-7" }], { codes: { "out-7": "other" } });
    expect(found.matched).toMatchObject([{ indicator: "other", outcomes: [] }]);
    await expect(match([], { codes: { x: "othr" } })).rejects.toThrow('Did you mean "other"?');
  });
  test("a result with the code of an outcome with one indicator means that", async () => {
    expect((await match([{ result: "o1", measure: "2" }])).matched).toMatchObject([{ indicator: "seen" }]);
  });
  test("a code that is nearly one of ours is shown with it, and not taken for it", async () => {
    const found = await match([{ code: "SCS-024" }, { code: "Z" }, {}]);
    expect(found.unmatched.map(({ reason, nearest }) => [reason, nearest])).toEqual([
      ["unknown-code", "days"],
      ["unknown-code", undefined],
      ["no-code", undefined],
    ]);
    expect(found.output).toBe(THEORY);
  });
});
