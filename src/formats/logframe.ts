export type { CellValue, Sheet } from "../sheets/sheet.js";
export { hasLogframe, type LogframeReadOptions, readLogframe } from "./logframe/read.js";
export { type LogframeWriteOptions, writeLogframe } from "./logframe/write.js";
export { writeMarkdownTable } from "./logframe/write-markdown-table.js";
export type { TablesResult } from "./tables/read.js";
