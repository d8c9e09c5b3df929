import { chooseLanguage } from "../../language/choose-language.js";
import type { Language } from "../../language/language.js";
import { requireOptions } from "../../limits/require-argument.js";
import { escapeMarkdown, toMarkdownCode } from "../../theory/escape-markdown.js";
import { requireTheory } from "../../theory/require-theory.js";
import type { Theory } from "../../theory/theory.js";
import { SIGNS_OF_VERDICTS } from "../layout/paint.js";
import { buildDiffPage, type DiffEntry, type DiffToShow, resolveDiff } from "./diff-page.js";
import type { Segment } from "./list-segments.js";
import { splitBlanks } from "./split-blanks.js";

/**
 * Writes what changed between two theories as Markdown, to paste into a pull request or a note: what was dropped without
 * a reason on record, the verdicts that moved and why, then every change of the document. In a text that was reworded,
 * what went is struck through and what came is bold.
 *
 * The same for the same theories, diff and options. Texts of the theories mean themselves: nothing in them formats,
 * links or starts a block.
 *
 * @example
 * const later = editTheory(handwashing, (draft) => {
 *   draft.title = "Clean hands in every school";
 * });
 * renderDiffMarkdown(handwashing, later).split("\n")[4]
 * // => "1 changed."
 */
export function renderDiffMarkdown(
  before: Theory,
  after: Theory,
  options: DiffToShow & { readonly lang?: Language | undefined } = {},
): string {
  requireTheory(before);
  requireTheory(after);
  requireOptions(options);
  const language = chooseLanguage(after, options.lang);
  const page = buildDiffPage(before, after, resolveDiff(before, after, options), {
    language,
    versions: options.versions,
  });
  const blocks = [
    `# ${escapeMarkdown(page.title)}`,
    escapeMarkdown(page.subtitle),
    [page.summary, ...page.notes].map(escapeMarkdown).join(" "),
    ...page.sections.flatMap(({ heading, entries }) => [
      `## ${escapeMarkdown(heading)}`,
      entries.map(listEntry).join("\n"),
    ]),
    `*${escapeMarkdown(page.footer)}*`,
  ];
  return `${blocks.join("\n\n")}\n`;
}

function listEntry({ sign, what, name, id, verdicts, notes, fields }: DiffEntry): string {
  const signs = verdicts.map((verdict) => SIGNS_OF_VERDICTS[verdict]).join(" → ");
  const head = [`**${sign}**`, signs, what === "" ? "" : `${escapeMarkdown(what)}:`, escapeMarkdown(name)];
  return [
    `- ${head.filter(Boolean).join(" ")} (${toMarkdownCode(id)})`,
    ...notes.map((note) => `  - ${escapeMarkdown(note)}`),
    ...fields.map(({ label, segments }) => `  - ${escapeMarkdown(label)}: ${segments.map(mark).join("")}`),
  ].join("\n");
}

/** The marks stand against the words, or they would be read as themselves. */
function mark({ in: where, text }: Segment): string {
  const { start, words, end } = splitBlanks(text);
  const blank = (gap: string) => (gap === "" ? "" : " ");
  if (words === "") return blank(start + end);
  const sign = where === "both" ? "" : where === "before" ? "~~" : "**";
  return `${blank(start)}${sign}${escapeMarkdown(words)}${sign}${blank(end)}`;
}
