import Papa from "papaparse";
import { requireList, requireOptions } from "../limits/require-argument.js";
import { guardCell } from "./guard-cell.js";
import type { CellValue } from "./sheet.js";

/**
 * The kinds of CSV, by what opens them without asking.
 *
 * @example
 * CSV_DIALECTS["excel-nl"].delimiter
 * // => ";"
 */
export const CSV_DIALECTS = {
  /** RFC 4180: what programs read. */
  rfc4180: { delimiter: ",", decimal: ".", mark: "" },
  /** A byte order mark besides, without which Excel mangles letters with accents. */
  excel: { delimiter: ",", decimal: ".", mark: "\uFEFF" },
  /** What Excel expects where the comma is in numbers, as in the Netherlands and Belgium. */
  "excel-nl": { delimiter: ";", decimal: ",", mark: "\uFEFF" },
} as const;
/** The name of one of {@link CSV_DIALECTS}. */
export type CsvDialect = keyof typeof CSV_DIALECTS;

/**
 * Writes rows as CSV, each ended by CR LF. Texts keep their line ends, in quotes, and one that a spreadsheet would take
 * for a formula is guarded, see {@link guardCell}; numbers are not, so `-2` stays a number.
 *
 * @throws {RangeError} when `dialect` is none of {@link CSV_DIALECTS}
 * @example
 * writeCsv([["id", "value"], ["=a", -2.5]], { dialect: "excel-nl" })
 * // => "\uFEFFid;value\r\n'=a;-2,5\r\n"
 */
export function writeCsv(
  rows: readonly (readonly CellValue[])[],
  options: { readonly dialect?: CsvDialect | undefined } = {},
): string {
  requireList(rows, "a list of rows");
  for (const row of rows) requireList(row, "a list of rows, each a list of cells");
  requireOptions(options);
  const { dialect = "rfc4180" } = options;
  if (!Object.hasOwn(CSV_DIALECTS, dialect)) {
    const known = Object.keys(CSV_DIALECTS).join(", ");
    throw new RangeError(`${JSON.stringify(dialect)} is not a dialect of CSV; expected one of ${known}.`);
  }
  const { delimiter, decimal, mark } = CSV_DIALECTS[dialect];
  const write = (cell: CellValue) =>
    typeof cell === "number" ? String(cell).replace(".", decimal) : guardCell(cell === null ? "" : String(cell));
  const lines = rows.map((row) => row.map(write));
  return `${mark}${Papa.unparse(lines, { delimiter, newline: "\r\n" })}\r\n`;
}
