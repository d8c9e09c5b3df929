import { requireObject, requireOptions } from "../../limits/require-argument.js";
import { escapeMarkdown } from "../../theory/escape-markdown.js";
import { hang } from "../layout/hang.js";
import { renderTable } from "../layout/render-table.js";
import { createLayout, isMarkdown, type Layout, type TextOrMarkdownOptions } from "../layout/text-options.js";
import { wrap } from "../layout/wrap.js";
import type { ExplainedRule } from "./explain-rule.js";
import { toMarkdownProse } from "./mark-keys.js";

/**
 * Writes what there is to know of a rule, as text or as a page of Markdown: what it finds, how severe that is, why it
 * matters, what goes wrong and what to do.
 *
 * @throws {RangeError} when `format` is neither `text` nor `markdown`
 * @example
 * renderRule(explainRule("untested")).split("\n")[0]
 * // => "untested · warning · rule E01 · profiles review, publish"
 */
export function renderRule(rule: ExplainedRule, options: TextOrMarkdownOptions = {}): string {
  requireObject(rule, "what explainRule or listRules gives", ["code", "profiles"]);
  requireOptions(options);
  const layout = createLayout(options);
  return isMarkdown(options) ? toMarkdown(rule, layout) : toText(rule, layout);
}

function toText(rule: ExplainedRule, { width, paint, words }: Layout): string {
  const { labels, reference, isHeuristic } = words.rules;
  const facts = [
    rule.code,
    words.findings.severity[rule.severity],
    ...(rule.reference === undefined ? [] : [reference(rule.reference)]),
    words.rules.profiles(rule.profiles.join(", ")),
  ];
  const fields = (["why", "consequence", "repair", "source", "page"] as const).map((key) => [labels[key], rule[key]]);
  const column = Math.max(...Object.values(labels).map((label) => label.length)) + 2;
  const lines = [
    ...wrap(facts.join(" · "), { width }).map((line) => paint(rule.severity, line)),
    ...wrap(rule.title, { width }).map((line) => paint("title", line)),
    ...(rule.isHeuristic ? wrap(isHeuristic, { width }) : []),
    "",
    ...fields.flatMap(([label = "", text = ""]) =>
      hang(label, text, { width, column, indent: "  ", paint: (word) => paint("label", word) }),
    ),
  ];
  return `${lines.map((line) => line.trimEnd()).join("\n")}\n`;
}

function toMarkdown(rule: ExplainedRule, { words }: Layout): string {
  const { labels, columns, isHeuristic } = words.rules;
  const row = [words.findings.severity[rule.severity], rule.reference ?? "–", rule.profiles.join(", "), rule.source];
  const blocks = [
    `# ${rule.code}`,
    `${escapeMarkdown(rule.title)}.${rule.isHeuristic ? ` ${escapeMarkdown(isHeuristic)}` : ""}`,
    renderTable(
      [columns.severity, columns.reference, columns.profiles, capitalize(labels.source)],
      [row.map(escapeMarkdown)],
    ),
    ...(["why", "consequence", "repair"] as const).map(
      (key) => `**${capitalize(labels[key])}** ${toMarkdownProse(rule[key])}`,
    ),
  ];
  return `${blocks.join("\n\n")}\n`;
}

/** The labels stand in the margin of a text, and begin a line here. */
const capitalize = (label: string) => label.slice(0, 1).toUpperCase() + label.slice(1);
