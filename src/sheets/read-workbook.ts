import { unzipSync } from "fflate";
import readExcelFile from "read-excel-file/universal";
import { unguardCell } from "./guard-cell.js";
import { FAILED_FORMULA, markFailedFormulas } from "./mark-failed-formulas.js";
import type { CellValue, Sheet } from "./sheet.js";
import { toColumnLetters } from "./to-column-letters.js";

/** How many bytes a workbook may unpack to unless told otherwise. */
const MAX_UNPACKED = 200_000_000;

/** Why bytes are no workbook that can be read. */
export class WorkbookError extends Error {
  override readonly name = "WorkbookError";
}

/**
 * Reads the sheets of an Excel workbook (`.xlsx`), also in a browser. Texts are as they are in the cells, less the guard
 * against formulas that a table of CSV brings along (see {@link unguardCell}); a date is its ISO 8601 text; of a formula
 * its last value is read; one that failed (`#REF!`) or was never worked out is an empty cell and one of the `flaws`. Empty
 * rows are kept, so that rows count as Excel counts them.
 *
 * Costs time linear in the cells. A file that would unpack to more than `maxUnpacked` bytes is refused before it does.
 *
 * @throws {WorkbookError} when the bytes are no such workbook
 * @example
 * const bytes = await writeWorkbook([{ name: "nodes", rows: [["id", "value"], ["'=a", 2.5]] }]);
 * (await readWorkbook(bytes))[0]?.rows // => [["id", "value"], ["'=a", 2.5]]
 */
export async function readWorkbook(
  bytes: Uint8Array,
  { maxUnpacked = MAX_UNPACKED }: { readonly maxUnpacked?: number } = {},
): Promise<Sheet[]> {
  refuseSize(bytes, maxUnpacked);
  try {
    const sheets = await readExcelFile(toBuffer(markFailedFormulas(bytes)), { trim: false });
    return sheets.map(({ sheet, data }) => {
      const flaws = listFailedFormulas(data);
      return { name: sheet, rows: data.map((row) => row.map(toCell)), ...(flaws.length > 0 && { flaws }) };
    });
  } catch (error) {
    throw new WorkbookError(`this workbook cannot be read: ${describe(error)}.`, { cause: error });
  }
}

function refuseSize(bytes: Uint8Array, maxUnpacked: number): void {
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf)
    throw new WorkbookError("this is an old workbook (.xls) or one with a password; save it as .xlsx without one.");
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new WorkbookError("this is no workbook (.xlsx).");
  let size = 0;
  const filter = ({ originalSize }: { originalSize: number }) => {
    size += originalSize;
    return false;
  };
  try {
    unzipSync(bytes, { filter });
  } catch (error) {
    throw new WorkbookError(`this workbook is damaged: ${describe(error)}.`, { cause: error });
  }
  if (size > maxUnpacked)
    throw new WorkbookError(`this workbook unpacks to ${size} bytes; at most ${maxUnpacked} are read.`);
}

/** A buffer of just these bytes, which may be a part of a larger one. */
function toBuffer(bytes: Uint8Array): ArrayBuffer {
  const copy = new ArrayBuffer(bytes.byteLength);
  new Uint8Array(copy).set(bytes);
  return copy;
}

function listFailedFormulas(rows: readonly (readonly unknown[])[]): NonNullable<Sheet["flaws"]> {
  return rows.flatMap((row, i) =>
    row.flatMap((cell, j) => {
      if (typeof cell !== "string" || !cell.startsWith(FAILED_FORMULA)) return [];
      const error = cell.slice(FAILED_FORMULA.length, FAILED_FORMULA.length + LONGEST_ERROR);
      const found = error === "" ? "has no value yet; open the workbook in Excel and save it" : `failed (${error})`;
      const message = `the formula in column ${toColumnLetters(j + 1)} ${found}. The cell is read as empty.`;
      return [{ row: i + 1, message, isFormula: true as const }];
    }),
  );
}

/** Longer than any error that Excel has a name for. */
const LONGEST_ERROR = 20;

/** The reader's own types have the class of a date for a date. */
function toCell(cell: unknown): CellValue {
  if (typeof cell === "string") return cell === "" || cell.startsWith(FAILED_FORMULA) ? null : unguardCell(cell);
  if (typeof cell === "number" || typeof cell === "boolean") return cell;
  return cell instanceof Date && !Number.isNaN(cell.valueOf()) ? cell.toISOString().slice(0, 10) : null;
}

function describe(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.replace(/\.$/, "") || "it is damaged";
}
