import { chooseLanguage } from "../../language/choose-language.js";
import type { Language } from "../../language/language.js";
import { getWords, type Words } from "../../language/words.js";
import { requireOptions } from "../../limits/require-argument.js";
import { escapeMarkdown } from "../../theory/escape-markdown.js";
import { requireTheory } from "../../theory/require-theory.js";
import type { Theory } from "../../theory/theory.js";
import { SIGNS_OF_VERDICTS } from "../layout/paint.js";
import { renderTable } from "../layout/render-table.js";
import {
  buildTracePage,
  type ClaimEntry,
  type PathEntry,
  resolveTrace,
  type Step,
  type TraceToShow,
} from "./trace-page.js";

/**
 * Writes a trace as Markdown to paste into a document: the question, the number of paths or the reason why there is
 * none, each path with its weakest point, and a table of what the paths rest on.
 *
 * The same for the same theory, trace and options. `asOf` is the date that was traced as of, if one was given. Texts of
 * the theory mean themselves: nothing in them formats, links or starts a block.
 *
 * @example
 * renderTraceMarkdown(handwashing, { trace: traceTheory(handwashing, { from: "lessons", to: "less-diarrhoea" }) }).split("\n")[2]
 * // => "Paths, with verdicts on June 2024"
 */
export function renderTraceMarkdown(
  theory: Theory,
  options: TraceToShow & { readonly lang?: Language | undefined } = {},
): string {
  requireTheory(theory);
  requireOptions(options);
  const { asOf } = options;
  const lang = chooseLanguage(theory, options.lang);
  const words = getWords(lang);
  const page = buildTracePage(theory, resolveTrace(theory, options), { language: lang, asOf });
  const blocks = [
    `# ${escapeMarkdown(page.title)}`,
    escapeMarkdown(page.subtitle),
    page.question.map(({ label, names }) => `- **${label}** ${escapeMarkdown(names)}`).join("\n"),
    page.answer.map(escapeMarkdown).join(" "),
    ...page.paths.flatMap((path) => listPath(path, words)),
    ...listClaims(page.claims, words),
    `*${escapeMarkdown(page.footer)}*`,
  ];
  return `${blocks.join("\n\n")}\n`;
}

function listPath({ heading, weakest, start, steps }: PathEntry, words: Words): string[] {
  const { verdict, text } = weakest;
  return [
    `## ${escapeMarkdown(heading)}`,
    [start, ...steps].map((step, i) => listStep(step, i === 0 ? "" : "→ ", words)).join("\n"),
    `${words.trace.weakest}: ${SIGNS_OF_VERDICTS[verdict]} ${words.verdicts[verdict]}, ${escapeMarkdown(text)}`,
  ];
}

function listStep({ verdict, lowers, node }: Step, arrow: string, words: Words): string {
  const sign = verdict === undefined ? "" : `${SIGNS_OF_VERDICTS[verdict]} `;
  return `- ${sign}${arrow}${lowers ? `(${words.trace.lowers}) ` : ""}${escapeMarkdown(node)}`;
}

function listClaims(claims: readonly ClaimEntry[], words: Words): string[] {
  if (claims.length === 0) return [];
  const { columns, restsOn } = words.trace;
  const rows = claims.flatMap(({ name, items }) =>
    items.map(({ verdict, text }, i) => [
      i === 0 ? escapeMarkdown(name) : "",
      `${SIGNS_OF_VERDICTS[verdict]} ${words.verdicts[verdict]}`,
      escapeMarkdown(text),
    ]),
  );
  return [`## ${restsOn}`, renderTable([columns.claim, columns.verdict, columns.assumption], rows)];
}
