import { describe, expect, it, test } from "vitest";
import { readCsv, readTables, writeCsv, writeTables } from "../../../src/entries/formats/tables.js";
import { NUMBER_OR_TEXT } from "../../../src/formats/tables/csl-codecs.js";
import { fold } from "../../../src/formats/tables/read/recognise.js";
import { readDate } from "../../../src/formats/tables/read-date.js";
import { readNumber } from "../../../src/formats/tables/read-number.js";
import { TABLE_SPECS } from "../../../src/formats/tables/specs.js";
import type { CellValue } from "../../../src/sheets/sheet.js";
import { buildTheory } from "../../support/build-theory.js";

type Rows = readonly (readonly CellValue[])[];
const NODES: Rows = [
  ["kind", "id", "title"],
  ["intervention", "lessons", "Lessons"],
  ["outcome", "health", "Health"],
];
const read = (sheets: { readonly [name: string]: Rows }, options?: Parameters<typeof readTables>[1]) =>
  readTables(
    Object.entries({ nodes: NODES, ...sheets }).map(([name, rows]) => ({ name, rows })),
    { title: "T", ...options },
  );
const theoryOf = (result: ReturnType<typeof readTables>) => {
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join("\n"));
  return result.theory;
};
/** What was said, but for the guesses about the theory itself, of which these tables say nothing. */
const messages = ({ losses }: ReturnType<typeof readTables>) =>
  losses.filter(({ code }) => code !== "guessed-theory").map(({ code, message }) => `${code} ${message}`);

describe("what people make of tables", () => {
  it("takes Dutch headings and words in any order, under other rows, with kinds of nodes in sheets of their own", () => {
    const result = readTables([
      {
        name: "Interventies",
        rows: [["Concept van mei"], [], ["Titel", "ID"], ["Voorlichting", "les"]],
      },
      {
        name: "uitkomsten",
        rows: [
          ["niveau", "Titel"],
          ["lange termijn", "Gezondheid"],
        ],
      },
      {
        name: "Verbanden",
        rows: [
          ["naar", "van", "teken"],
          ["gezondheid", "Voorlichting", "negatief"],
        ],
      },
    ]);
    expect(theoryOf(result)).toEqual({
      format: "theory-of-change/1",
      id: "zonder-titel",
      title: "Zonder titel",
      language: "nl",
      interventions: { les: { title: "Voorlichting" } },
      outcomes: { gezondheid: { title: "Gezondheid", level: "long-term" } },
      links: [{ from: "les", to: "gezondheid", sign: "-" }],
    });
    expect(result.losses.map(({ code, at }) => [code, ...at])).toEqual([
      ["made-id", "uitkomsten", 2],
      ["found-by-title", "Verbanden", 2, "van"],
      ["guessed-theory", "theory"],
      ["guessed-theory", "theory"],
      ["guessed-theory", "theory"],
    ]);
  });

  it("reads a text beside its translation as both", () => {
    const theory = theoryOf(
      read({
        nodes: [
          ["kind", "id", "title", "title (nl)"],
          ["outcome", "health", "Health", "Gezondheid"],
        ],
      }),
    );
    expect(theory.outcomes?.["health"]?.title).toEqual({ en: "Health", nl: "Gezondheid" });
  });

  it("tells a table by its headings where its name says nothing", () => {
    const result = read({
      Sheet7: [
        ["from", "to", "because"],
        ["lessons", "health", "they learn"],
      ],
    });
    expect(theoryOf(result).links).toEqual([{ from: "lessons", to: "health", because: "they learn" }]);
  });

  it("names columns and sheets that it does not know, with the nearest that it does", () => {
    const result = read({
      links: [
        ["from", "to", "becuase", null, "from"],
        ["lessons", "health", "x", "y", "z"],
      ],
      asumptions: [["x"]],
      Sheet3: [],
    });
    expect(messages(result)).toEqual([
      'unknown-column links, row 1, column C (becuase): the table links has no column "becuase", so it is not read. Did you mean "because"?',
      "unknown-column links, row 1, column D: the column has no heading, so it is not read.",
      "repeated-column links, row 1, column E (from): there is such a column already, so it is not read.",
      expect.stringMatching(
        /^unknown-sheet asumptions: this is no table of a theory; .* Did you mean "assumptions"\?$/,
      ),
    ]);
  });

  it("makes ids of titles, the same each time, and looks up what was written for them", () => {
    const rows = [
      ["kind", "title"],
      ["outcome", "Éen doel!"],
      ["outcome", "Éen doel?"],
      ["outcome", "theory"],
      ["outcome", "…"],
    ];
    const result = read({ nodes: rows });
    expect(Object.keys(theoryOf(result).outcomes ?? {})).toEqual(["éen-doel", "éen-doel-2", "theory-2", "node-1"]);
    const written = read({
      nodes: [
        ["kind", "id", "title"],
        ["outcome", "my goal", "Goal"],
        ["factor", "f", "Rain"],
      ],
      links: [
        ["from", "to"],
        ["f", "my goal"],
      ],
      assumptions: [
        ["statement", "on"],
        ["It rains", "Rain → my goal"],
      ],
    });
    expect(theoryOf(written).links).toEqual([{ from: "f", to: "my-goal" }]);
    expect(theoryOf(written).assumptions).toEqual({ "it-rains": { statement: "It rains", on: "f->my-goal" } });
  });
});

describe("what does not fit is left out, with its place, and the rest goes on", () => {
  it.each<[string, { readonly [name: string]: Rows }, string[]]>([
    [
      "a dangling end, and what refers to that link",
      {
        links: [
          ["from", "to"],
          ["lessons", "helth"],
          ["lessons", "health"],
        ],
        evidence: [
          ["on", "stance", "finding", "id"],
          ["lessons->helth", "supports", "yes", "e"],
        ],
      },
      [
        'bad-row links, row 2, column B (to): "helth" is not the id of an outcome. Did you mean "health"? The row is left out.',
        'bad-row evidence, row 2, column A (on): "lessons->helth" is not the id of an assumption or a link. Did you mean "lessons->health"? The row is left out.',
      ],
    ],
    [
      "a wrong word, in its cell",
      {
        nodes: [
          ["kind", "id", "title", "level"],
          ["outcome", "health", "Health", "hihg"],
          ["intervention", "lessons", "L", null],
        ],
      },
      [
        'bad-cell nodes, row 2, column D (level): expected output, intermediate, long-term or impact; found "hihg". The cell is left out.',
      ],
    ],
    [
      "one of several, alone",
      {
        nodes: [
          ["kind", "id", "title", "actors"],
          ["outcome", "health", "Health", "who; them; us"],
        ],
        actors: [
          ["id", "name"],
          ["who", "WHO"],
          ["us", "Us"],
        ],
      },
      ['bad-cell nodes, row 2, column D (actors): "them" is not the id of an actor. It is left out.'],
    ],
    [
      "a number and a date",
      {
        indicators: [
          ["id", "title"],
          ["i", "I"],
        ],
        values: [
          ["indicator", "kind", "value", "date"],
          ["i", "target", "many", "soon"],
        ],
      },
      [
        'bad-cell values, row 2, column C (value): "many" is not a number, so the cell is left out.',
        'bad-cell values, row 2, column D (date): expected a date: 2018, 2018-10 or 2018-10-05; found "soon". The cell is left out.',
      ],
    ],
    [
      "a row without what it cannot do without, or of another kind",
      { nodes: [...NODES, ["outcome", "x", null], ["goal", "y", "Y"]] },
      [
        'bad-row nodes, row 5, column A (kind): "goal" is not one of intervention, outcome, factor. The row is left out.',
        expect.stringMatching(
          /^bad-row nodes, row 4, column C \(title\): missing; .* The row is left out\.$/,
        ) as unknown as string,
      ],
    ],
    [
      "an id that is there twice, in any table of its space",
      {
        assumptions: [
          ["id", "statement"],
          ["health", "x"],
          ["a", "y"],
          ["a", "z"],
        ],
      },
      [
        'duplicate-id assumptions, row 2: "health" is already the id of nodes, row 3; the row is left out.',
        'duplicate-id assumptions, row 4: "a" is already the id of assumptions, row 3; the row is left out.',
      ],
    ],
    [
      "a whole that is not there or is a part itself: the part is kept as an assumption of its own",
      {
        assumptions: [
          ["id", "statement", "part of"],
          ["a", "x", "c"],
          ["b", "y", "a"],
          ["c", "z", "b"],
          ["d", "w", "q"],
        ],
      },
      [
        'bad-cell assumptions, row 3, column C (part of): "a" is a part of this assumption itself; it is kept as one of its own.',
        'bad-cell assumptions, row 5, column C (part of): "q" is not the id of an assumption; it is kept as one of its own.',
      ],
    ],
    [
      "half of something: a withdrawal without a reason",
      {
        links: [
          ["from", "to"],
          ["lessons", "health"],
        ],
        evidence: [
          ["id", "on", "stance", "finding", "withdrawn date"],
          ["e", "lessons->health", "voor", "yes", "2020"],
        ],
      },
      [
        expect.stringMatching(
          /^bad-cell evidence, row 2: missing; .* What is said of it is left out\.$/,
        ) as unknown as string,
      ],
    ],
    [
      "a second baseline, and values of no indicator",
      {
        indicators: [
          ["id", "title"],
          ["i", "I"],
        ],
        values: [
          ["indicator", "kind", "value"],
          ["i", "baseline", 1],
          ["i", "baseline", 2],
          ["j", "target", 3],
        ],
      },
      [
        "bad-row values, row 3, column B (kind): there is a baseline of this indicator already. The row is left out.",
        'bad-row values, row 4, column A (indicator): "j" is not the id of any indicator. The row is left out.',
      ],
    ],
  ])("%s", (_, sheets, expected) => {
    const result = read(sheets);
    expect(messages(result)).toEqual(expected);
    expect(result.ok).toBe(true);
  });

  it("takes thousands of bad rows, one loss for each", () => {
    const bad = Array.from({ length: 10_000 }, (_, i) => ["lessons", `nowhere${i}`]);
    const result = read({ links: [["from", "to"], ...bad, ["lessons", "health"]] });
    expect(theoryOf(result).links).toHaveLength(1);
    expect(result.losses.filter(({ code }) => code === "bad-row")).toHaveLength(10_000);
  });
});

describe("the whole theory", () => {
  it("is meant by its word, also where a node has that for its title", () => {
    const result = read({
      nodes: [...NODES, ["outcome", "other", "Theory"]],
      assumptions: [
        ["id", "statement", "on"],
        ["a", "A", "theory"],
      ],
    });
    expect(theoryOf(result).assumptions?.["a"]?.on).toBe("theory");
  });
});

describe("no theory", () => {
  it.each([
    ["without a table of nodes", [{ name: "links", rows: [["from", "to"]] }], "there is no table of nodes"],
    ["with an empty one", [{ name: "nodes", rows: [] }], "the table nodes has no row that can be read"],
    ["without tables", [], "there is no table of nodes"],
  ])("%s", (_, sheets, message) => {
    const result = readTables(sheets);
    expect(result.ok ? "" : result.problems[0]?.message).toContain(message);
  });
});

describe("over another version of the theory", () => {
  const { factors: _, ...base } = buildTheory({
    interventions: ["i"],
    outcomes: { o: { title: { en: "Goal", nl: "Doel" }, level: "impact" } },
    links: ["i->o"],
    assumptions: { a: { statement: "A", on: "i->o", note: "keep" }, b: { statement: "B" } },
    evidence: { e: { on: "a", stance: "supports", finding: "yes" } },
  });

  it("takes what a table does not say from it, and says which rows are gone", () => {
    const result = readTables(
      [
        {
          name: "aannames",
          rows: [
            ["stelling", "id"],
            ["A anew", "a"],
          ],
        },
      ],
      { base },
    );
    expect(theoryOf(result)).toEqual({
      ...base,
      assumptions: { a: { statement: "A anew", on: "i->o", note: "keep" } },
    });
    expect(messages(result)).toEqual(["row-gone aannames: assumptions.b has no row any more, so it is left out."]);
  });

  it("keeps a table that is missing, and takes an empty one at its word", () => {
    expect(theoryOf(readTables([], { base }))).toEqual(base);
    const emptied = readTables([{ name: "evidence", rows: [] }], { base });
    expect(theoryOf(emptied)).toEqual({ ...base, evidence: {} });
    expect(messages(emptied)).toEqual(["row-gone evidence: evidence.e has no row any more, so it is left out."]);
  });

  it("changes one language and keeps the others", () => {
    const rows = [
      ["kind", "id", "title [nl]"],
      ["intervention", "i", null],
      ["outcome", "o", "Einddoel"],
    ];
    const { outcomes } = theoryOf(readTables([{ name: "nodes", rows }], { base }));
    expect(outcomes?.["o"]).toEqual({ title: { en: "Goal", nl: "Einddoel" }, level: "impact" });
  });
});

describe("CSV as it comes", () => {
  it.each([
    ["commas", "kind,title\noutcome,Health\n"],
    ["semicolons and commas in texts", "kind;title\noutcome;Health, wealth, all\n"],
    ["tabs", "kind\ttitle\noutcome\tHealth\n"],
    ["a byte order mark, quotes and CR LF", '\uFEFF"kind","title"\r\n"outcome","Hea ""l"" th,\nx"\r\n'],
    ["a line that tells what separates", "sep=;\r\nkind;title\r\noutcome;Health\r\n"],
  ])("%s", (_, text) => {
    const { rows } = readCsv(text, { name: "nodes.csv" });
    expect(rows[0]).toEqual(["kind", "title"]);
    expect(rows[1]?.[0]).toBe("outcome");
    expect(rows).toHaveLength(2);
  });

  it("takes what is no UTF-8 for Windows-1252, and says so", () => {
    const bytes = Uint8Array.from([..."kind;title\noutcome;Caf"].map((c) => c.charCodeAt(0)).concat([0xe9, 0x80, 10]));
    const sheet = readCsv(bytes, { name: "nodes.csv" });
    expect(sheet.rows[1]).toEqual(["outcome", "Café€"]);
    expect(messages(readTables([sheet]))[0]).toBe(
      "guessed-encoding nodes.csv: the text is not in UTF-8 and is taken for Windows-1252.",
    );
    const utf16 = Buffer.from("\uFEFFkind\ttitle\noutcome\tCafé", "utf16le");
    expect(readCsv(utf16, { name: "x" })).toEqual({
      name: "x",
      rows: [
        ["kind", "title"],
        ["outcome", "Café"],
      ],
    });
  });

  it("says where a quote is not closed", () => {
    const sheet = readCsv('kind,title\noutcome,"Health\noutcome,x\n', { name: "nodes.csv" });
    expect(messages(readTables([sheet]))[0]).toMatch(/^notation nodes\.csv, row 2: a quote is not closed/);
  });
});

test.each([
  ["2,5", ",", 2.5],
  ["2,5", undefined, 2.5],
  ["2.5", ",", 2.5],
  ["1.234,5", undefined, 1234.5],
  ["1,234,567.5", undefined, 1234567.5],
  ["1.234.567", undefined, 1234567],
  ["12 500", undefined, 12500],
  ["−3", undefined, -3],
  ["1e3", undefined, 1000],
  ["0,125", undefined, 0.125],
  ["1,234", ",", 1.234],
] as const)("the number %s where decimals have %s", (text, decimal, value) => {
  expect(readNumber(text, decimal)).toEqual({ value });
});

test.each([
  ["1.234", ",", 1234],
  ["1,234", ".", 1234],
  ["1,234", undefined, 1.234],
] as const)("the number %s where decimals have %s is a guess", (text, decimal, value) => {
  expect(readNumber(text, decimal)).toEqual({ value, guess: `"${text}" is taken for ${value}` });
});

test.each(["9007199254740993", "-1e16", "1e400"])("%s is too large", (text) => {
  expect(readNumber(text, undefined)).toEqual({ problem: `"${text}" is too large a number to be kept exactly` });
  expect(NUMBER_OR_TEXT.read(text, {} as never)).toEqual({ value: text });
});

test.each(["", "abc", "1,2,3", "1.2.3,4", "45%", "1-2", "..", "1e", "0x10"])("%j is no number", (text) => {
  expect(readNumber(text, undefined)).toEqual({ problem: `${JSON.stringify(text)} is not a number` });
});

test.each([
  ["2018", "2018", false],
  ["2018-10", "2018-10", false],
  ["2018/1/5", "2018-01-05", false],
  ["31-12-2018", "2018-12-31", false],
  ["12/31/2018", "2018-12-31", false],
  ["5-10-2018", "2018-10-05", true],
  ["okt-18", "2018-10", true],
  ["Mar 2018", "2018-03", true],
  ["2018-10-05T00:00:00.000Z", "2018-10-05", false],
  ["soon", "soon", false],
])("the date %s", (text, value, isGuess) => {
  const reading = readDate(text);
  expect([(reading as { value: unknown }).value, "guess" in reading]).toEqual([value, isGuess]);
});

test.each(TABLE_SPECS.map((spec) => [spec.name, spec] as const))(
  "no two columns of %s have one name",
  (_, { fields }) => {
    const names = fields.flatMap(({ names: { en, nl } }) => [...new Set([fold(en), fold(nl)])]);
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  },
);

test("what Excel would take for a formula is neutral in CSV, and comes back", () => {
  const theory = buildTheory({ outcomes: { o: { title: "=HYPERLINK(1)", note: "- 1" } } });
  const [, nodes] = writeTables(theory).output;
  const csv = writeCsv(nodes?.rows ?? []);
  expect(csv).toContain("'=HYPERLINK(1)");
  expect(csv).toContain("'- 1");
  expect(theoryOf(readTables([readCsv(csv, { name: "nodes.csv" })])).outcomes).toEqual(theory.outcomes);
});
