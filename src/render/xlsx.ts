export type { Language } from "./language.js";
export type { RegisterOptions } from "./registers/build-register.js";
export { REGISTER_NAMES, type RegisterName } from "./registers/register-names.js";
export { renderWorkbook } from "./registers/render-workbook.js";
