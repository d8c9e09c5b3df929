import { requireObject, requireOptions } from "../../limits/require-argument.js";
import { escapeMarkdown } from "../../theory/escape-markdown.js";
import { hang } from "../layout/hang.js";
import { createLayout, isMarkdown, type Layout, type TextOrMarkdownOptions } from "../layout/text-options.js";
import { wrap } from "../layout/wrap.js";
import type { ExplainedTerm } from "./explain-term.js";

/**
 * Writes what there is to know of a verdict or a flag, as text or as a page of Markdown: what it says of a claim, how it
 * comes about and what to do.
 *
 * @throws {RangeError} when `format` is neither `text` nor `markdown`
 * @example
 * renderTerm(explainTerm("suspect")).split("\n").slice(0, 2)
 * // => ["suspect · flag", "Content changed: the assumption or link changed after evidence or a review was recorded"]
 */
export function renderTerm(term: ExplainedTerm, options: TextOrMarkdownOptions = {}): string {
  requireObject(term, "what explainTerm or listTerms gives", ["code", "name", "kind"]);
  requireOptions(options);
  const layout = createLayout(options);
  return isMarkdown(options) ? toMarkdown(term, layout) : toText(term, layout);
}

const FIELDS = ["cause", "repair"] as const;

function toText(term: ExplainedTerm, { width, paint, words }: Layout): string {
  const { kinds, labels } = words.terms;
  const fields = [...FIELDS.map((key) => [labels[key], term[key]]), [words.rules.labels.page, term.page]];
  const column = Math.max(...fields.map(([name = ""]) => name.length)) + 2;
  const lines = [
    paint("title", `${term.code} · ${kinds[term.kind]}`),
    ...wrap(sayMeaning(term), { width }).map((line) => paint("title", line)),
    "",
    ...fields.flatMap(([name = "", text = ""]) =>
      hang(name, text, { width, column, indent: "  ", paint: (word) => paint("label", word) }),
    ),
  ];
  return `${lines.map((line) => line.trimEnd()).join("\n")}\n`;
}

function toMarkdown(term: ExplainedTerm, { words }: Layout): string {
  const { labels, kinds } = words.terms;
  const blocks = [
    `# ${term.code}`,
    `${capitalize(kinds[term.kind])}. ${escapeMarkdown(sayMeaning(term))}.`,
    ...FIELDS.map((key) => `**${capitalize(labels[key])}** ${escapeMarkdown(term[key])}`),
  ];
  return `${blocks.join("\n\n")}\n`;
}

const sayMeaning = ({ name, meaning }: ExplainedTerm) => `${capitalize(name)}: ${meaning}`;

const capitalize = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);
