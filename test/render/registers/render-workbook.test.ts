import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import readExcelFile from "read-excel-file/node";
import { describe, expect, it, vi } from "vitest";
import { readYaml } from "../../../src/entries/formats/document.js";
import { renderWorkbook } from "../../../src/entries/render/office.js";
import { buildRegister, REGISTER_NAMES } from "../../../src/entries/render/text.js";
import type { Theory } from "../../../src/theory/theory.js";
import { buildTheory } from "../../support/build-theory.js";

const load = (path: string): Theory => {
  const result = readYaml(readFileSync(new URL(path, import.meta.url), "utf8"));
  if (!result.ok) throw new Error(result.problems[0]?.message);
  return result.theory;
};
const wells = load("../golden/wells.yaml");
const read = async (theory: Theory, options: Parameters<typeof renderWorkbook>[1] = {}) => {
  const sheets = await readExcelFile(Buffer.from(await renderWorkbook(theory, options)), { trim: false });
  return new Map(sheets.map(({ sheet, data }) => [sheet, data]));
};
const files = async (theory: Theory) =>
  Object.entries(unzipSync(await renderWorkbook(theory))).map(([name, content]) => ({
    name,
    text: strFromU8(content),
  }));

describe.each(["en", "nl"] as const)("a workbook in %s, opened by another program", (lang) => {
  it("has a sheet for each register, with a heading and every row", async () => {
    const sheets = await read(wells, { lang, asOf: "2021-03" });
    const registers = REGISTER_NAMES.map((name) => buildRegister(wells, name, { lang, asOf: "2021-03" }));
    expect([...sheets.keys()]).toEqual([
      lang === "en" ? "Read me" : "Leeswijzer",
      ...registers.map(({ title }) => title),
    ]);
    for (const { title, columns, rows } of registers) {
      const data = sheets.get(title) ?? [];
      expect(data[0]).toEqual(columns.map(({ heading }) => heading));
      expect(data).toHaveLength(rows.length + 1);
      for (const [i, row] of rows.entries()) expect(data[i + 1]?.[0] ?? null).toEqual(row[0] ?? null);
    }
  });
});

it("says what it is about and from when", async () => {
  const data = (await read(wells, { asOf: "2021-03" })).get("Read me");
  expect(data?.[0]).toEqual(["Theory", "Wells for *all* | a made-up theory"]);
  expect(data?.[1]?.[1]).toBe("Registers on March 2021; the theory dates from March 2020");
});

it("holds texts as they are, also those that look like formulas, and no formulas", async () => {
  const hostile = [
    "=1+1",
    "+1",
    "-1",
    "@x",
    "\t=1",
    "a\nb",
    "<b>&amp;</b>",
    "_x0041_",
    "constructor",
    " blank ",
    "é漢字😀",
  ];
  const theory = buildTheory({
    interventions: ["i"],
    outcomes: ["o"],
    links: ["i->o"],
    assumptions: Object.fromEntries(hostile.map((statement, i) => [`a${i}`, { statement, on: "i->o" }])),
  });
  const found = (await read(theory))
    .get("Assumption register")
    ?.slice(1)
    .map((row) => row[1]);
  expect(found?.map((text) => String(text).trimEnd())).toEqual(hostile.map((text) => text.trimEnd()));
  for (const { text } of await files(theory)) expect(text).not.toContain("<f>");
});

it("shows control characters, which no XML can hold, and cuts what no cell can", async () => {
  const theory = buildTheory({
    outcomes: ["o"],
    assumptions: { a: { statement: "a\u0000b\u001bcd", on: "o" }, b: { statement: "x".repeat(40_000), on: "o" } },
  });
  const [first, second] = (await read(theory)).get("Assumption register")?.slice(1) ?? [];
  expect(first?.[1]).toBe("a␀b␛cd");
  expect(String(second?.[1])).toHaveLength(32_767);
  expect(String(second?.[1]).endsWith("x…")).toBe(true);
});

it("keeps its heading in sight, its columns wide and its texts wrapped", async () => {
  const sheets = (await files(wells)).filter(({ name }) => /sheet\d+\.xml$/.test(name));
  expect(sheets).toHaveLength(7);
  for (const { name, text } of sheets) {
    expect(text).toContain('customWidth="1"');
    if (!name.endsWith("sheet1.xml")) expect(text).toMatch(/<pane ySplit="1"[^>]* state="frozen"\/>/);
  }
  expect((await files(wells)).find(({ name }) => name === "xl/styles.xml")?.text).toContain('wrapText="1"');
});

it("has the same bytes at every hour and in every time zone", async () => {
  const zone = process.env["TZ"];
  vi.useFakeTimers({ now: new Date("2020-01-01T00:00:00Z"), toFake: ["Date"] });
  try {
    const first = await renderWorkbook(wells);
    vi.setSystemTime(new Date("2031-07-08T09:10:11Z"));
    process.env["TZ"] = "Asia/Tokyo";
    expect(await renderWorkbook(wells)).toEqual(first);
  } finally {
    vi.useRealTimers();
    if (zone === undefined) delete process.env["TZ"];
    else process.env["TZ"] = zone;
  }
});

it("has a sheet for each register of an empty theory that says so, and only those that are asked for", async () => {
  const empty = await read(buildTheory({ outcomes: ["o"] }), { names: ["log", "assumptions"] });
  expect([...empty.keys()]).toEqual(["Read me", "Review log", "Assumption register"]);
  expect(empty.get("Review log")?.[1]?.[0]).toBe("No reviews are recorded.");
});
