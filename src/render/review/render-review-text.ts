import { type ReviewOptions, resolveReview } from "../../analysis/review-theory.js";
import { chooseLanguage } from "../../language/choose-language.js";
import { requireOptions } from "../../limits/require-argument.js";
import { requireTheory } from "../../theory/require-theory.js";
import type { Theory } from "../../theory/theory.js";
import { layOutFindings } from "../findings/lay-out-findings.js";
import { hang } from "../layout/hang.js";
import { SIGNS_OF_VERDICTS } from "../layout/paint.js";
import { createLayout, type Layout, type TextOptions } from "../layout/text-options.js";
import { pad, wrap } from "../layout/wrap.js";
import type { Entry } from "./describe-claim.js";
import { buildReviewPage, type FindingsToShow, type ReviewPage, type Section } from "./review-page.js";

/**
 * Writes a review as a page of plain text, to read in a terminal or to show in a meeting: a summary, then every
 * assumption by verdict with where it sits, what is at stake, why, and what to note; and the findings where they are
 * given, a few for each rule.
 *
 * The same for the same theory, review and options. Control characters in the theory's texts are shown, not sent on.
 *
 * @example
 * renderReviewText(handwashing, { lang: "nl" }).split("\n")[1]
 * // => "Stand van de aannames op juni 2024; de theorie is van juni 2024"
 */
export function renderReviewText(theory: Theory, options: TextOptions & ReviewOptions & FindingsToShow = {}): string {
  requireTheory(theory);
  requireOptions(options);
  const layout = createLayout({ ...options, lang: chooseLanguage(theory, options.lang) });
  const { language, width } = layout;
  const page = buildReviewPage(theory, resolveReview(theory, options), language, options.findings);
  const lines = [
    ...wrap(page.title, { width }).map((line) => layout.paint("title", line)),
    ...wrap(page.subtitle, { width }),
    "",
    ...layOutSummary(page, layout),
    ...page.sections.flatMap((section) => ["", ...layOutSection(section, layout)]),
    ...layOutLinks(page, layout),
    ...(page.findings === undefined ? [] : ["", ...layOutFindings(page.findings, layout)]),
    "",
    ...wrap(page.footer, { width }).map((line) => layout.paint("label", line)),
  ];
  return `${lines.map((line) => line.trimEnd()).join("\n")}\n`;
}

function layOutSummary(page: ReviewPage, { width, paint, words }: Layout): string[] {
  const digits = Math.max(...page.verdicts.map(({ count }) => String(count).length));
  const longest = Math.max(...page.verdicts.map(({ verdict }) => words.verdicts[verdict].length));
  const verdicts = page.verdicts.flatMap(({ verdict, count, meaning }) => {
    const name = `${SIGNS_OF_VERDICTS[verdict]} ${pad(words.verdicts[verdict], longest)}`;
    const label = `${name}  ${String(count).padStart(digits)}`;
    const column = longest + digits + 6;
    return hang(label, meaning, { width, column, indent: "  ", paint: (text) => paint(verdict, text) });
  });
  return [...wrap(page.total, { width }), ...verdicts, ...page.notes.flatMap((note) => wrap(note, { width }))];
}

function layOutSection({ verdict, entries, elsewhere }: Section, layout: Layout): string[] {
  const { paint, width, words } = layout;
  const { headings, elsewhere: also } = words.review;
  const heading = `${SIGNS_OF_VERDICTS[verdict]} ${headings[verdict]}`;
  const pointers = elsewhere.map((part) => `${part.number} ${part.statement}`).join("; ");
  return [
    ...wrap(heading, { width }).map((line) => paint(verdict, line)),
    paint(verdict, "─".repeat(width)),
    ...entries.flatMap((entry, i) => [...(i === 0 ? [] : [""]), ...layOutEntry(entry, 0, layout)]),
    ...(elsewhere.length === 0
      ? []
      : [...(entries.length === 0 ? [] : [""]), ...wrap(`${also}: ${pointers}`, { width })]),
  ];
}

function layOutLinks({ links }: ReviewPage, layout: Layout): string[] {
  if (links.length === 0) return [];
  return [
    "",
    layout.paint("title", layout.words.review.links),
    layout.paint("label", "─".repeat(layout.width)),
    ...links.flatMap((link) => layOutEntry(link, 0, layout)),
  ];
}

function layOutEntry(entry: Entry, indent: number, layout: Layout): string[] {
  const { paint, words, width } = layout;
  const blanks = " ".repeat(indent);
  const sign = entry.number === "" || indent > 0 ? `${SIGNS_OF_VERDICTS[entry.verdict]} ` : "";
  const [head = "", ...more] = wrap(entry.statement, {
    width,
    first: `${blanks}${entry.number === "" ? "" : `${entry.number}${indent === 0 ? "." : ""} `}${sign}`,
  });
  const verdict = sign === "" ? "" : words.verdicts[entry.verdict];
  const facts = [verdict, ...entry.facts, entry.id].filter((fact) => fact !== "").join(" · ");
  const inner = `${blanks}  `;
  const paintVerdict = (line: string) =>
    verdict === "" ? line : line.replace(verdict, (word) => paint(entry.verdict, word));
  const column = Math.max(...Object.values(words.review.labels).map((label) => label.length)) + 2;
  return [
    ...[head, ...more].map((line) => paint("title", line)),
    ...wrap(facts, { width, first: inner }).map((line, i) => (i === 0 ? paintVerdict(line) : line)),
    ...entry.fields.flatMap(({ label, lines }) =>
      lines.flatMap((line, i) =>
        hang(i === 0 ? label : "", line, { width, column, indent: inner, paint: (text) => paint("label", text) }),
      ),
    ),
    ...(entry.parts.length === 0 ? [] : ["", ...wrap(entry.partsRule, { width, first: inner })]),
    ...entry.parts.flatMap((part) => ["", ...layOutEntry(part, indent + 4, layout)]),
  ];
}
