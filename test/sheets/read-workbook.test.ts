import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { expect, it } from "vitest";
import { packWorkbook } from "../../src/sheets/pack-workbook.js";
import { readWorkbook } from "../../src/sheets/read-workbook.js";
import { WorkbookError } from "../../src/sheets/workbook-error.js";

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
  expect(sheet?.rows).toEqual([[7, null, "#REF!"]]);
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

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>';
const LINK = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const CELLS = "<worksheet><sheetData/></worksheet>";

/** A workbook of the parts of sheets as they are given, with other parts in the place of the usual ones. */
function makeWorkbook(
  sheets: readonly string[],
  parts: { readonly [path: string]: string | undefined } = {},
): Uint8Array {
  const list = sheets.map((_, i) => `<sheet name="s${i + 1}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`);
  const links = sheets.map(
    (_, i) => `<Relationship Id="rId${i + 1}" Type="${LINK}/worksheet" Target="worksheets/${i + 1}.xml"/>`,
  );
  const all: { [path: string]: string | undefined } = {
    "xl/workbook.xml": `${HEAD}<workbook xmlns:r="${LINK}"><sheets>${list.join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `${HEAD}<Relationships>${links.join("")}</Relationships>`,
    ...Object.fromEntries(sheets.map((sheet, i) => [`xl/worksheets/${i + 1}.xml`, sheet])),
    ...parts,
  };
  const kept = Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return zipSync(Object.fromEntries(kept.map(([path, text]) => [path, strToU8(text)])));
}

const sheetOf = (rows: string) => `${HEAD}<worksheet><sheetData>${rows}</sheetData></worksheet>`;

it("reads cells that do not say where they are, prefixes, pieces of text and dates of old Macs", async () => {
  const strings =
    '<sst><si><r><t>a</t></r><r><t xml:space="preserve"> b_x0041_</t></r><rPh><t>z</t></rPh></si><si/></sst>';
  const styles =
    '<styleSheet><numFmts><numFmt numFmtId="170" formatCode="[$-413]d mmm yyyy;@"/></numFmts>' +
    '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="170"/></cellXfs></styleSheet>';
  const rows =
    '<row><c t="s"><v>0</v></c><c/><c t="s"><v>1</v></c><c t="inlineStr"><is><t>x</t></is></c></row>' +
    '<row r="4"><c r="B4" s="1"><v>1.5</v></c><c s="0"><v>1.5</v></c><c t="str"><f>A1</f><v>y</v></c><c t="d"><v>2020-02-03T04:05Z</v></c></row>';
  const prefixed = sheetOf(rows).replace(/<(\/?)(?=[a-z])/g, "<$1x:");
  const bytes = makeWorkbook([sheetOf(rows), prefixed], {
    "xl/sharedStrings.xml": strings,
    "xl/styles.xml": styles,
  });
  const expected = [
    ["a bA", null, null, "x", null],
    [null, null, null, null, null],
    [null, null, null, null, null],
    [null, "1900-01-01", 1.5, "y", "2020-02-03"],
  ];
  expect((await readWorkbook(bytes)).map((sheet) => sheet.rows)).toEqual([expected, expected]);
  const workbook = `<workbook xmlns:r="${LINK}"><workbookPr date1904="1"/><sheets><sheet name="s" r:id="rId1"/></sheets></workbook>`;
  const [old] = await readWorkbook(
    makeWorkbook([sheetOf(rows)], {
      "xl/workbook.xml": workbook,
      "xl/styles.xml": styles,
      "xl/sharedStrings.xml": strings,
    }),
  );
  expect(old?.rows[3]?.[1]).toBe("1904-01-02");
});

it.each([
  ["a document type", makeWorkbook([`<!DOCTYPE a [<!ENTITY b "c">]>${CELLS}`]), "a part of it has a document type"],
  ["an entity", makeWorkbook([sheetOf("<row><c t='str'><v>&b;</v></c></row>")]), "undefined entity"],
  [
    "a row without end",
    makeWorkbook([sheetOf('<row r="4000000000"><c><v>1</v></c></row>')]),
    "a row of it has a number",
  ],
  [
    "a column without end",
    makeWorkbook([sheetOf('<row r="1"><c r="ZZZ1"><v>1</v></c></row>')]),
    "a cell of it has a place",
  ],
  ["a place that is none", makeWorkbook([sheetOf('<row><c r="1A"><v>1</v></c></row>')]), "a cell of it has a place"],
  ["a text that is not there", makeWorkbook([sheetOf('<row><c t="s"><v>7</v></c></row>')]), "a text that is not there"],
  [
    "a sheet that is not there",
    makeWorkbook([CELLS, CELLS], { "xl/worksheets/2.xml": undefined }),
    "a sheet that it lists",
  ],
  ["no list of sheets", makeWorkbook([CELLS], { "xl/workbook.xml": undefined }), "it has no part xl/workbook.xml"],
  ["no links", makeWorkbook([CELLS], { "xl/_rels/workbook.xml.rels": undefined }), "it has no part xl/_rels"],
  ["a part that is cut off", makeWorkbook([CELLS.slice(0, -9)]), "unclosed tag"],
  [
    "more cells than memory has room for",
    makeWorkbook([
      sheetOf(
        Array.from({ length: 1300 }, (_, i) => `<row r="${i + 1}"><c r="XFD${i + 1}"><v>1</v></c></row>`).join(""),
      ),
    ]),
    "it has more cells than are read",
  ],
])("refuses a workbook with %s", async (_, bytes, message) => {
  const error = await readWorkbook(bytes).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(WorkbookError);
  expect(String(error)).toContain(message);
});

it("leaves nothing behind of a workbook that is damaged in two places, which would end the process", async () => {
  const unhandled: unknown[] = [];
  const listen = (reason: unknown) => unhandled.push(reason);
  process.on("unhandledRejection", listen);
  const bytes = makeWorkbook(["<worksheet/>", "<worksheet>", CELLS], { "xl/worksheets/3.xml": undefined });
  await expect(readWorkbook(bytes)).rejects.toThrow(WorkbookError);
  await new Promise((resolve) => setImmediate(resolve));
  process.off("unhandledRejection", listen);
  expect(unhandled).toEqual([]);
});

it("reads a part once, however many sheets are said to be in it", async () => {
  const list = Array.from({ length: 500 }, (_, i) => `<sheet name="s${i}" r:id="rId1"/>`).join("");
  const part = sheetOf("<row><c><v>1</v></c></row>".repeat(1000));
  const workbook = `<workbook xmlns:r="${LINK}"><sheets>${list}</sheets></workbook>`;
  const sheets = await readWorkbook(makeWorkbook([part], { "xl/workbook.xml": workbook }));
  expect(sheets).toHaveLength(500);
  expect(new Set(sheets.map(({ rows }) => rows)).size).toBe(1);
});

it("unpacks no part further than the archive says", async () => {
  const bytes = makeWorkbook([sheetOf("<row><c><v>1</v></c></row>".repeat(20_000))]);
  // The size of each file stands in the list at the end of an archive; each is said to be 99 bytes long.
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let i = 0; i + 46 < bytes.length; i += 1)
    if (view.getUint32(i, true) === 0x02014b50) view.setUint32(i + 24, 99, true);
  await expect(readWorkbook(bytes)).rejects.toThrow(WorkbookError);
  await expect(readWorkbook(makeWorkbook([CELLS]), { limits: { unpackedBytes: 300 } })).rejects.toThrow(
    "at most 300 are read",
  );
});
