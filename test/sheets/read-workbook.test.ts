import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { expect, it } from "vitest";
import { packWorkbook } from "../../src/sheets/pack-workbook.js";
import { readWorkbook, WorkbookError } from "../../src/sheets/read-workbook.js";

const day = new Date(Date.UTC(2018, 9, 5));

it("reads what others write: dates, yes and no, numbers, several sheets, rows with gaps", async () => {
  const bytes = await packWorkbook([
    {
      sheet: "Blad1",
      data: [
        [{ value: day, type: Date, format: "dd-mm-yyyy" }, null, { value: true, type: Boolean }],
        [],
        [
          { value: 2.5, type: Number },
          { value: "'=1", type: String },
          { value: " x ", type: String },
        ],
      ],
    },
    { sheet: "Leeg", data: [] },
  ]);
  expect(await readWorkbook(bytes)).toEqual([
    {
      name: "Blad1",
      rows: [
        ["2018-10-05", null, true],
        [null, null, null],
        [2.5, "=1", " x "],
      ],
    },
    { name: "Leeg", rows: [] },
  ]);
});

it("reads the last value of a formula, and none of one that failed", async () => {
  const bytes = await packWorkbook([
    {
      sheet: "a",
      data: [
        [
          { value: 7, type: Number },
          { value: 8, type: Number },
        ],
      ],
    },
  ]);
  const files = unzipSync(bytes);
  const name = "xl/worksheets/sheet1.xml";
  const xml = strFromU8(files[name] ?? new Uint8Array());
  files[name] = strToU8(
    xml
      .replace(/<c r="A1"([^>]*)>/, '<c r="A1"$1><f>3+4</f>')
      .replace(/<c r="B1"[^>]*>.*?<\/c>/, '<c r="B1" t="e"><f>1/0</f><v>#DIV/0!</v></c>'),
  );
  const [sheet] = await readWorkbook(zipSync(files));
  expect(sheet?.rows).toEqual([[7]]);
});

it.each([
  ["nothing", new Uint8Array(), "this is no workbook (.xlsx)."],
  ["text", strToU8("kind,title"), "this is no workbook (.xlsx)."],
  ["a zip of something else", zipSync({ "a.txt": strToU8("x") }), "this workbook cannot be read"],
])("refuses %s", async (_, bytes, message) => {
  const error = await readWorkbook(bytes).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(WorkbookError);
  expect(String(error)).toContain(message);
});
