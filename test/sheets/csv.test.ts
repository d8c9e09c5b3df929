import { describe, expect, it } from "vitest";
import { readCsv } from "../../src/sheets/read-csv.js";
import { type CsvDialect, writeCsv } from "../../src/sheets/write-csv.js";

const read = (input: string | Uint8Array) => readCsv(input, { name: "a.csv" });
const rowsOf = (input: string | Uint8Array) => read(input).rows;
/** The bytes of UTF-16, with the byte order mark that Excel and Windows put first. */
function utf16(text: string, isLittle: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 * text.length + 2));
  [..."\uFEFF", ...text].forEach((character, i) => {
    view.setUint16(2 * i, character.charCodeAt(0), isLittle);
  });
  return new Uint8Array(view.buffer);
}

describe("the letters of a file of CSV", () => {
  const rows = [
    ["naam", "één"],
    ["€", "Ÿ"],
  ];
  const text = "naam;één\r\n€;Ÿ\r\n";

  it("are those of UTF-8, with a mark or without", () => {
    for (const bytes of [text, `\uFEFF${text}`].map((one) => new TextEncoder().encode(one))) {
      expect(read(bytes)).toEqual({ name: "a.csv", rows, decimal: "," });
    }
    expect(rowsOf(`\uFEFF${text}`)).toEqual(rows);
  });

  it.each([true, false])("are those of UTF-16, which its mark tells (little end first: %s)", (isLittle) => {
    expect(read(utf16(text, isLittle))).toEqual({ name: "a.csv", rows, decimal: "," });
  });

  it("are taken for those of Windows where they are neither, and that is told", () => {
    const bytes = [...text].map((character) => ({ "€": 0x80, Ÿ: 0x9f })[character] ?? character.charCodeAt(0));
    expect(read(new Uint8Array(bytes))).toEqual({ name: "a.csv", rows, decimal: ",", isGuessedEncoding: true });
  });

  it.each([
    [0xff, 0x61, "ÿa"],
    [0xfe, 0x61, "þa"],
    [0x61, 0xff, "aÿ"],
    [0x61, 0xfe, "aþ"],
  ])("are no UTF-16 for half a mark: %i %i", (first, second, expected) => {
    expect(read(new Uint8Array([first, second]))).toMatchObject({ rows: [[expected]], isGuessedEncoding: true });
  });
});

describe("what separates the cells", () => {
  it.each([
    ["a,b,c\n1;2,3", ".", ["1;2", "3"]],
    ["a;b;c\n1,2;3", ",", ["1,2", "3"]],
    ["a\tb\tc\n1,2\t3;4", undefined, ["1,2", "3;4"]],
    // As many of each: the comma is the likelier.
    ["a,b;c\n1,2;3", ".", ["1", "2;3"]],
    ['"a,b,c";d\n1;2', ",", ["1", "2"]],
    ["alone\n1;2", ".", ["1;2"]],
  ])("is what makes most of the first line: %j", (csv, decimal, row) => {
    expect(read(csv).decimal).toBe(decimal);
    expect(rowsOf(csv)[1]).toEqual(row);
  });

  it.each(["sep=;\n", "sep=;\r\n", "SEP=;\r", '"sep=;"\r\n', "\uFEFFsep=;\n"])(
    "is what the first line says: %j",
    (hint) => {
      expect(read(`${hint}a,b;c\n1,5;2`)).toEqual({
        ...{ name: "a.csv", decimal: "," },
        rows: [
          ["a,b", "c"],
          ["1,5", "2"],
        ],
      });
    },
  );

  it.each([
    ["sep=,;\na", [["sep=", ";"], ["a"]]],
    ["sep=\na", [["sep="], ["a"]]],
    ["a,b\nsep=;\nc", [["a", "b"], ["sep=;"], ["c"]]],
    ["xsep=,\na", [["xsep=", null], ["a"]]],
  ])("is said by no other line: %j", (csv, expected) => {
    expect(rowsOf(csv)).toEqual(expected);
  });
});

describe("the rows of a file of CSV", () => {
  it("are all its lines, empty ones too, but for the end of the last", () => {
    expect(rowsOf("a,b\r\n\r\n1,\r\n")).toEqual([["a", "b"], [null], ["1", null]]);
    expect(rowsOf("a,b\n1,2")).toEqual([
      ["a", "b"],
      ["1", "2"],
    ]);
    expect(rowsOf("a,b\n,\n")).toEqual([
      ["a", "b"],
      [null, null],
    ]);
    expect(rowsOf("a,b\n\n\n")).toEqual([["a", "b"], [null], [null]]);
    expect(rowsOf("a\nb")).toEqual([["a"], ["b"]]);
    expect(rowsOf("")).toEqual([]);
  });

  it("have no flaws, unless a quote is open, which is told with its row", () => {
    expect(read('a,b\n1,"2\n3"\n4\n')).toEqual({
      ...{ name: "a.csv", decimal: "." },
      rows: [["a", "b"], ["1", "2\n3"], ["4"]],
    });
    const message = "a quote is not closed, or stands in the middle of a cell.";
    expect(read('a,b\n1,2\n3,"4').flaws).toEqual([{ row: 3, message }]);
    expect(read('a,"b\n1,2').flaws).toEqual([{ row: 1, message }]);
  });
});

describe("the cells of a file of CSV that is written", () => {
  const rows = [
    ["a;b", 'c"d', "e,f"],
    [1.5, -2, null],
    [true, false, "1.5"],
    ["=1", "x\r\ny", ""],
  ];

  it.each([
    ["rfc4180", 'a;b,"c""d","e,f"\r\n1.5,-2,\r\ntrue,false,1.5\r\n\'=1,"x\r\ny",\r\n'],
    ["excel", '\uFEFFa;b,"c""d","e,f"\r\n1.5,-2,\r\ntrue,false,1.5\r\n\'=1,"x\r\ny",\r\n'],
    ["excel-nl", '\uFEFF"a;b";"c""d";e,f\r\n1,5;-2;\r\ntrue;false;1.5\r\n\'=1;"x\r\ny";\r\n'],
  ] as const)("are as %s has them", (dialect, expected) => {
    expect(writeCsv(rows, { dialect })).toBe(expected);
  });

  it("are those of RFC 4180 where nothing is said, and refused where what is said is no dialect", () => {
    expect(writeCsv(rows)).toBe(writeCsv(rows, { dialect: "rfc4180" }));
    expect(() => writeCsv(rows, { dialect: "toString" as CsvDialect })).toThrow(
      new RangeError('"toString" is not a dialect of CSV; expected one of rfc4180, excel, excel-nl.'),
    );
  });
});
