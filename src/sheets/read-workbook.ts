import { unguardCell } from "./guard-cell.js";
import type { CellValue, Sheet } from "./sheet.js";
import { listDateStyles } from "./workbook/list-date-styles.js";
import { listSheets } from "./workbook/list-sheets.js";
import { readCells } from "./workbook/read-cells.js";
import { readStrings } from "./workbook/read-strings.js";
import { unpack } from "./workbook/unpack.js";
import { WorkbookError } from "./workbook-error.js";

/** How many bytes a workbook may unpack to unless told otherwise. */
const MAX_UNPACKED = 200_000_000;
/** How many cells a workbook may have, from the first to the last of each row. */
const MAX_CELLS = 20_000_000;

/**
 * Reads the sheets of an Excel workbook (`.xlsx`), also in a browser. Texts are as they are in the cells, less the guard
 * against formulas that a table of CSV brings along (see {@link unguardCell}); a date is its ISO 8601 text; of a formula
 * its last value is read; one that failed (`#REF!`) or was never worked out is an empty cell and one of the `flaws`. Empty
 * rows are kept, so that rows count as Excel counts them.
 *
 * Costs time linear in the cells. A file that would unpack to more than `maxUnpacked` bytes is refused before it does, and
 * so is one of more than 20 million cells.
 *
 * @throws {WorkbookError} when the bytes are no such workbook
 * @example
 * const bytes = await writeWorkbook([{ name: "nodes", rows: [["id", "value"], ["'=a", 2.5]] }]);
 * (await readWorkbook(bytes))[0]?.rows // => [["id", "value"], ["'=a", 2.5]]
 */
export async function readWorkbook(
  bytes: Uint8Array,
  { maxUnpacked = MAX_UNPACKED }: { readonly maxUnpacked?: number | undefined } = {},
): Promise<Sheet[]> {
  const parts = unpack(bytes, maxUnpacked);
  try {
    const { sheets, strings, styles, is1904 } = listSheets(parts);
    const context = { strings: readStrings(strings), isDate: listDateStyles(styles), is1904 };
    let maxCells = MAX_CELLS;
    // Each part once, however many sheets are said to be in it.
    const read = new Map<Uint8Array, Omit<Sheet, "name">>();
    return sheets.map(({ name, part }) => {
      const known = read.get(part);
      if (known !== undefined) return { name, ...known };
      const { rows, flaws, count } = readCells(part, { ...context, maxCells });
      maxCells -= count;
      const sheet = { rows: rows.map((row) => row.map(unguard)), ...(flaws.length > 0 && { flaws }) };
      read.set(part, sheet);
      return { name, ...sheet };
    });
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    throw new WorkbookError(`this workbook cannot be read: ${error.message}.`, { cause: error });
  }
}

function unguard(cell: CellValue): CellValue {
  return typeof cell === "string" ? unguardCell(cell) : cell;
}
