import type { DueItem } from "../../analysis/list-due.js";
import { escapeMarkdown } from "../../theory/escape-markdown.js";
import type { Theory } from "../../theory/theory.js";
import type { Language } from "../language.js";
import { renderTable } from "../layout/render-table.js";
import { buildDuePage, type DueSpan } from "./due-page.js";

/**
 * Writes what falls due as Markdown: a table of what is overdue, then one for each year. `due` is what `listDue` gave
 * for the same theory and span of dates. Texts of the theory mean themselves.
 *
 * @example
 * renderDueMarkdown(handwashing, listDue(handwashing), { lang: "nl" }).split("\n")[4]
 * // => "## 2024"
 */
export function renderDueMarkdown(
  theory: Theory,
  due: readonly DueItem[],
  { lang = "en", ...span }: DueSpan & { readonly lang?: Language | undefined } = {},
): string {
  const { title, subtitle, sections, words } = buildDuePage(theory, due, span, lang);
  const { date, what, about, details, id } = words.headings;
  const tables = sections.flatMap(({ heading, entries }) => [
    `## ${heading}`,
    renderTable(
      [date, what, about, details, id],
      entries.map((entry) => [
        entry.date,
        entry.kind,
        escapeMarkdown(entry.about),
        entry.details.map(escapeMarkdown).join("<br>"),
        escapeMarkdown(entry.id),
      ]),
    ),
  ]);
  const blocks = [`# ${escapeMarkdown(title)}`, escapeMarkdown(subtitle), ...tables];
  return `${[...blocks, ...(sections.length === 0 ? [words.nothing] : [])].join("\n\n")}\n`;
}
