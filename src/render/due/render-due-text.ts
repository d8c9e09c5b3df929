import { chooseLanguage } from "../../language/choose-language.js";
import { requireOptions } from "../../limits/require-argument.js";
import { requireTheory } from "../../theory/require-theory.js";
import type { Theory } from "../../theory/theory.js";
import { hang } from "../layout/hang.js";
import { createLayout, type Layout, type TextOptions } from "../layout/text-options.js";
import { wrap } from "../layout/wrap.js";
import { buildDuePage, type DueEntry, type DuePage, type DueToShow } from "./due-page.js";

/**
 * Writes what falls due as a calendar in plain text: what is overdue, then year by year. `due` takes what `listDue` gave
 * for the same span of dates, to save asking it again.
 *
 * @example
 * const span = { asOf: "2024-11", until: "2025" };
 * const page = renderDueText(handwashing, span);
 * page.split("\n").filter((line) => /^  \d/.test(line))
 * // => ["  31 October 2024  Review: Lunch leaves time for every pupil to wash (lunch-long-enough)",
 * //     "  31 March 2025  Test: Pupils who know how to wash will do so (knowing-is-doing)"]
 */
export function renderDueText(theory: Theory, options: TextOptions & DueToShow = {}): string {
  requireTheory(theory);
  requireOptions(options);
  const layout = createLayout({ ...options, lang: chooseLanguage(theory, options.lang) });
  const { width, paint } = layout;
  const page = buildDuePage(theory, options, layout.language);
  const lines = [
    ...wrap(page.title, { width }).map((line) => paint("title", line)),
    ...wrap(page.subtitle, { width }),
    ...(page.sections.length === 0 ? ["", page.words.nothing] : []),
    ...page.sections.flatMap((section) => ["", ...layOutSection(section, layout)]),
  ];
  return `${lines.map((line) => line.trimEnd()).join("\n")}\n`;
}

function layOutSection({ heading, entries }: DuePage["sections"][number], { width, paint }: Layout): string[] {
  const column = Math.max(...entries.map(({ date }) => date.length)) + 2;
  const place = { width, column, indent: "  ", paint: (label: string) => paint("label", label) };
  const layOut = ({ date, kind, about, id, details }: DueEntry) => [
    ...hang(date, `${kind}: ${about}${id === "" ? "" : ` (${id})`}`, place),
    ...details.flatMap((detail) => hang("", detail, place)),
  ];
  return [paint("title", heading), paint("label", "─".repeat(width)), ...entries.flatMap(layOut)];
}
