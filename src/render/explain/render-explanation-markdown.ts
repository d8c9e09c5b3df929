import { getWords, type Words } from "../../language/words.js";
import { requireObject } from "../../limits/require-argument.js";
import { escapeMarkdown, toMarkdownCode } from "../../theory/escape-markdown.js";
import { SIGNS_OF_VERDICTS } from "../layout/paint.js";
import type { ExplainedAnswer, ExplanationEntry, ExplanationSection } from "./explained-answer.js";

/**
 * Writes an explanation as Markdown to paste into a document: the question, the answer in short, then what it is made
 * of, with the reasons under each element.
 *
 * The same for the same explanation. Texts of the theory mean
 * themselves: nothing in them formats, links or starts a block.
 *
 * @example
 * const answer = exploreScenario(handwashing, { fail: "water-lasts" });
 * renderExplanationMarkdown(explainScenario(handwashing, answer)).split("\n")[6]
 * // => "The theory no longer leads to 4 of the 6 outcomes. 3 interventions no longer lead to a final outcome. 6 assumptions are no longer relevant."
 */
export function renderExplanationMarkdown(explanation: ExplainedAnswer): string {
  requireObject(explanation, "what an explain function gives", ["question", "answer", "sections"]);
  const { language, title, subtitle, question, answer, sections, footer } = explanation;
  const words = getWords(language);
  const blocks = [
    `# ${escapeMarkdown(title)}`,
    escapeMarkdown(subtitle),
    ...(question.length > 0
      ? [question.map(({ label, names }) => `- **${label}** ${escapeMarkdown(names)}`).join("\n")]
      : []),
    answer.map(escapeMarkdown).join(" "),
    ...sections.flatMap((section) => listSection(section, words)),
    `*${escapeMarkdown(footer)}*`,
  ];
  return `${blocks.join("\n\n")}\n`;
}

function listSection({ heading, entries, more }: ExplanationSection, words: Words): string[] {
  return [
    `## ${escapeMarkdown(heading)}`,
    entries.map((entry) => listEntry(entry, words)).join("\n"),
    ...(more === undefined ? [] : [escapeMarkdown(more)]),
  ];
}

function listEntry({ name, id, verdict, reasons }: ExplanationEntry, words: Words): string {
  const sign = verdict === undefined ? "" : `${SIGNS_OF_VERDICTS[verdict]} ${words.verdicts[verdict]}: `;
  const code = id === undefined ? "" : ` (${toMarkdownCode(id)})`;
  return [`- ${sign}${escapeMarkdown(name)}${code}`, ...reasons.map((reason) => `  - ${escapeMarkdown(reason)}`)].join(
    "\n",
  );
}
