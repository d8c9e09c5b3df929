import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import {
  hasLogframe,
  readCsv,
  readLogframe,
  writeCsv,
  writeLogframe,
  writeMarkdownTable,
} from "../../../src/entries/formats/tables.js";
import { formatMeasurement, readMeasurements } from "../../../src/formats/logframe/format-measurement.js";
import type { CellValue } from "../../../src/sheets/sheet.js";
import { findUnaccounted } from "../../support/account.js";
import { anyDocument } from "../../support/arbitrary-document.js";
import { anyTheory } from "../../support/arbitrary-theory.js";
import { buildTheory } from "../../support/build-theory.js";
import { fullDocument } from "../../support/full-document.js";
import { HOSTILE_TEXTS } from "../../support/hostile-texts.js";
import { runs } from "../../support/runs.js";

type Rows = readonly (readonly CellValue[])[];
const read = (rows: Rows, options?: Parameters<typeof readLogframe>[1]) =>
  readLogframe([{ name: "plan", rows }], { title: "T", language: "en", ...options });
const theoryOf = (result: ReturnType<typeof readLogframe>) => {
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join("\n"));
  return result.theory;
};
const linksOf = (rows: Rows) => theoryOf(read(rows)).links?.map(({ from, to }) => `${from}->${to}`);

describe("writeLogframe", () => {
  const theory = buildTheory({
    interventions: { dig: { title: "Dig wells", code: "1.1" } },
    outcomes: {
      health: { title: { en: "Health", nl: "Gezondheid" }, level: "impact" },
      use: { title: "Wells are used", level: "long-term" },
      wells: { title: "Wells", level: "output", indicators: ["count", "depth"] },
    },
    indicators: {
      count: {
        title: "Wells dug",
        unit: "wells",
        baseline: { value: 0, date: "2020", source: "report" },
        targets: [{ value: 40, date: "2024" }, { text: "one in each village" }],
      },
      depth: { title: "Depth" },
    },
    sources: { report: { type: "report", title: "District report" } },
    links: ["dig->wells", "wells->use", "use->health"],
    assumptions: {
      rain: { statement: "It rains", on: "theory" },
      kept: {
        statement: "They are kept",
        on: ["wells->use", "use->health"],
        parts: { paid: { statement: "It is paid" } },
      },
      there: { statement: "There is water", on: "wells" },
    },
  });

  it("has a row for each result, its indicators and assumptions beside it, and preconditions last", () => {
    expect(writeLogframe(theory).output.rows).toEqual([
      ["Level", "Code", "Result", "Indicators", "Baseline", "Target", "Means of verification", "Assumptions"],
      ["Goal", null, "Health", null, null, null, null, null],
      ["Purpose", null, "Wells are used", null, null, null, null, "They are kept"],
      [null, null, null, null, null, null, null, "It is paid"],
      [
        ...["Output", null, "Wells", "Wells dug", "0 wells (2020)", "40 wells (2024); one in each village"],
        ...["District report", "They are kept"],
      ],
      [null, null, null, "Depth", null, null, null, "It is paid"],
      [null, null, null, null, null, null, null, "There is water"],
      ["Activity", "1.1", "Dig wells", null, null, null, null, null],
      ["Preconditions", null, null, null, null, null, null, "It rains"],
    ]);
  });

  it("is read back with its links inferred, and assumptions on them", () => {
    const back = theoryOf(readLogframe([writeLogframe(theory).output], { title: "T", language: "en" }));
    expect(back.links?.map(({ from, to }) => `${from}->${to}`)).toEqual([
      "wells-are-used->health",
      "wells->wells-are-used",
      "dig-wells->wells",
    ]);
    expect(back.assumptions?.["it-rains"]?.on).toBe("theory");
    expect(back.assumptions?.["they-are-kept"]?.on).toEqual(["wells-are-used->health", "wells->wells-are-used"]);
    expect(back.indicators?.["wells-dug"]).toEqual({
      title: "Wells dug",
      unit: "wells",
      baseline: { value: 0, date: "2020", source: "district-report" },
      targets: [
        { value: 40, date: "2024", source: "district-report" },
        { text: "one in each village", source: "district-report" },
      ],
    });
  });

  it("is written in Dutch, and as Markdown in which every text means itself", () => {
    const { output } = writeLogframe(theory, { lang: "nl" });
    expect(output.rows[1]?.slice(0, 3)).toEqual(["Einddoel", null, "Gezondheid"]);
    const markdown = writeMarkdownTable(output).split("\n");
    expect(markdown.slice(0, 3)).toEqual([
      "| Niveau | Code | Resultaat | Indicatoren | Nulmeting | Streefwaarde | Verificatiebronnen | Aannames |",
      "| --- | --- | --- | --- | --- | --- | --- | --- |",
      "| Einddoel |  | Gezondheid |  |  |  |  |  |",
    ]);
    const hostile = buildTheory({
      outcomes: Object.fromEntries(HOSTILE_TEXTS.map((title, i) => [`o${i}`, { title }])),
    });
    const lines = writeMarkdownTable(writeLogframe(hostile).output).trimEnd().split("\n");
    expect(lines).toHaveLength(HOSTILE_TEXTS.length + 2);
    for (const line of lines) expect(line.replaceAll(/\\./g, "").match(/\|/g)).toHaveLength(9);
  });

  test("every element of a theory is in the matrix or in the losses", async () => {
    const write = (document: typeof fullDocument) => {
      const { output, losses } = writeLogframe(document);
      return { text: writeCsv(output.rows), losses };
    };
    expect(await findUnaccounted(fullDocument, write)).toEqual([]);
    await fc.assert(
      fc.asyncProperty(anyDocument(fc.constantFrom("a text", "another")), async (document) => {
        expect(await findUnaccounted(document, write)).toEqual([]);
      }),
      { numRuns: 4 },
    );
  }, 30_000);
});

describe("readLogframe", () => {
  it("takes a matrix as donors have it: levels in a column without a heading, rows above, lists in cells", () => {
    const result = readLogframe([
      { name: "cover", rows: [["Annex 2"]] },
      {
        name: "LF",
        rows: [
          ["Logframe of the project"],
          [null, "Intervention logic", "Objectively verifiable indicators", "Sources of verification", "Assumptions"],
          ["Overall objective", "Health is better", null, null, null],
          ["Specific objective(s)", "Wells are used", "- Litres a day\n- Users", "- Meter\n- Survey", null],
          ["Expected results", "Wells work", null, null, "1. Parts can be had\n2. Mechanics stay"],
          ["Activities", "Dig", null, null, "It is dry"],
          ["Pre-conditions", null, null, null, "Permits are given"],
        ],
      },
    ]);
    const theory = theoryOf(result);
    expect(theory.interventions).toEqual({ dig: { title: "Dig" } });
    expect(Object.entries(theory.outcomes ?? {}).map(([id, { level }]) => [id, level])).toEqual([
      ["health-is-better", "impact"],
      ["wells-are-used", "intermediate"],
      ["wells-work", "output"],
    ]);
    expect(theory.links).toEqual([
      { from: "wells-are-used", to: "health-is-better", note: "Inferred from the levels of a logframe." },
      { from: "wells-work", to: "wells-are-used", note: "Inferred from the levels of a logframe." },
      { from: "dig", to: "wells-work", note: "Inferred from the levels of a logframe." },
    ]);
    expect(Object.values(theory.assumptions ?? {})).toEqual([
      { statement: "Parts can be had", on: "wells-work->wells-are-used" },
      { statement: "Mechanics stay", on: "wells-work->wells-are-used" },
      { statement: "It is dry", on: "dig->wells-work" },
      { statement: "Permits are given", on: "theory" },
    ]);
    expect(Object.values(theory.indicators ?? {})).toEqual([
      { title: "Litres a day", note: "Means of verification: Meter" },
      { title: "Users", note: "Means of verification: Survey" },
    ]);
    expect(result.losses.map(({ code }) => code)).toEqual([
      "unknown-sheet",
      "guessed-theory",
      ...Array.from({ length: 3 }, () => "inferred-link"),
      ...Array.from({ length: 4 }, () => "placed-assumption"),
    ]);
  });

  it.each<[string, Rows, string[]]>([
    [
      "by codes, also where rows stand level by level",
      [
        ["Level", "Code", "Result", "Indicators"],
        ["Purpose", "1", "P", null],
        ["Purpose", "2", "Q", null],
        ["Output", "2.1", "o", null],
        ["Output", "1.1", "p", null],
        ["Output", "10.1", "r", null],
        ["Activity", "1.1.1", "x", null],
      ],
      ["o->q", "p-2->p", "x->p-2"],
    ],
    [
      "by nesting, with levels and codes in the text",
      [
        ["Results", "Indicators"],
        ["Outcome 1: A", null],
        ["Output 1.1: B", null],
        ["Outcome 2: C", null],
        ["Output: D", null],
      ],
      ["b->a", "d->c"],
    ],
    [
      "by blocks under the name of a level",
      [
        ["Resultaat", "Indicatoren"],
        ["Einddoel", null],
        ["A", null],
        ["Resultaten", null],
        ["B", null],
        ["C", null],
      ],
      ["b->a", "c->a"],
    ],
    [
      "not where nothing tells",
      [
        ["Level", "Result", "Assumptions"],
        ["Purpose", "A", null],
        ["Purpose", "B", null],
        ["Output", "C", "x"],
      ],
      [],
    ],
  ])("infers links %s", (_, rows, expected) => {
    expect(linksOf(rows)).toEqual(expected);
  });

  it("puts an assumption on the node where there is no link, and infers none where told", () => {
    const rows = [
      ["Level", "Result", "Assumptions"],
      ["Purpose", "A", null],
      ["Output", "C", "x\ny"],
      ["Output", "D", "x"],
    ];
    const result = read(rows, { links: "none" });
    expect(theoryOf(result).links).toEqual([]);
    expect(theoryOf(result).assumptions).toEqual({
      x: { statement: "x", on: ["c", "d"] },
      y: { statement: "y", on: "c" },
    });
    expect(result.losses.map(({ code }) => code)).toEqual([
      ...["placed-assumption", "placed-assumption", "placed-assumption", "merged-assumption"],
    ]);
  });

  it("names what it leaves out, with its row", () => {
    const rows = [
      ["Level", "Result", "Budget", "Indicators"],
      [null, "Nowhere", null, "i"],
      [null, null, null, "j"],
      ["Gaol", "Misspelt", null, null],
      ["Activity", "Do", "5", "k"],
      ["Goal", "G", null, null],
    ];
    const result = read(rows);
    expect(theoryOf(result).outcomes).toEqual({ g: { title: "G", level: "impact" } });
    expect(result.losses.map(({ code, position }) => [code, position?.line])).toEqual([
      ["unknown-column", 1],
      ["no-level", 2],
      ["no-result", 3],
      ["no-level", 4],
      ["no-result", 5],
      ["inferred-link", 5],
    ]);
  });

  it.each([
    ["nothing", []],
    [
      "a table of links",
      [
        ["from", "to"],
        ["a", "b"],
      ],
    ],
    ["headings alone", [["Level", "Result", "Assumptions"]]],
  ] as [string, Rows][])("finds none in %s", (_, rows) => {
    const result = read(rows);
    expect(hasLogframe([{ name: "x", rows }])).toBe(false);
    expect(result.ok ? "" : result.problems[0]?.message).toContain("there is no logframe in it");
  });
});

test("whatever a theory says, its matrix is read back with its results, and nothing throws", () => {
  fc.assert(
    fc.property(fc.oneof(anyTheory, anyDocument(fc.constantFrom(...HOSTILE_TEXTS))), (theory) => {
      const csv = writeCsv(writeLogframe(theory).output.rows);
      const back = theoryOf(readLogframe([readCsv(csv, { name: "x.csv" })]));
      const count = (register: object = {}) => Object.keys(register).length;
      expect(count(back.outcomes)).toBe(count(theory.outcomes));
      expect(count(back.interventions)).toBe(count(theory.interventions));
    }),
    { numRuns: runs(60) },
  );
});

test("a value that could be two numbers is told", () => {
  const rows = [
    ["Level", "Result", "Indicators", "Target"],
    ["Output", "O", "I", "1.234 (5-10-2024)"],
  ];
  const result = readLogframe([{ name: "x", rows, decimal: "," }], { title: "T", language: "nl" });
  expect(theoryOf(result).indicators?.["i"]?.targets).toEqual([{ value: 1234, date: "2024-10-05" }]);
  expect(result.losses.filter(({ code }) => code === "guessed-value")).toHaveLength(2);
});

test.each([
  [{ value: 40, date: "2024-03" }, undefined, "people", "40 people (2024-03)"],
  [{ value: 2.5 }, undefined, undefined, "2.5"],
  [{ date: "2020" }, "few", "people", "few (2020)"],
  [{ value: 3 }, "good ones", "km", "3 km – good ones"],
])("a value in words: %j", (value, text, unit, words) => {
  expect(formatMeasurement(value, text, unit)).toBe(words);
  const read = readMeasurements(words, ".");
  expect(read.values).toEqual([{ ...value, ...(text !== undefined && { text }) }]);
  expect(read.unit).toBe(text === "few" ? undefined : unit);
});
