import type { Words } from "../../language/words.js";
import { escapeMarkdown, toMarkdownCode } from "../../theory/escape-markdown.js";
import type { ToldFinding } from "./explain-finding.js";
import type { FindingsPage } from "./findings-page.js";
import { toMarkdownProse } from "./mark-keys.js";

/** Writes the findings as blocks of Markdown, all of them. */
export function listFindingsMarkdown({ heading, notes, groups, waived }: FindingsPage, words: Words): string[] {
  const list = (told: readonly ToldFinding[]) =>
    told
      .map(({ name, sentence }) => {
        const prose = toMarkdownProse(sentence);
        return name === undefined ? `- ${prose}` : `- **${escapeMarkdown(name)}**: ${prose}`;
      })
      .join("\n");
  return [
    `## ${escapeMarkdown(heading)}`,
    ...notes.map(escapeMarkdown),
    ...groups.flatMap(({ heading, rules }) => [
      `### ${heading}`,
      ...rules.flatMap(({ code, count, told }) => [`${toMarkdownCode(code)} (${count})`, list(told)]),
    ]),
    ...(waived.length === 0 ? [] : [`### ${words.findings.waivedHeading}`, list(waived)]),
  ];
}
