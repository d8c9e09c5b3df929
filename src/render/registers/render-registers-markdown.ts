import { requireOptions } from "../../limits/require-argument.js";
import { escapeMarkdown } from "../../theory/escape-markdown.js";
import { requireTheory } from "../../theory/require-theory.js";
import type { Theory } from "../../theory/theory.js";
import { renderTable } from "../layout/render-table.js";
import type { RegisterOptions } from "./build-register.js";
import type { Cell, Register } from "./register.js";
import { buildRegisterPage, type RegistersToShow } from "./register-page.js";
import { toCellText } from "./to-cell-text.js";

/**
 * Writes registers of a theory as Markdown to paste into a document: a heading, a sentence and a table for each.
 *
 * A column in which no row has anything is left out; several texts in one cell stand below one another (`<br/>`). Texts of
 * the theory mean themselves: nothing in them formats, links or starts a block.
 *
 * @example
 * renderRegistersMarkdown(handwashing, { names: ["log"] }).split("\n")[4]
 * // => "## Review log"
 */
export function renderRegistersMarkdown(theory: Theory, options: RegisterOptions & RegistersToShow = {}): string {
  requireTheory(theory);
  requireOptions(options);
  const { title, subtitle, registers, footer } = buildRegisterPage(theory, options);
  const blocks = [
    `# ${escapeMarkdown(title)}`,
    escapeMarkdown(subtitle),
    ...registers.flatMap(listBlocks),
    `*${escapeMarkdown(footer)}*`,
  ];
  return `${blocks.join("\n\n")}\n`;
}

function listBlocks({ title, about, empty, columns, rows }: Register): string[] {
  const isFilled = (i: number) => rows.some((row) => toCellText(row[i] ?? null, "") !== "");
  const kept = [...columns.keys()].filter((i) => columns[i]?.isKept || isFilled(i));
  const headings = kept.map((i) => escapeMarkdown(columns[i]?.heading ?? ""));
  const cells = rows.map((row) => kept.map((i) => toMarkdown(row[i] ?? null)));
  return [
    `## ${title}`,
    escapeMarkdown(about),
    rows.length === 0 ? escapeMarkdown(empty) : renderTable(headings, cells),
  ];
}

function toMarkdown(cell: Cell): string {
  const texts = cell !== null && typeof cell === "object" ? cell : [toCellText(cell, "")];
  return texts.map(escapeMarkdown).join("<br/>");
}
