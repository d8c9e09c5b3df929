import { requireObject, requireOptions } from "../../limits/require-argument.js";
import { type CsvDialect, writeCsv } from "../../sheets/write-csv.js";
import type { Cell, Table } from "./register.js";
import { toCellText } from "./to-cell-text.js";

/**
 * Writes a register, or another table, as CSV: a line of headings, then one for each row, ended by CR LF.
 *
 * Texts keep their line ends, in quotes; several in one cell are joined by `; `. A text that a spreadsheet would take
 * for a formula is guarded, see `guardCell`; numbers are not, so `-2` stays a number. Dates are as precise as they
 * were given, in ISO 8601. Tables of texts from outside can be written as well.
 *
 * @throws {RangeError} when `dialect` is none of `CSV_DIALECTS`
 * @example
 * const columns = [{ heading: "Id", width: 10 }, { heading: "Share", width: 10 }];
 * renderRegisterCsv({ columns, rows: [["=a", -2.5]] })
 * // => "Id,Share\r\n'=a,-2.5\r\n"
 * renderRegisterCsv({ columns, rows: [["=a", -2.5]] }, { dialect: "excel-nl" })
 * // => "\uFEFFId;Share\r\n'=a;-2,5\r\n"
 */
export function renderRegisterCsv(table: Table, options: { readonly dialect?: CsvDialect | undefined } = {}): string {
  requireObject(table, "an answer of buildRegister", ["columns", "rows"]);
  requireOptions(options);
  const { columns, rows } = table;
  const { dialect = "rfc4180" } = options;
  const write = (cell: Cell) => (typeof cell === "number" ? cell : toCellText(cell, "; "));
  const lines = [columns.map(({ heading }) => heading), ...rows].map((row) => row.map(write));
  return writeCsv(lines, { dialect });
}
