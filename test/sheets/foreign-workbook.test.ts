import { strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readWorkbook } from "../../src/sheets/read-workbook.js";
import { WorkbookError } from "../../src/sheets/workbook-error.js";
import { writeWorkbook } from "../../src/sheets/write-workbook.js";

// What other programs write, part by part, as ECMA-376 has it.
const LINK = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
type Parts = { readonly [path: string]: string | Uint8Array };

/** A workbook of one sheet with these rows, and other parts besides or in the place of the usual ones. */
function makeWorkbook(rows: string, parts: Parts = {}): Uint8Array {
  const all: Parts = {
    "xl/workbook.xml": `<workbook xmlns:r="${LINK}"><sheets><sheet name="s" r:id="r1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships><Relationship Id="r1" Type="${LINK}/worksheet" Target="worksheets/1.xml"/></Relationships>`,
    "xl/worksheets/1.xml": `<worksheet><sheetData>${rows}</sheetData></worksheet>`,
    ...parts,
  };
  const packed = Object.entries(all).map(([path, part]) => [path, typeof part === "string" ? strToU8(part) : part]);
  return zipSync(Object.fromEntries(packed));
}
const rowsOf = async (bytes: Uint8Array) => (await readWorkbook(bytes))[0]!.rows;
const firstRow = async (cells: string, parts?: Parts) => (await rowsOf(makeWorkbook(`<row>${cells}</row>`, parts)))[0];
const refusal = async (bytes: Uint8Array) => {
  const error = await readWorkbook(bytes).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(WorkbookError);
  return (error as Error).message;
};

describe("a number in a workbook", () => {
  /** What 43,466 (the first of January 2019) is read as, for each number of a format that every program has. */
  const styles = (formats: string, ids: readonly number[]) =>
    `<styleSheet>${formats}<cellXfs>${ids.map((id) => `<xf numFmtId="${id}"/>`).join("")}</cellXfs><cellStyles><xf numFmtId="14"/></cellStyles></styleSheet>`;
  const isDate = async (formats: string, ids: readonly number[]) => {
    const cells = ids.map((_, i) => `<c s="${i}"><v>43466</v></c>`).join("");
    const row = await firstRow(cells, { "xl/styles.xml": styles(formats, ids) });
    return ids.filter((_, i) => row![i] === "2019-01-01");
  };

  it("is a date where its format is one of those that every program has", async () => {
    const all = Array.from({ length: 70 }, (_, i) => i);
    const between = (from: number, to: number) => all.slice(from, to + 1);
    expect(await isDate("", all)).toEqual([
      ...between(14, 22),
      ...between(27, 36),
      ...between(45, 47),
      ...between(50, 58),
    ]);
  });

  it.each([
    ...["d", "M", "yyyy", "[h]:mm", "[mm]", "[ss]", "ss.000", "d;0", 'd "0"', "d\\0", "d_0", "d*0", "[$-413]d"],
    ...['[Red]yyyy "d" [Blue]', "AM/PM h", "s.0"],
  ])("is a date where its format is %s", async (code) => {
    const format = `<numFmts><numFmt numFmtId="170" formatCode="${code.replaceAll('"', "&quot;")}"/></numFmts>`;
    expect(await isDate(format, [170])).toEqual([170]);
  });

  it.each([
    ...["0", "#", "?", "0%", "General;d", '"d"0', '"day"', "\\d", "_d", "*d", "[Red]", "[hd]", "0.0s", "d0", "[$-413]"],
    ...['"d" "m"', "d.0"],
  ])("is a number where its format is %s", async (code) => {
    const format = `<numFmts><numFmt numFmtId="170" formatCode="${code.replaceAll('"', "&quot;")}"/></numFmts>`;
    expect(await isDate(format, [170])).toEqual([]);
  });

  const dated = (serials: readonly string[], workbook?: string) =>
    firstRow(serials.map((serial) => `<c s="0"><v>${serial}</v></c>`).join(""), {
      "xl/styles.xml": styles("", [14]),
      ...(workbook !== undefined && {
        "xl/workbook.xml": `<workbook xmlns:r="${LINK}"><workbookPr ${workbook}/><sheets><sheet name="s" r:id="r1"/></sheets></workbook>`,
      }),
    });

  it("is the day that Excel shows, who has a 29th of February in 1900; and a number where it shows none", async () => {
    expect(await dated(["1", "59", "61", "43466.99", "2958465", "2958466", "0.5", "-1", "1e300", "x"])).toEqual([
      ...["1900-01-01", "1900-02-28", "1900-03-01", "2019-01-01", "9999-12-31", 2958466, 0.5, -1, 1e300, "x"],
    ]);
  });

  it.each(['date1904="1"', 'date1904="true"'])("counts from 1904 where the workbook has %s", async (attribute) => {
    expect(await dated(["0", "1", "-1"], attribute)).toEqual(["1904-01-01", "1904-01-02", -1]);
  });

  it.each(["", 'date1904="0"', 'date1904="false"', 'date1904="10"'])(
    "counts from 1900 where it has %j",
    async (none) => {
      expect(await dated(["1"], none)).toEqual(["1900-01-01"]);
    },
  );
});

describe("a cell of a workbook", () => {
  it("is a text, yes, no, a day or a number by its type; and empty where it holds nothing", async () => {
    const cells = [
      ...['<c t="b"><v>1</v></c>', '<c t="b"><v>true</v></c>', '<c t="b"><v>0</v></c>', '<c t="b"><v>false</v></c>'],
      ...[
        '<c t="d"><v>2020-02-03T04:05</v></c>',
        '<c t="d"><v>soon 2020-02-03</v></c>',
        '<c t="str"><v>_x0041_</v></c>',
      ],
      ...['<c t="str"><v></v></c>', '<c t="inlineStr"><is><t>a</t><rPh><t>z</t></rPh><t>b</t></is></c>'],
      ...["<c><v><![CDATA[7]]></v></c>", "<c><v>1e3</v></c>", '<c t="s"><v>1</v></c>', '<c t="s"><v>0</v></c>'],
    ];
    const strings = "<sst><si><t/></si><si><rPh><t>z</t></rPh><t>'=a</t> <t>b</t></si></sst>";
    expect(await firstRow(cells.join(""), { "xl/sharedStrings.xml": strings })).toEqual([
      ...[true, true, false, false, "2020-02-03", "soon 2020-02-03", "A", null, "ab", 7, 1000, "=ab"],
    ]);
  });

  it("stands where it says, or after the one before", async () => {
    const rows =
      '<row r="2"><c r="C2"><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row><c r="A5"><v>4</v></c>';
    expect(await rowsOf(makeWorkbook(rows))).toEqual([
      [null, null, null, null],
      [null, null, 1, 2],
      [3, null, null, null],
      [null, null, null, null],
      [4, null, null, null],
    ]);
    expect((await firstRow('<c r="AA1"><v>1</v></c><c r="AZ1"><v>2</v></c><c r="BA1"><v>3</v></c>'))!.length).toBe(53);
    const last = await firstRow('<c r="XFD1"><v>1</v></c>');
    expect([last!.length, last!.at(-1)]).toEqual([16_384, 1]);
  });

  it.each(["XFE1", "AAAA1", "a1", "1", "A", "A12345678", "A1B"])("cannot stand at %s", async (place) => {
    const message = "this workbook cannot be read: a cell of it has a place that there is not.";
    expect(await refusal(makeWorkbook(`<row><c r="${place}"><v>1</v></c></row>`))).toBe(message);
  });

  it.each(["0", "1048577", "1.5", "x"])("cannot stand in row %s", async (row) => {
    const message = "this workbook cannot be read: a row of it has a number that there is not.";
    expect(await refusal(makeWorkbook(`<row r="${row}"><c><v>1</v></c></row>`))).toBe(message);
  });

  it("with a formula that failed, or has no value, is told by its row and column, as letters", async () => {
    const columns = ["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"];
    const cells = columns.map((letters) => `<c r="${letters}3" t="e"><f>1/0</f><v>#DIV/0!</v></c>`).join("");
    const [sheet] = await readWorkbook(makeWorkbook(`<row r="3">${cells}<c r="AAB3"><f>1</f></c></row>`));
    const tell = (column: string, what: string) => ({
      row: 3,
      message: `the formula in column ${column} ${what}. The cell is read as empty.`,
      isFormula: true,
    });
    expect(sheet).toEqual({
      ...{ name: "s", rows: [] },
      flaws: [
        ...columns.map((column) => tell(column, "failed (#DIV/0!)")),
        tell("AAB", "has no value yet; open the workbook in Excel and save it"),
      ],
    });
    const long = await readWorkbook(makeWorkbook(`<c t="e"><v>${"x".repeat(21)}</v></c><c t="e"/>`));
    expect(long[0]!.flaws!.map(({ row, message }) => [row, message.slice(23, 53)])).toEqual([
      [1, ` failed (${"x".repeat(20)})`],
      [1, " failed (). The cell is read a"],
    ]);
  });

  it("with a formula and a text for a value has that text, and the cell after it is none of its", async () => {
    const [sheet] = await readWorkbook(makeWorkbook('<c t="inlineStr"><f>1</f><is><t>a</t></is></c><v>8</v><c/>'));
    expect(sheet).toEqual({ name: "s", rows: [["a"]] });
  });
});

describe("the parts of a workbook", () => {
  it("are found by the paths of its links, whole or not, and a picture in place of a sheet is passed over", async () => {
    const link = (id: string, type: string, target: string) =>
      `<Relationship Id="${id}" Type="${LINK}/${type}" Target="${target}"/>`;
    const bytes = makeWorkbook('<c t="s" s="1"><v>0</v></c><c s="1"><v>1</v></c>', {
      "xl/workbook.xml": `<workbook xmlns:x="${LINK}"><sheets><sheet name="p" x:id="r0"/><sheet name="s" id="0" x:id="r1"/><sheet x:id="r1"/></sheets></workbook>`,
      "xl/_rels/workbook.xml.rels": `<Relationships>${link("r0", "chartsheet", "no.xml")}${link("r1", "worksheet", "/xl/worksheets/1.xml")}${link("r2", "sharedStrings", "texts.xml")}${link("r3", "styles", "/looks.xml")}<Relationship/></Relationships>`,
      "xl/texts.xml": "<sst><si><t>a</t></si></sst>",
      "looks.xml": '<styleSheet><cellXfs><xf/><xf numFmtId="14"/></cellXfs></styleSheet>',
    });
    const rows = [["a", "1900-01-01"]];
    expect(await readWorkbook(bytes)).toEqual([
      { name: "s", rows },
      { name: "", rows },
    ]);
  });

  it.each([true, false])("may be UTF-16 (little end first: %s)", async (isLittle) => {
    const text = "\uFEFF<worksheet><sheetData><c><v>7</v></c></sheetData></worksheet>";
    const view = new DataView(new ArrayBuffer(2 * text.length));
    for (let i = 0; i < text.length; i += 1) view.setUint16(2 * i, text.charCodeAt(i), isLittle);
    expect(await firstRow("", { "xl/worksheets/1.xml": new Uint8Array(view.buffer) })).toEqual([7]);
  });

  it("are paths that may start with a stroke, and others among them are not read", async () => {
    const bytes = makeWorkbook("<c><v>1</v></c>", { "xl/media/a.png": "<", "xl/worksheets/xml.bin": "<" });
    const parts = Object.entries(unzipSync(bytes)).map(([path, part]) => [`/${path}`, part]);
    expect(await rowsOf(zipSync(Object.fromEntries(parts)))).toEqual([[1]]);
  });

  it("are told where they cannot be read, in a sentence", async () => {
    const xls = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]);
    expect(await refusal(xls)).toBe(
      "this is an old workbook (.xls) or one with a password; save it as .xlsx without one.",
    );
    for (const [first, second] of [
      [0xd0, 0x4b],
      [0x50, 0xcf],
      [0x41, 0x4b],
    ])
      expect(await refusal(new Uint8Array([first!, second!]))).toBe("this is no workbook (.xlsx).");
    expect(await refusal(makeWorkbook("").slice(0, 300))).toMatch(/^this workbook is damaged: .*[^.]\.$/);
    expect(await refusal(makeWorkbook("<c>"))).toMatch(/^this workbook cannot be read: unexpected close tag\.$/);
    expect(await refusal(makeWorkbook('<c t="s"><v>-1</v></c>'))).toBe(
      "this workbook cannot be read: a cell of it has a text that is not there.",
    );
  });
});

describe("a workbook that is written", () => {
  const partOf = (bytes: Uint8Array, path: string) => new TextDecoder().decode(unzipSync(bytes)[path]);

  it("needs a sheet", async () => {
    await expect(writeWorkbook([])).rejects.toThrow(new TypeError("a workbook needs at least one sheet."));
  });

  it("has what was given, cut where a cell of Excel ends, and not a guard less", async () => {
    const rows = [
      ["'=a", "constructor", "a\rb", "x".repeat(40_000)],
      [true, false, null, 2.5],
    ];
    const bytes = await writeWorkbook([{ name: "a", rows }]);
    expect(await rowsOf(bytes)).toEqual([["'=a", "constructor", "a\rb", "x".repeat(32_767)], rows[1]]);
  });

  it("keeps its heading in sight, and has columns as wide as what they hold, from 10 to 60", async () => {
    const rows = [
      ["id", "a title of some length", "x"],
      ["a", "b", "y".repeat(100), "more"],
    ];
    const sheet = partOf(await writeWorkbook([{ name: "a", rows }]), "xl/worksheets/sheet1.xml");
    expect([...sheet.matchAll(/<col [^>]*width="(\d+)"/g)].map(([, width]) => Number(width))).toEqual([10, 24, 60, 10]);
    expect(sheet).toMatch(/<pane ySplit="1" [^>]*state="frozen"/);
  });

  it("has bold headings and cells of text, which wrap and start at the top", async () => {
    const bytes = await writeWorkbook([{ name: "a", rows: [["id"], ["1"], [2], [true]] }]);
    const sheet = partOf(bytes, "xl/worksheets/sheet1.xml");
    const styles = partOf(bytes, "xl/styles.xml");
    const looks = [
      ...(/<cellXfs.*<\/cellXfs>/s.exec(styles)?.[0] ?? "").matchAll(/<xf .*?(?:<\/xf>|\/>(?!<alignment))/gs),
    ];
    const lookOf = (cell: string) => looks[Number(new RegExp(`<c r="${cell}"[^>]*s="(\\d+)"`).exec(sheet)?.[1])]![0];
    const text = /numFmtId="(\d+)" formatCode="@"/.exec(styles)?.[1];
    for (const cell of ["A1", "A2"])
      expect(lookOf(cell)).toMatch(new RegExp(`numFmtId="${text}".*vertical="top".*wrapText="1"`, "s"));
    for (const cell of ["A3", "A4"]) {
      expect(lookOf(cell)).toMatch(/vertical="top"/);
      expect(lookOf(cell)).not.toContain(`numFmtId="${text}"`);
    }
    const font = (cell: string) => Number(/fontId="(\d+)"/.exec(lookOf(cell))?.[1] ?? 0);
    const fonts = [...(/<fonts.*<\/fonts>/s.exec(styles)?.[0] ?? "").matchAll(/<font>.*?<\/font>/gs)].map(String);
    expect(["A1", "A2", "A3"].map((cell) => fonts[font(cell)]!.includes("<b/>"))).toEqual([true, false, false]);
    expect(styles).toContain("E8EDF2");
  });
});
