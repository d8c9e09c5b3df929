export type { CellValue, Sheet } from "../sheets/sheet.js";
export { type CausalMapReadOptions, hasCausalMap, readCausalMap } from "./causal-map/read.js";
export type { TablesResult } from "./tables/read.js";
