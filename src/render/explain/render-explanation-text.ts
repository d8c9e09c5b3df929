import { requireObject, requireOptions } from "../../limits/require-argument.js";
import { hang } from "../layout/hang.js";
import { SIGNS_OF_VERDICTS } from "../layout/paint.js";
import { createLayout, type Layout, type TextOptions } from "../layout/text-options.js";
import { wrap } from "../layout/wrap.js";
import type { ExplainedAnswer, ExplanationEntry, ExplanationSection } from "./explained-answer.js";

/**
 * Writes an explanation as a page of plain text: the question, the answer in short, then what it is made of, with the
 * reasons under each element.
 *
 * The same for the same explanation and options. Control characters in the
 * theory's texts are shown, not sent on.
 *
 * @example
 * const answer = exploreScenario(handwashing, { fail: "water-lasts" });
 * renderExplanationText(explainScenario(handwashing, answer)).split("\n")[5]
 * // => "The theory no longer leads to 4 of the 6 outcomes."
 */
export function renderExplanationText(explanation: ExplainedAnswer, options: Omit<TextOptions, "lang"> = {}): string {
  requireObject(explanation, "what an explain function gives", ["question", "answer", "sections"]);
  requireOptions(options);
  const layout = createLayout({ ...options, lang: explanation.language });
  const { width, paint } = layout;
  const { title, subtitle, question, answer, sections, footer } = explanation;
  const column = Math.max(0, ...question.map(({ label }) => label.length)) + 2;
  const lines = [
    ...wrap(title, { width }).map((line) => paint("title", line)),
    ...wrap(subtitle, { width }),
    ...(question.length > 0 ? [""] : []),
    ...question.flatMap(({ label, names }) =>
      hang(label, names, { width, column, paint: (text) => paint("label", text) }),
    ),
    "",
    ...answer.flatMap((sentence) => wrap(sentence, { width })),
    ...sections.flatMap((section) => layOutSection(section, layout)),
    "",
    ...wrap(footer, { width }).map((line) => paint("label", line)),
  ];
  return `${lines.map((line) => line.trimEnd()).join("\n")}\n`;
}

function layOutSection({ heading, entries, more }: ExplanationSection, layout: Layout): string[] {
  const { width, paint } = layout;
  return [
    "",
    ...wrap(heading, { width }).map((line) => paint("title", line)),
    paint("label", "─".repeat(width)),
    ...entries.flatMap((entry) => layOutEntry(entry, layout)),
    ...(more === undefined ? [] : wrap(more, { width })),
  ];
}

function layOutEntry({ name, id, verdict, reasons }: ExplanationEntry, { width, paint, words }: Layout): string[] {
  const sign = verdict === undefined ? "·" : SIGNS_OF_VERDICTS[verdict];
  const named = id === undefined ? name : `${name} (${id})`;
  const text = verdict === undefined ? named : `${words.verdicts[verdict]}: ${named}`;
  return [
    ...hang(sign, text, { width, column: 2, paint: (label) => paint(verdict ?? "label", label) }),
    ...reasons.flatMap((reason) => wrap(reason, { width, first: "    " })),
  ];
}
