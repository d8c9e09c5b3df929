import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readCsv } from "../../src/sheets/read-csv.js";
import { readWorkbook } from "../../src/sheets/read-workbook.js";
import { CSV_DIALECTS, type CsvDialect, writeCsv } from "../../src/sheets/write-csv.js";
import { writeWorkbook } from "../../src/sheets/write-workbook.js";
import { HOSTILE_TEXTS } from "../support/hostile-texts.js";
import { runs } from "../support/runs.js";

const anyText = fc.oneof(
  fc.string({ unit: "binary", minLength: 1, maxLength: 20 }),
  fc.string({
    unit: fc.constantFrom("'", "=", "-", ";", ",", '"', "\r", "\n", "\t", "a", " ", "_x0041_"),
    minLength: 1,
  }),
  fc.constantFrom(...HOSTILE_TEXTS, "constructor", "__proto__", "2018-10", "1e3", "TRUE", "\uFEFFx", "sep=;"),
);
const anyRows = (cell: fc.Arbitrary<string | number | null>) =>
  fc.integer({ min: 2, max: 4 }).chain((width) =>
    fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }).map((rows) =>
      // The headings of a table: what separates the cells is told by them.
      [Array.from({ length: width }, (_, i) => `h${i}`), ...rows],
    ),
  );

describe.each(Object.keys(CSV_DIALECTS) as CsvDialect[])("CSV for %s", (dialect) => {
  test("comes back to the letter", () => {
    fc.assert(
      fc.property(anyRows(fc.option(anyText)), (rows) => {
        expect(readCsv(writeCsv(rows, { dialect }), { name: "x" }).rows).toEqual(rows);
      }),
      { numRuns: runs(300) },
    );
  });
});

test("a workbook comes back to the letter, and with the same bytes", async () => {
  const cell = fc.oneof(
    fc.option(anyText),
    fc.double({ noDefaultInfinity: true, noNaN: true }).filter((n) => !Object.is(n, -0)),
  );
  // A workbook has no row of empty cells at its end, where it would say nothing.
  const anySheet = anyRows(cell).filter((rows) => rows.at(-1)?.some((one) => one !== null) ?? true);
  await fc.assert(
    fc.asyncProperty(anySheet, async (rows) => {
      const sheets = [{ name: "a", rows }];
      const bytes = await writeWorkbook(sheets);
      expect(await readWorkbook(bytes)).toEqual(sheets);
      expect(await writeWorkbook(sheets)).toEqual(bytes);
    }),
    { numRuns: runs(60) },
  );
});
