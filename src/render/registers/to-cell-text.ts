import { toPrintable } from "../../theory/printable.js";
import type { Cell } from "./register.js";

/**
 * The text of a cell, what stands in a list one after the other. Tabs and line ends are kept, but for a carriage return by
 * itself, after which a terminal would write over the line; other control characters are shown as pictures, since no table
 * can hold them.
 */
export function toCellText(cell: Cell, between: string): string {
  const text = cell === null ? "" : typeof cell === "object" ? cell.join(between) : String(cell);
  return text.replace(/\r(?!\n)/g, "\n").replace(/[^\t\r\n]+/g, toPrintable);
}
