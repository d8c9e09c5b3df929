export type { Language } from "./language.js";
export type { TextOptions } from "./layout/text-options.js";
export { buildRegister, type RegisterOptions } from "./registers/build-register.js";
export { guardCell, unguardCell } from "./registers/guard-cell.js";
export type { Cell, Column, Register, Table } from "./registers/register.js";
export { REGISTER_NAMES, type RegisterName } from "./registers/register-names.js";
export { CSV_DIALECTS, type CsvDialect, renderRegisterCsv } from "./registers/render-register-csv.js";
export { renderRegistersMarkdown } from "./registers/render-registers-markdown.js";
export { renderRegistersText } from "./registers/render-registers-text.js";
