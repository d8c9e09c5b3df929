/**
 * A theory as a Word document, and its registers as a workbook or CSV for Excel.
 *
 * @module
 */
export type { DocxOptions, DocxPicture } from "../../render/docx/docx-context.js";
export { renderDocx } from "../../render/docx/render-docx.js";
export { renderRegisterCsv } from "../../render/registers/render-register-csv.js";
export { renderWorkbook } from "../../render/registers/render-workbook.js";
