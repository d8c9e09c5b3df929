export { readWorkbook } from "../sheets/read-workbook.js";
export { WorkbookError } from "../sheets/workbook-error.js";
export { writeWorkbook } from "../sheets/write-workbook.js";
