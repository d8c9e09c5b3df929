import { toPrintable } from "../../theory/printable.js";

/**
 * Makes text mean itself between the quotes of DOT: backslashes and quotes escaped, and `&` as Graphviz reads
 * entities. Lines become lines.
 */
export function escapeDot(text: string): string {
  return toPrintable(text)
    .replace(/[\ufffe\uffff]/g, "\ufffd")
    .replace(/\\/g, "\\\\")
    .replace(/"/g, '\\"')
    .replace(/&/g, "&amp;")
    .replace(/\n/g, "\\n");
}
