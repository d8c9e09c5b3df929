/**
 * Why a workbook or a table is not read.
 *
 * @example
 * await readWorkbook(new Uint8Array(8)).catch((error) => error instanceof WorkbookError)
 * // => true
 */
export class WorkbookError extends Error {
  override readonly name = "WorkbookError";
}
