import { escapeMarkdown } from "../../theory/escape-markdown.js";
import { hang } from "../layout/hang.js";
import { createLayout, type Layout, type TextOptions } from "../layout/text-options.js";
import { wrap } from "../layout/wrap.js";
import type { ExplainedTerm } from "./explain-term.js";

/**
 * Writes what there is to know of a verdict or a flag, as text or as a page of Markdown: what it says of a claim, how it
 * comes about and what to do.
 *
 * @example
 * renderTerm(explainTerm("suspect")).split("\n").slice(0, 2)
 * // => ["suspect · flag", "Changed since: it reads otherwise than when it was judged"]
 */
export function renderTerm(
  term: ExplainedTerm,
  options: TextOptions & { readonly format?: "text" | "markdown" | undefined } = {},
): string {
  const layout = createLayout(options);
  return options.format === "markdown" ? toMarkdown(term, layout) : toText(term, layout);
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
