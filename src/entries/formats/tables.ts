/**
 * A theory as tables: CSV and Excel, a table for each kind of element, a logframe, and the tables of Causal Map.
 *
 * @module
 */
export { type CausalMapReadOptions, hasCausalMap, readCausalMap } from "../../formats/causal-map/read.js";
export { hasLogframe, type LogframeReadOptions, readLogframe } from "../../formats/logframe/read.js";
export { type LogframeWriteOptions, writeLogframe } from "../../formats/logframe/write.js";
export { writeMarkdownTable } from "../../formats/logframe/write-markdown-table.js";
export { hasTables, readTables, type TablesReadOptions, type TablesResult } from "../../formats/tables/read.js";
export { TABLE_NAMES, type TableName } from "../../formats/tables/table-spec.js";
export { type TablesWriteOptions, writeTables } from "../../formats/tables/write.js";
export { guardCell, unguardCell } from "../../sheets/guard-cell.js";
export { type CsvReadOptions, readCsv } from "../../sheets/read-csv.js";
export { readWorkbook, type WorkbookReadOptions } from "../../sheets/read-workbook.js";
export type { CellValue, Sheet } from "../../sheets/sheet.js";
export { WorkbookError } from "../../sheets/workbook-error.js";
export { CSV_DIALECTS, type CsvDialect, writeCsv } from "../../sheets/write-csv.js";
export { writeWorkbook } from "../../sheets/write-workbook.js";
