import { toPrintable } from "./printable.js";

/**
 * Makes text mean itself in Markdown, in a paragraph, a list or a cell of a table: one line, with nothing in it that
 * formats, links or starts a block.
 */
export function escapeMarkdown(text: string): string {
  return toPrintable(text)
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[\\`*_[\]<>|~$]|&(?=#?\w{1,40};)/g, "\\$&")
    .replace(/^[-+#=]/, "\\$&")
    .replace(/^\d+(?=[.)](\s|$))/, "$&\\");
}
