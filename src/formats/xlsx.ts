export { readWorkbook, WorkbookError } from "../sheets/read-workbook.js";
export { writeWorkbook } from "../sheets/write-workbook.js";
