import { requireObject } from "../../limits/require-argument.js";
import type { Sheet } from "../../sheets/sheet.js";
import { escapeMarkdown } from "../../theory/escape-markdown.js";

/**
 * Writes a sheet as a table of Markdown, its first row as the headings. Every text means itself, whatever is in it.
 *
 * @example
 * writeMarkdownTable({ name: "x", rows: [["Level", "Result"], ["Goal", "*All* are well"]] })
 * // => "| Level | Result |\n| --- | --- |\n| Goal | \\*All\\* are well |\n"
 */
export function writeMarkdownTable(sheet: Sheet): string {
  requireObject(sheet, "a sheet", ["name", "rows"]);
  const { rows } = sheet;
  const [head = [], ...rest] = rows;
  const write = (row: Sheet["rows"][number]) =>
    `| ${head.map((_, i) => escapeMarkdown(String(row[i] ?? ""))).join(" | ")} |\n`;
  return [write(head), `|${" --- |".repeat(head.length)}\n`, ...rest.map(write)].join("");
}
