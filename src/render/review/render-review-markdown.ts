import { type ReviewOptions, resolveReview } from "../../analysis/review-theory.js";
import { chooseLanguage } from "../../language/choose-language.js";
import type { Language } from "../../language/language.js";
import { getWords, type Words } from "../../language/words.js";
import { requireOptions } from "../../limits/require-argument.js";
import { escapeMarkdown, toMarkdownCode } from "../../theory/escape-markdown.js";
import { requireTheory } from "../../theory/require-theory.js";
import type { Theory } from "../../theory/theory.js";
import { listFindingsMarkdown } from "../findings/list-findings-markdown.js";
import { SIGNS_OF_VERDICTS } from "../layout/paint.js";
import { renderTable } from "../layout/render-table.js";
import type { Entry } from "./describe-claim.js";
import { buildReviewPage, type FindingsToShow, type ReviewPage, type Section } from "./review-page.js";

/**
 * Writes a review as Markdown to paste into a document: a summary, the register of assumptions as a table, then every
 * assumption by verdict with where it sits, what is at stake, why, and what to note; and the findings where they are
 * given.
 *
 * The same for the same theory, review and language. Texts of the theory mean themselves: nothing in them formats,
 * links or starts a block.
 *
 * @example
 * renderReviewMarkdown(handwashing, { lang: "nl" }).split("\n")[2]
 * // => "Stand van de aannames op juni 2024; de theorie is van juni 2024"
 */
export function renderReviewMarkdown(
  theory: Theory,
  options: ReviewOptions & FindingsToShow & { readonly lang?: Language | undefined } = {},
): string {
  requireTheory(theory);
  requireOptions(options);
  const lang = chooseLanguage(theory, options.lang);
  const words = getWords(lang);
  const page = buildReviewPage(theory, resolveReview(theory, options), lang, options.findings);
  const blocks = [
    `# ${escapeMarkdown(page.title)}`,
    escapeMarkdown(page.subtitle),
    ...listReview(page, words),
    ...(page.findings === undefined ? [] : listFindingsMarkdown(page.findings, words)),
    `*${escapeMarkdown(page.footer)}*`,
  ];
  return `${blocks.join("\n\n")}\n`;
}

/** Marks where an assumption or link has its place on a page, for links to lead to. */
type Anchor = (id: string) => string;

/** What a review says, without its title and its findings. */
export function listReview(page: ReviewPage, words: Words, anchor: Anchor = () => ""): string[] {
  return [
    ...listSummary(page, words),
    ...listRegister(page, words),
    ...page.sections.flatMap((section) => listSection(section, words, anchor)),
    ...(page.links.length === 0 ? [] : [`## ${words.review.links}`]),
    ...page.links.flatMap((link) => listEntry(link, words, anchor)),
  ];
}

function listSummary({ total, verdicts, notes }: ReviewPage, words: Words): string[] {
  const { columns } = words.review;
  const rows = verdicts.map(({ verdict, count, meaning }) => [nameVerdict(verdict, words), String(count), meaning]);
  return [
    escapeMarkdown(total),
    ...(rows.length === 0 ? [] : [renderTable([columns.verdict, columns.count, columns.meaning], rows)]),
    ...notes.map(escapeMarkdown),
  ];
}

function listRegister({ sections }: ReviewPage, words: Words): string[] {
  const { columns, register } = words.review;
  const withParts = (entry: Entry): Entry[] => [entry, ...entry.parts.flatMap(withParts)];
  const rows = sections
    .flatMap(({ entries }) => entries.flatMap(withParts))
    .map(({ number, verdict, statement, toRow }) => {
      const { on, evidence, flags } = toRow();
      return [number, nameVerdict(verdict, words), ...[statement, on, evidence, flags].map(escapeMarkdown)];
    });
  const headings = [columns.number, columns.verdict, columns.assumption, columns.on, columns.evidence, columns.flags];
  return rows.length === 0 ? [] : [`## ${register}`, renderTable(headings, rows)];
}

function listSection({ verdict, entries, elsewhere }: Section, words: Words, anchor: Anchor): string[] {
  const pointers = elsewhere.map(({ number, statement }) => `${number} ${escapeMarkdown(statement)}`).join("; ");
  return [
    `## ${SIGNS_OF_VERDICTS[verdict]} ${words.review.headings[verdict]}`,
    ...entries.flatMap((entry) => listEntry(entry, words, anchor)),
    ...(elsewhere.length === 0 ? [] : [`${words.review.elsewhere}: ${pointers}`]),
  ];
}

function listEntry(entry: Entry, words: Words, anchor: Anchor): string[] {
  const depth = Math.min(6, 3 + (entry.number.match(/\./g)?.length ?? 0));
  const number = entry.number === "" ? "" : `${entry.number.replace(/^\d+$/, "$&.")} `;
  const facts = [nameVerdict(entry.verdict, words), ...entry.facts.map(escapeMarkdown), toMarkdownCode(entry.id)];
  return [
    `${"#".repeat(depth)} ${anchor(entry.id)}${number}${escapeMarkdown(entry.statement)}`,
    facts.join(" · "),
    ...(entry.fields.length === 0 ? [] : [entry.fields.map(listField).join("\n")]),
    ...(entry.parts.length === 0 ? [] : [escapeMarkdown(entry.partsRule)]),
    ...entry.parts.flatMap((part) => listEntry(part, words, anchor)),
  ];
}

function listField({ label, lines }: Entry["fields"][number]): string {
  const [only = ""] = lines;
  if (lines.length === 1) return `- **${label}** ${escapeMarkdown(only)}`;
  return [`- **${label}**`, ...lines.map((line) => `  - ${escapeMarkdown(line)}`)].join("\n");
}

/** A verdict by its sign and its word. */
export function nameVerdict(verdict: Entry["verdict"], words: Words): string {
  return `${SIGNS_OF_VERDICTS[verdict]} ${words.verdicts[verdict]}`;
}
