export { readWorkbook } from "../sheets/read-workbook.js";
export type { CellValue, Sheet } from "../sheets/sheet.js";
export { WorkbookError } from "../sheets/workbook-error.js";
export { writeWorkbook } from "../sheets/write-workbook.js";
