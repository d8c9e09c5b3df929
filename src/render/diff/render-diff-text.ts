import { chooseLanguage } from "../../language/choose-language.js";
import { requireOptions } from "../../limits/require-argument.js";
import { requireTheory } from "../../theory/require-theory.js";
import type { Theory } from "../../theory/theory.js";
import { hang } from "../layout/hang.js";
import { SIGNS_OF_VERDICTS } from "../layout/paint.js";
import { createLayout, type Layout, type TextOptions } from "../layout/text-options.js";
import { wrap } from "../layout/wrap.js";
import { buildDiffPage, type DiffEntry, type DiffToShow, resolveDiff } from "./diff-page.js";
import type { Segment } from "./list-segments.js";
import { splitBlanks } from "./split-blanks.js";

/**
 * Writes what changed between two theories as a page of plain text: what was dropped without a reason on record, the
 * verdicts that moved and why, then every change of the document. In a text that was reworded, `[-words-]` went and
 * `{+words+}` came.
 *
 * The same for the same theories, diff and options. Control characters in the theories' texts are shown, not sent on.
 *
 * @example
 * const later = editTheory(handwashing, (draft) => {
 *   draft.assumptions["older-pupils-lead"].importance = "low";
 * });
 * renderDiffText(handwashing, later).split("\n")[3]
 * // => "1 changed, 1 assumption removed without a reason."
 */
export function renderDiffText(before: Theory, after: Theory, options: DiffToShow & TextOptions = {}): string {
  requireTheory(before);
  requireTheory(after);
  requireOptions(options);
  const layout = createLayout({ ...options, lang: chooseLanguage(after, options.lang) });
  const { language, width, paint } = layout;
  const page = buildDiffPage(before, after, resolveDiff(before, after, options), {
    language,
    versions: options.versions,
  });
  const lines = [
    ...wrap(page.title, { width }).map((line) => paint("title", line)),
    ...wrap(page.subtitle, { width }),
    "",
    ...wrap(page.summary, { width }),
    ...page.notes.flatMap((note) => wrap(note, { width })),
    ...page.sections.flatMap(({ heading, entries }) => [
      "",
      paint("title", heading),
      paint("label", "─".repeat(width)),
      ...entries.flatMap((entry) => layOutEntry(entry, layout)),
    ]),
    "",
    ...wrap(page.footer, { width }).map((line) => paint("label", line)),
  ];
  return `${lines.map((line) => line.trimEnd()).join("\n")}\n`;
}

function layOutEntry({ sign, what, name, id, verdicts, notes, fields }: DiffEntry, layout: Layout): string[] {
  const { width, paint } = layout;
  const signs = verdicts.map((verdict) => SIGNS_OF_VERDICTS[verdict]).join(" → ");
  const head = [[signs, what].filter(Boolean).join(" "), name].filter(Boolean).join(": ");
  return [
    ...hang(sign, `${head} (${id})`, { width, column: 2, paint: (text) => paint(INKS[sign], text) }),
    ...notes.flatMap((note) => wrap(note, { width, first: "    " })),
    ...fields.flatMap(({ label, segments }) =>
      wrap(`${label}: ${segments.map(mark).join("")}`, { width, first: "    " }),
    ),
  ];
}

const INKS = { "+": "supported", "−": "challenged", "~": "label" } as const;

function mark({ in: where, text }: Segment): string {
  if (where === "both") return text;
  const { start, words, end } = splitBlanks(text);
  return `${start}${where === "before" ? `[-${words}-]` : `{+${words}+}`}${end}`;
}
