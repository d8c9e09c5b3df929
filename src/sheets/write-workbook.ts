import type { CellObject } from "write-excel-file/universal";
import { requireObjects } from "../limits/require-argument.js";
import { LONGEST_TEXT, toExcelText } from "./excel-text.js";
import { unguardCell } from "./guard-cell.js";
import { packWorkbook } from "./pack-workbook.js";
import type { CellValue, Sheet } from "./sheet.js";

/**
 * Writes sheets as an Excel workbook (`.xlsx`) that `readWorkbook` reads back the same: the first row of each stays in
 * sight as its heading, and texts are cells of text, so that Excel makes neither dates nor formulas of them.
 *
 * The same bytes for the same sheets. A cell holds 32,767 characters and the rest of a longer text is cut; `true` and
 * `false` are written as such.
 *
 * @throws {TypeError} when there is no sheet, as no workbook is without
 * @example
 * const bytes = await writeWorkbook([{ name: "nodes", rows: [["id"], ["health"]] }]);
 * (await readWorkbook(bytes))[0]?.rows // => [["id"], ["health"]]
 */
export async function writeWorkbook(sheets: readonly Sheet[]): Promise<Uint8Array> {
  requireObjects(sheets, "a list of sheets", ["name", "rows"]);
  if (sheets.length === 0) throw new TypeError("a workbook needs at least one sheet.");
  return packWorkbook(
    sheets.map(({ name, rows }) => ({
      sheet: name,
      data: rows.map((row, i) => row.map((cell) => toCell(cell, i === 0))),
      columns: listWidths(rows),
      stickyRowsCount: 1,
    })),
  );
}

function toCell(cell: CellValue, isHeading: boolean): CellObject | null {
  if (cell === null) return null;
  if (typeof cell === "number") return { value: cell, type: Number, alignVertical: "top" };
  if (typeof cell === "boolean") return { value: cell, type: Boolean, alignVertical: "top" };
  return {
    value: toExcelText(toGuarded(cell).slice(0, LONGEST_TEXT)),
    type: String,
    format: "@",
    wrap: true,
    alignVertical: "top",
    ...(isHeading && { fontWeight: "bold" as const, backgroundColor: "#E8EDF2" }),
  };
}

/** The reader takes guards away, as CSV that was saved as a workbook has them; so a text that looks guarded gets one. */
function toGuarded(text: string): string {
  return unguardCell(text) === text ? text : `'${text}`;
}

/** Wide enough for what most cells hold, in characters. */
function listWidths(rows: Sheet["rows"]): { width: number }[] {
  const count = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return Array.from({ length: count }, (_, column) => {
    const lengths = rows.map((row) => String(row[column] ?? "").length);
    const longest = lengths.reduce((most, length) => Math.max(most, length), 0);
    return { width: Math.min(60, Math.max(10, longest + 2)) };
  });
}
