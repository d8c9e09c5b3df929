import { escapeMarkdown } from "../../theory/escape-markdown.js";
import type { Words } from "../messages/words.js";
import type { FindingsPage } from "./findings-page.js";

/** Writes the findings as blocks of Markdown, all of them. */
export function listFindingsMarkdown({ heading, notes, groups, waived }: FindingsPage, words: Words): string[] {
  const list = (sentences: readonly string[]) =>
    sentences.map((sentence) => `- ${escapeMarkdown(sentence)}`).join("\n");
  return [
    `## ${escapeMarkdown(heading)}`,
    ...notes.map(escapeMarkdown),
    ...groups.flatMap(({ heading, rules }) => [
      `### ${heading}`,
      ...rules.flatMap(({ code, count, sentences }) => [`\`${code}\` (${count})`, list(sentences)]),
    ]),
    ...(waived.length === 0 ? [] : [`### ${words.findings.waivedHeading}`, list(waived)]),
  ];
}
