export { guardCell, unguardCell } from "../sheets/guard-cell.js";
export { readCsv } from "../sheets/read-csv.js";
export type { CellValue, Sheet } from "../sheets/sheet.js";
export { CSV_DIALECTS, type CsvDialect, writeCsv } from "../sheets/write-csv.js";
export { hasTables, readTables, type TablesReadOptions, type TablesResult } from "./tables/read.js";
export { TABLE_NAMES, type TableName } from "./tables/table-spec.js";
export { type TablesWriteOptions, writeTables } from "./tables/write.js";
