import type { StopSignal } from "../limits/budget.js";
import { Meter } from "../limits/meter.js";
import { type LimitsOf, takeLimits } from "../limits/reader-limits.js";
import { nameKind, requireOptions } from "../limits/require-argument.js";
import type { Sheet } from "./sheet.js";
import { listDateStyles } from "./workbook/list-date-styles.js";
import { listSheets } from "./workbook/list-sheets.js";
import { readCells, type SheetCells, spendCells } from "./workbook/read-cells.js";
import { readStrings } from "./workbook/read-strings.js";
import type { WorkbookGuard } from "./workbook/scan-xml.js";
import { unpack } from "./workbook/unpack.js";
import { WorkbookError } from "./workbook-error.js";

/** How a workbook is read. */
export interface WorkbookReadOptions {
  /** Other limits than those of `READER_LIMITS.workbook`. */
  readonly limits?: LimitsOf<"workbook"> | undefined;
  /** Stops the reading: it throws `signal.reason`. */
  readonly signal?: StopSignal | undefined;
}

/**
 * Reads the sheets of an Excel workbook (`.xlsx`), also in a browser. Texts are as they are in the cells, less the guard
 * against formulas that a table of CSV brings along ; a date is its ISO 8601 text; of a formula
 * its last value is read; one that failed (`#REF!`) or was never worked out is an empty cell and one of the `flaws`. Empty
 * rows are kept, so that rows count as Excel counts them.
 *
 * Costs time linear in the cells. A file that is more than `READER_LIMITS.workbook` is refused, before it is unpacked
 * where the archive says so.
 *
 * @throws {WorkbookError} when the bytes are no such workbook, or more than the limits
 * @throws {RangeError} when a limit is none
 * @example
 * const bytes = await writeWorkbook([{ name: "nodes", rows: [["id", "value"], ["'=a", 2.5]] }]);
 * (await readWorkbook(bytes))[0]?.rows // => [["id", "value"], ["'=a", 2.5]]
 */
export async function readWorkbook(bytes: Uint8Array, options: WorkbookReadOptions = {}): Promise<Sheet[]> {
  if (!(bytes instanceof Uint8Array)) {
    throw new TypeError(`Expected the bytes of a workbook, as a Uint8Array; found ${nameKind(bytes)}.`);
  }
  requireOptions(options);
  const { limits: given, signal } = options;
  const limits = takeLimits("workbook", given);
  const guard: WorkbookGuard = { limits, elements: new Meter({ budget: limits.elements, signal }) };
  const parts = unpack(bytes, limits);
  try {
    const { sheets, strings, styles, is1904 } = listSheets(parts, guard);
    const context = {
      strings: readStrings(strings, guard),
      isDate: listDateStyles(styles, guard),
      is1904,
      left: { cells: limits.cells, cellCharacters: limits.cellCharacters, failedFormulas: limits.failedFormulas },
    };
    // Each part once, however many sheets are said to be in it.
    const read = new Map<string, SheetCells>();
    return sheets.map(({ name, path }) => {
      const known = read.get(path);
      if (known === undefined) read.set(path, readCells(parts.get(path), context, guard));
      else spendCells(known.count, context, guard);
      const { rows = [], flaws = [] } = read.get(path) ?? {};
      return { name, rows, ...(flaws.length > 0 && { flaws }) };
    });
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    throw new WorkbookError(`this workbook cannot be read: ${error.message}.`, { cause: error });
  }
}
