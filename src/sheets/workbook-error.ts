/** Why bytes are no workbook that can be read. */
export class WorkbookError extends Error {
  override readonly name = "WorkbookError";
}
