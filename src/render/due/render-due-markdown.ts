import { chooseLanguage } from "../../language/choose-language.js";
import type { Language } from "../../language/language.js";
import { requireOptions } from "../../limits/require-argument.js";
import { escapeMarkdown } from "../../theory/escape-markdown.js";
import { requireTheory } from "../../theory/require-theory.js";
import type { Theory } from "../../theory/theory.js";
import { renderTable } from "../layout/render-table.js";
import { buildDuePage, type DueToShow } from "./due-page.js";

/**
 * Writes what falls due as Markdown: a table of what is overdue, then one for each year. `due` takes what `listDue` gave
 * for the same span of dates, to save asking it again. Texts of the theory mean themselves.
 *
 * @example
 * renderDueMarkdown(handwashing, { lang: "nl" }).split("\n")[4]
 * // => "## 2024"
 */
export function renderDueMarkdown(
  theory: Theory,
  options: DueToShow & { readonly lang?: Language | undefined } = {},
): string {
  requireTheory(theory);
  requireOptions(options);
  const lang = chooseLanguage(theory, options.lang);
  const { title, subtitle, sections, words } = buildDuePage(theory, options, lang);
  const { date, what, about, details, id } = words.headings;
  const tables = sections.flatMap(({ heading, entries }) => [
    `## ${heading}`,
    renderTable(
      [date, what, about, details, id],
      entries.map((entry) => [
        entry.date,
        entry.kind,
        escapeMarkdown(entry.about),
        entry.details.map(escapeMarkdown).join("<br/>"),
        escapeMarkdown(entry.id),
      ]),
    ),
  ]);
  const blocks = [`# ${escapeMarkdown(title)}`, escapeMarkdown(subtitle), ...tables];
  return `${[...blocks, ...(sections.length === 0 ? [words.nothing] : [])].join("\n\n")}\n`;
}
