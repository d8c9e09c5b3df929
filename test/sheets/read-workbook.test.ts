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

it("reads the last value of a formula, and tells of one that failed or was never worked out", async () => {
  const bytes = await packWorkbook([
    {
      sheet: "a",
      data: [
        [
          { value: 7, type: Number },
          { value: 8, type: Number },
          { value: "#REF!", type: String },
          { value: 9, type: Number, format: "0.0" },
          { value: 10, type: Number },
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
      .replace(/<c r="B1"[^>]*>.*?<\/c>/, '<c r="B1" t="e"><f>1/0</f><v>#DIV/0!</v></c>')
      .replace(/<c r="D1"([^>]*)>.*?<\/c>/, '<c r="D1"$1><f>A1+1</f></c>')
      .replace(/<c r="E1"([^>]*)>.*?<\/c>/, '<c r="E1"$1><f t="shared" si="0"/></c>'),
  );
  const [sheet] = await readWorkbook(zipSync(files));
  expect(sheet?.rows).toEqual([[7, null, "#REF!", null, null]]);
  const what = (column: string, found: string) =>
    `the formula in column ${column} ${found}. The cell is read as empty.`;
  const unknown = "has no value yet; open the workbook in Excel and save it";
  expect(sheet?.flaws).toEqual(
    [what("B", "failed (#DIV/0!)"), what("D", unknown), what("E", unknown)].map((message) => ({
      row: 1,
      message,
      isFormula: true,
    })),
  );
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
