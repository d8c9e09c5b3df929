import fc from "fast-check";
import readExcelFile from "read-excel-file/universal";
import { expect, it } from "vitest";
import { packWorkbook } from "../../src/sheets/pack-workbook.js";
import { readWorkbook } from "../../src/sheets/read-workbook.js";
import { runs } from "../support/runs.js";

const FORMATS = [
  ...[
    "dd-mm-yyyy",
    "m/d/yy",
    "yyyy\\-mm\\-dd;@",
    "d mmm yyyy",
    "[$-413]d mmmm yyyy",
    "hh:mm:ss",
    "mm:ss.0",
    "h:mm AM/PM",
    "[h]:mm",
  ],
  ...["General", "0", "0.00", "#,##0.00", "0%", "0.00E+00", '0 "days"', "# ?/?", "[Red]0.0;[Blue]-0.0", "@", "€ #,##0"],
];
const cells = fc.oneof(
  fc.constant(null),
  fc.record({
    value: fc.double({ noNaN: true, noDefaultInfinity: true, min: 61, max: 2e6 }),
    format: fc.constantFrom(...FORMATS),
  }),
  fc.record({ value: fc.integer({ min: 61, max: 90_000 }), format: fc.constantFrom(...FORMATS) }),
  fc.boolean().map((value) => ({ value })),
  fc
    .string({ unit: fc.constantFrom("a", " ", "é", "_x0041_", "<", "&", "\n", "😀"), minLength: 1 })
    .map((value) => ({ value })),
);

/** As our reader gives it: a date as a text. */
const toPlain = (cell: unknown) => (cell instanceof Date ? cell.toISOString().slice(0, 10) : cell === "" ? null : cell);

it("reads cells as another reader does", async () => {
  const sheets = fc.array(fc.array(cells, { maxLength: 6 }), { maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(fc.array(sheets, { minLength: 1, maxLength: 3 }), async (given) => {
      const data = given.map((rows, i) => ({
        sheet: `s${i}`,
        data: rows.map((row) => row.map((cell) => cell && { type: cell.value.constructor as never, ...cell })),
      }));
      const bytes = await packWorkbook(data as never);
      const theirs = await readExcelFile(bytes.slice().buffer, { trim: false });
      const ours = await readWorkbook(bytes);
      expect(ours.map(({ rows }) => rows)).toEqual(theirs.map((sheet) => sheet.data.map((row) => row.map(toPlain))));
    }),
    { numRuns: runs(100) },
  );
});
