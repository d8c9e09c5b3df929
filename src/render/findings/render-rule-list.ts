import { escapeMarkdown } from "../../theory/escape-markdown.js";
import { hang } from "../layout/hang.js";
import { renderTable } from "../layout/render-table.js";
import { createLayout, type TextOptions } from "../layout/text-options.js";
import type { ExplainedRule } from "./explain-rule.js";

/**
 * Writes a list of rules, as text or as a table in Markdown with a link to the page of each.
 *
 * @example
 * renderRuleList([explainRule("untested")], { format: "markdown" }).split("\n")[2]
 * // => "| [untested](untested.md) | E01 | warning | review, publish | An assumption to which nobody has attached evidence |"
 */
export function renderRuleList(
  rules: readonly ExplainedRule[],
  options: TextOptions & { readonly format?: "text" | "markdown" | undefined } = {},
): string {
  const { width, paint, words } = createLayout(options);
  const { columns, heuristic } = words.rules;
  const titleOf = ({ title, isHeuristic }: ExplainedRule) => (isHeuristic ? `${title} (${heuristic})` : title);
  if (options.format === "markdown") {
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
