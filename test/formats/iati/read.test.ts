import { describe, expect, test } from "vitest";
import { IatiReadError, readIati, readIatiActivities, writeIati } from "../../../src/entries/formats/iati.js";
import { buildTheory } from "../../support/build-theory.js";
import { ACTIVITY } from "./support/activity.js";

const ACTIVITY_START = `<iati-activity xml:lang="en"><iati-identifier>NL-1-A</iati-identifier><reporting-org ref="NL-1"><narrative>Us</narrative></reporting-org><title><narrative>Water</narrative></title>`;
const inActivity = (results: string) =>
  `<iati-activities version="2.03">${ACTIVITY_START}${results}</iati-activity></iati-activities>`;
const inIndicator = (values: string, attributes = 'measure="1"') =>
  inActivity(
    `<result type="1"><title><narrative>R</narrative></title><indicator ${attributes}><title><narrative>I</narrative></title>${values}</indicator></result>`,
  );
const period = (inner: string, start = "2023-01-01", end = "2023-12-31") =>
  `<period><period-start iso-date="${start}"/><period-end iso-date="${end}"/>${inner}</period>`;

const read = async (...args: Parameters<typeof readIati>) => {
  const result = await readIati(...args);
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join("\n"));
  const told = result.losses.map(({ code, at }) => `${code} ${at.join(".")}`);
  return { theory: result.output, told };
};
const refusal = async (...args: Parameters<typeof readIati>) => {
  const result = await readIati(...args);
  if (result.ok) return undefined;
  return { message: result.problems[0]?.message, position: result.problems[0]?.position };
};
const readIndicator = async (values: string, attributes?: string) => {
  const { theory, told } = await read(inIndicator(values, attributes));
  return { ...Object.values(theory.indicators ?? {})[0], told };
};

describe("what publishers write", () => {
  test.each([
    ["31.5", { value: 31.5 }],
    [" 12 ", { value: 12 }],
    ["007", { value: 7 }],
    ["0", { value: 0 }],
    ["20,000", { text: "20,000" }, "number"],
    ["n/a", { text: "n/a" }, "number"],
    ["45%", { text: "45%" }, "number"],
    ["1 000", { text: "1 000" }, "number"],
    ["1e999", { text: "1e999" }, "number"],
    ["9007199254740991", { value: 9_007_199_254_740_991 }],
    ["-9007199254740993", { text: "-9007199254740993" }, "number"],
    ["Infinity", { text: "Infinity" }, "number"],
    ["0x10", { text: "0x10" }, "number"],
    ["0.12345678901234567890123", { value: 0.12345678901234568 }, "precision"],
  ])("the value %j", async (given, value, loss = "") => {
    const { actuals, told } = await readIndicator(period(`<actual value="${given}"/>`));
    expect(actuals).toEqual([{ ...value, date: "2023" }]);
    const codes = told.filter((one) => one.endsWith("actual.0.@value")).map((one) => one.split(" ")[0]);
    expect(codes).toEqual(loss === "" ? [] : [loss]);
  });

  test("a value that is no number stands in the note where words are given too", async () => {
    const comment = "<comment><narrative>Not counted</narrative></comment>";
    const { actuals } = await readIndicator(period(`<actual value="n/a">${comment}</actual>`));
    expect(actuals).toEqual([{ text: "Not counted", date: "2023", note: "n/a" }]);
  });

  test.each([
    ["2023-01-01", "2023-12-31", "2023", []],
    ["2024-02-01", "2024-02-29", "2024-02", []],
    ["2023-04-01", "2024-03-31", "2024-03-31", ["period-start"]],
    ["2023-01-01Z", "2023-12-31+01:00", "2023", ["date-form", "date-form"]],
    ["2023-01-01", "2023-12-31T23:59:59", "2023", ["date-form"]],
    ["2023-02-30", "2023-12-31", "2023-12-31", ["date"]],
    ["2023-01-01", "31/12/2023", "2023-01-01", ["date"]],
  ])("the period from %s to %s", async (start, end, date, losses) => {
    const { targets, told } = await readIndicator(period('<target value="1"/>', start, end));
    expect(targets).toEqual([{ value: 1, date }]);
    expect(told.filter((one) => one.includes(".period-")).map((one) => one.split(" ")[0])).toEqual(losses);
  });

  test("values by group are kept apart, never added up", async () => {
    const by = (sex: string, value: number) =>
      `<actual value="${value}"><dimension name="sex" value="${sex}"/></actual>`;
    const { actuals } = await readIndicator(period(`<actual value="10"/>${by("female", 6)}${by("male", 4)}`));
    expect(actuals).toEqual([
      { value: 10, date: "2023" },
      { value: 6, date: "2023", note: "sex: female" },
      { value: 4, date: "2023", note: "sex: male" },
    ]);
  });

  test("of several baselines that of the whole is kept, and the others are told", async () => {
    const { baseline, told } = await readIndicator(
      '<baseline year="2020" value="1"><dimension name="sex" value="male"/></baseline><baseline year="2020" value="3"/>',
    );
    expect(baseline).toEqual({ value: 3, date: "2020" });
    expect(told).toContain("disaggregated iati-activity.0.result.0.indicator.0.baseline.0");
  });

  test("a direction that is not stated is not guessed, and one that is no truth value is told", async () => {
    expect(await readIndicator("")).not.toHaveProperty("direction");
    expect(await readIndicator("", 'measure="1" ascending="0"')).toMatchObject({ direction: "down" });
    const odd = await readIndicator("", 'measure="1" ascending="no"');
    expect(odd).not.toHaveProperty("direction");
    expect(odd.told).toContain("code iati-activity.0.result.0.indicator.0.@ascending");
  });

  test("languages in capitals, in three letters and by a wrong name", async () => {
    const { theory, told } = await read(
      inActivity(
        '<result type="1"><title><narrative xml:lang="ENG">One</narrative><narrative xml:lang="FR">Un</narrative><narrative xml:lang="Dutch">Een</narrative></title></result>',
      ),
    );
    expect(Object.values(theory.outcomes ?? {})[0]?.title).toEqual({ en: "One", fr: "Un" });
    expect(told.filter((one) => one.includes("title")).map((one) => one.split(" ")[0])).toEqual([
      "language-form",
      "language-form",
      "language",
      "repeated-language",
    ]);
  });

  test("titles that are codes, missing or without narrative", async () => {
    const result = (title: string) => `<result type="2">${title}<indicator measure="1"/></result>`;
    const { theory } = await read(
      inActivity(
        result("<title><narrative>5.3</narrative></title>") +
          result("<title>Plain</title>") +
          result("<title><narrative> </narrative></title><description><narrative>Said here</narrative></description>") +
          result('<reference vocabulary="99" code="C4"/>') +
          result(""),
      ),
    );
    expect(Object.entries(theory.outcomes ?? {}).map(([id, { title }]) => [id, title])).toEqual([
      ["result-1", "5.3"],
      ["result-2", "Plain"],
      ["result-3", "Said here"],
      ["C4", "C4"],
      ["result-5", "result-5"],
    ]);
  });

  test("equal codes get ids of their own, the same ones every time", async () => {
    const one =
      '<indicator measure="1"><title><narrative>I</narrative></title><reference vocabulary="99" code="A 1"/></indicator>';
    const { theory } = await read(inActivity(`<result type="1">${one}${one}</result><result type="1">${one}</result>`));
    expect(Object.keys(theory.indicators ?? {})).toEqual(["A-1", "A-1-2", "A-1-3"]);
  });

  test("several activities are strands, each with its publisher", async () => {
    const result = '<result type="1"><title><narrative>R</narrative></title><indicator measure="1"/></result>';
    const other = ACTIVITY_START.replace("NL-1-A", "NL-2-B").replace('"NL-1"', '"NL-2"').replace("Us", "Them");
    const { theory } = await read(
      `<iati-activities version="2.02">${ACTIVITY_START}${result}</iati-activity>${other}${result}</iati-activity>${other}</iati-activity></iati-activities>`,
    );
    expect(theory.strands).toEqual({
      "NL-1-A": { title: "Water", code: "NL-1-A" },
      "NL-2-B": { title: "Water", code: "NL-2-B" },
    });
    expect(theory.outcomes).toMatchObject({
      "NL-1-A.result-1": { strand: "NL-1-A", actors: ["NL-1"] },
      "NL-2-B.result-1": { strand: "NL-2-B", actors: ["NL-2"] },
    });
  });
});

test("what was written without extension comes back as far as IATI goes", async () => {
  const theory = buildTheory({
    language: "nl",
    outcomes: { o: { title: "Handen schoon", level: "impact", indicators: ["i"] } },
    indicators: {
      i: {
        title: { nl: "Geteld", en: "Counted" },
        code: "I1",
        unit: "%",
        direction: "up",
        baseline: { value: 0, date: "2022", place: "school" },
        targets: [{ value: 60, date: "2025" }],
        actuals: [{ value: 31.5, date: "2024-05", text: "Een derde", source: "web" }],
      },
    },
    places: { school: { name: "School", country: "KE" } },
    sources: { web: { type: "document", title: "Telling", URL: "https://example.org/telling.pdf" } },
  });
  const back = await read(writeIati(theory, { activity: ACTIVITY }).output);
  expect(back.theory.outcomes?.["result-1"]).toMatchObject({ title: "Handen schoon", level: "impact" });
  expect(back.theory.indicators?.["I1"]).toEqual({
    ...theory.indicators?.["i"],
    actuals: [{ value: 31.5, date: "2024-05", text: "Een derde", source: "Telling" }],
  });
  expect(back.theory.places).toEqual(theory.places);
  expect(back.theory.sources).toEqual({ Telling: theory.sources?.["web"] });
  expect(await read(writeIati(theory).output)).toMatchObject({ theory: { id: "iati-results", language: "en" } });
});

const BOMB = `<?xml version="1.0"?>\n<!DOCTYPE lolz [<!ENTITY a "${"x".repeat(50)}"><!ENTITY b "&a;&a;&a;">]>\n<iati-activities version="2.03"/>`;
const XXE =
  '<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]><iati-activities version="2.03">&x;</iati-activities>';
const latin1 = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const utf16 = (text: string) => new Uint8Array(Uint16Array.from(`\uFEFF${text}`, (c) => c.charCodeAt(0)).buffer);
const GOOD = inIndicator(period('<actual value="1"/>'));

describe("what is refused, by name and with its place", () => {
  test.each<[string, Parameters<typeof readIati>[0], RegExp, [number, number]?]>([
    ["an entity bomb", BOMB, /document type \(DOCTYPE\)/, [2, 1]],
    ["an entity of another file", XXE, /document type \(DOCTYPE\)/, [1, 1]],
    ["a DTD elsewhere", '<!DOCTYPE r SYSTEM "http://example.org/x.dtd"><result/>', /DOCTYPE/, [1, 1]],
    ["a DTD that never ends", ["<!DOCTYPE r [", ..."x".repeat(99)], /DOCTYPE/, [1, 1]],
    ["an entity of HTML", GOOD.replace("Water", "a&nbsp;b"), /entity stands here that XML does not have/, [1, 194]],
    ["nesting without end", "<result>".repeat(200_000), /nested more than 100 deep/, [1, 801]],
    ["a text without end", [GOOD.slice(0, 180), ...Array(200).fill("x".repeat(65_536))], /goes on for more than/],
    ["a tag without end", ["<result ", ...Array(200).fill(" ".repeat(65_536))], /goes on for more than/],
    ["a file that is cut off", GOOD.slice(0, -30), /this is not XML: unclosed tag/],
    [
      "a name as long as a file, which is not told whole",
      `<result><${"x".repeat(900)}`,
      /^this is not XML: .{0,200}\.$/m,
    ],
    ["tags that cross", "<result><title></result></title>", /this is not XML: unexpected close tag/],
    [
      "Latin-1 by its declaration",
      latin1(`<?xml version="1.0" encoding="ISO-8859-1"?>${GOOD}`),
      /in ISO-8859-1; save it as UTF-8.*xmllint --encode UTF-8/,
    ],
    [
      "Latin-1 without one",
      latin1(GOOD.replace("Water", "\nCaf\u00e9")),
      /byte 0xE9 here\); save.*iconv -f WINDOWS-1252/,
      [2, 4],
    ],
    ["UTF-16", utf16(GOOD), /in UTF-16; save it as UTF-8.*xmllint --encode UTF-8/, [1, 1]],
    ["UTF-16 without a mark", utf16(GOOD).subarray(2), /in UTF-16/, [1, 1]],
    ["a second outermost element", `${GOOD}<result/>`, /<result> stands after the end/],
    [
      "version 1.05",
      '<iati-activities version="1.05"><iati-activity/></iati-activities>',
      /IATI 1\.05; 2\.01, 2\.02 and/,
      [1, 1],
    ],
    ["version 1 on an activity", '<iati-activity version="1.03"/>', /IATI 1\.03/, [1, 1]],
    ["organisations", '<iati-organisations version="2.03"/>', /file of organisations/, [1, 1]],
    ["another XML with a long name", `<${"x".repeat(900)}/>`, /^this is not IATI but <x{119}…>/],
    ["another XML", "\n <svg/>", /this is not IATI but <svg>/, [2, 2]],
    ["no XML", '{"format": "theory-of-change/1"}', /this is not XML/],
    ["an empty file", "", /no activity in the file reports results/],
    ["no results", '<iati-activities version="2.03"><iati-activity/></iati-activities>', /no activity in the file/],
  ])("%s", async (_, xml, message, place) => {
    const found = await refusal(xml);
    expect(found?.message).toMatch(message);
    if (place !== undefined) expect(found?.position).toEqual({ line: place[0], column: place[1] });
  });

  test("what came before a fault has been handed on", async () => {
    const seen: string[] = [];
    const activities = readIatiActivities([GOOD.replace("</iati-activities>", ""), "<x><!DOCTYPE"]);
    await expect(
      (async () => {
        for await (const { output } of activities) seen.push(output.identifier);
      })(),
    ).rejects.toThrow(IatiReadError);
    expect(seen).toEqual(["NL-1-A"]);
  });
});

test("a byte order mark, a declaration in capitals and line ends of Windows are read", async () => {
  const text = `\uFEFF<?xml version="1.0" encoding="UTF-8"?>\r\n${GOOD}`;
  expect((await read(new TextEncoder().encode(text))).theory).toEqual((await read(GOOD)).theory);
});

test("an attribute or element by the name of a prototype is only a name", async () => {
  const odd = GOOD.replace("<result ", '<result __proto__="x" constructor="y" ').replace(
    "<indicator",
    "<__proto__/><indicator",
  );
  const { theory, told } = await read(odd);
  expect(theory).toEqual((await read(GOOD)).theory);
  expect(told).toContain("no-place iati-activity.0.result.0.@__proto__");
  expect(told).toContain("no-place iati-activity.0.result.0.__proto__.0");
});
