import { requireObjects, requireOptions } from "../../limits/require-argument.js";
import { escapeMarkdown } from "../../theory/escape-markdown.js";
import { hang } from "../layout/hang.js";
import { renderTable } from "../layout/render-table.js";
import { createLayout, isMarkdown, type TextOrMarkdownOptions } from "../layout/text-options.js";
import type { ExplainedRule } from "./explain-rule.js";

/**
 * Writes a list of rules, as text or as a table in Markdown with a link to the page of each.
 *
 * @throws {RangeError} when `format` is neither `text` nor `markdown`
 * @example
 * renderRuleList([explainRule("untested")], { format: "markdown" }).split("\n")[2]
 * // => "| [untested](untested.md) | E01 | warning | review, publish | Assumption without evidence |"
 */
export function renderRuleList(rules: readonly ExplainedRule[], options: TextOrMarkdownOptions = {}): string {
  requireObjects(rules, "a list of what listRules gives", ["code", "profiles"]);
  requireOptions(options);
  const { width, paint, words } = createLayout(options);
  const { columns, heuristic } = words.rules;
  const titleOf = ({ title, isHeuristic }: ExplainedRule) => (isHeuristic ? `${title} (${heuristic})` : title);
  if (isMarkdown(options)) {
    const rows = rules.map((rule) => [
      `[${rule.code}](${rule.code}.md)`,
      rule.reference ?? "",
      words.findings.severity[rule.severity],
      rule.profiles.join(", "),
      escapeMarkdown(titleOf(rule)),
    ]);
    return `${renderTable([columns.code, columns.reference, columns.severity, columns.profiles, columns.title], rows)}\n`;
  }
  const column = Math.max(...rules.map(({ code }) => code.length)) + 2;
  const severities = Object.values(words.findings.severity);
  const longest = Math.max(...severities.map((severity) => severity.length)) + 2;
  const lines = rules.flatMap((rule) => {
    const label = `${rule.code.padEnd(column)}${words.findings.severity[rule.severity].padEnd(longest)}`;
    return hang(label, titleOf(rule), {
      width,
      column: column + longest,
      paint: (text) => paint(rule.severity, text),
    });
  });
  return `${lines.join("\n")}\n`;
}
