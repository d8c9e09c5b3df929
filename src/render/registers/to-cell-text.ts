import { toPrintable } from "../../theory/printable.js";
import type { Cell } from "./register.js";

/**
 * The text of a cell, what stands in a list one after the other. Tabs and line ends are kept; other control characters
 * are shown as pictures, since no table can hold them.
 */
export function toCellText(cell: Cell, between: string): string {
  const text = cell === null ? "" : typeof cell === "object" ? cell.join(between) : String(cell);
  return text.replace(/[^\t\r\n]+/g, toPrintable);
}
