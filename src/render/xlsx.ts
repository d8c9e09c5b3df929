export { REGISTER_NAMES, type RegisterName } from "./registers/register-names.js";
export { renderWorkbook } from "./registers/render-workbook.js";
