import { type ReviewOptions, resolveReview } from "../../analysis/review-theory.js";
import { chooseLanguage } from "../../language/choose-language.js";
import { requireOptions } from "../../limits/require-argument.js";
import { displayWidth } from "../../theory/printable.js";
import { requireTheory } from "../../theory/require-theory.js";
import type { Theory } from "../../theory/theory.js";
import { describeSource } from "../describe-source.js";
import { hang } from "../layout/hang.js";
import { SIGNS_OF_VERDICTS } from "../layout/paint.js";
import { createLayout, type Layout, type TextOptions } from "../layout/text-options.js";
import { wrap } from "../layout/wrap.js";
import { type Names, nameElements } from "../name-elements.js";
import type { ClaimLine } from "./claim-teller.js";
import type { OutcomeStory, PathStory, StepStory } from "./narrate-outcome.js";
import { buildNarrativePage, type NarrativeOptions, type NarrativePage } from "./narrative-page.js";

/** What a page is laid out with. */
interface Context extends Layout {
  readonly page: NarrativePage;
  readonly names: Names;
}

/**
 * Writes the causal chains of a theory in words, as a page of plain text: the same as `renderNarrativeMarkdown`, to read
 * in a terminal or to put in a message.
 *
 * @throws {UnknownIdError} when `only` names no outcome
 * @example
 * renderNarrativeText(handwashing, { only: "knowledge" }).split("\n")[3]
 * // => "Pupils know when and how to wash"
 */
export function renderNarrativeText(
  theory: Theory,
  options: TextOptions & ReviewOptions & NarrativeOptions = {},
): string {
  requireTheory(theory);
  requireOptions(options);
  const layout = createLayout({ ...options, lang: chooseLanguage(theory, options.lang) });
  const { width, paint } = layout;
  const page = buildNarrativePage(theory, resolveReview(theory, options), { ...options, lang: layout.language });
  const names = nameElements(theory, layout.language);
  const context = { ...layout, page, names };
  const lines = [
    ...wrap(page.title, { width }).map((line) => paint("title", line)),
    ...wrap(page.subtitle, { width }),
    ...page.outcomes.flatMap((story) => ["", ...layOutStory(story, context)]),
    ...(page.outcomes.length === 0 ? ["", names.words.trace.reasons["no-to"]] : []),
    ...(page.onTheory.length === 0
      ? []
      : ["", ...wrap(page.words.onTheory, { width }), ...layOutClaims(page.onTheory, "  ", context)]),
    ...layOutElsewhere(context),
    ...layOutSources(theory, context),
    "",
    ...wrap(page.footer, { width }).map((line) => paint("label", line)),
  ];
  return `${lines.map((line) => line.trimEnd()).join("\n")}\n`;
}

function layOutStory(story: OutcomeStory, context: Context): string[] {
  const { width, paint, page } = context;
  const { name, facts, description, summary, steps, own, chain, chainHeading, paths, pathsHeading } = story;
  const section = (heading: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : ["", ...wrap(heading, { width }), ...lines];
  return [
    ...wrap(name, { width }).map((line) => paint("title", line)),
    paint("label", "─".repeat(width)),
    ...(facts.length === 0 ? [] : wrap(facts.join(" · "), { width })),
    ...(description === undefined ? [] : wrap(description, { width })),
    ...wrap(summary.join(" "), { width }),
    ...steps.flatMap((step) => ["", ...layOutStep(step, context)]),
    ...section(page.words.onNode, layOutClaims(own, "  ", context)),
    ...section(chainHeading, layOutClaims(chain, "  ", context)),
    ...section(
      pathsHeading,
      paths.flatMap((path, i) => layOutPath(path, `  ${i + 1}. `, context)),
    ),
  ];
}

function layOutStep(step: StepStory, context: Context): string[] {
  const { page, names, width, paint } = context;
  const { labels, noMechanism, noAssumption, feedback } = page.words;
  const { from, to, isOutside, sign, because, provided } = step;
  const column = Math.max(...Object.values(labels).map(displayWidth)) + 2;
  const line = (label: string, text: string) =>
    displayWidth(label) < column
      ? hang(label, text, { width, column, indent: "  ", paint: (word) => paint("label", word) })
      : wrap(`${label} ${text}`, { width, first: "  " });
  return [
    ...line(isOutside ? labels.ifOutside : labels.if, names.node(from)),
    ...line(sign === "-" ? labels.lowers : labels.leadsTo, names.node(to) + (step.feedback ? ` (${feedback})` : "")),
    ...line(labels.because, because === undefined ? noMechanism : because),
    ...(provided.length === 0 ? line(labels.provided, noAssumption) : [`  ${paint("label", labels.provided)}`]),
    ...layOutClaims(provided, "    ", context),
  ];
}

function layOutElsewhere(context: Context): string[] {
  const { page, width, paint } = context;
  if (page.elsewhere.length === 0) return [];
  return [
    "",
    ...wrap(page.words.elsewhere, { width }).map((line) => paint("title", line)),
    ...page.elsewhere.flatMap(({ name, claims }) => [
      "",
      ...wrap(name, { width }),
      ...layOutClaims(claims, "  ", context),
    ]),
  ];
}

function layOutClaims(claims: readonly ClaimLine[], indent: string, { page, names, width }: Context): string[] {
  return claims.flatMap(({ statement, verdict, evidence, citedWith }) => {
    const cited = evidence.map(({ label, citations }) => {
      const numbers = citations.map(
        ({ number, locator }) => `[${number}]${locator === undefined ? "" : ` ${locator}`}`,
      );
      return `${label} ${numbers.join(", ")}`;
    });
    const elsewhere =
      citedWith === undefined ? [] : [page.words.evidenceWith(names.words.quote(names.node(citedWith)))];
    const text = `${statement} (${[names.words.verdicts[verdict], ...cited, ...elsewhere].join("; ")})`;
    return wrap(text, { width, first: `${indent}${SIGNS_OF_VERDICTS[verdict]} ` });
  });
}

function layOutPath({ steps, weakest }: PathStory, first: string, { names, width }: Context): string[] {
  const { weakest: label, lowers } = names.words.trace;
  const told = steps.map((step) => {
    if ("more" in step) return `… ${names.words.others(step.more)} …`;
    return `${step.lowers ? `(${lowers}) ` : ""}${names.node(step.node)}`;
  });
  const { verdict, text } = weakest;
  return [
    ...wrap(told.join(" → "), { width, first }),
    ...wrap(`${label}: ${SIGNS_OF_VERDICTS[verdict]} ${names.words.verdicts[verdict]}, ${text}`, {
      width,
      first: " ".repeat(first.length),
    }),
  ];
}

function layOutSources(theory: Theory, { page, names, width, paint }: Context): string[] {
  if (page.sources.length === 0) return [];
  const column = String(page.sources.length).length + 3;
  return [
    "",
    paint("title", page.words.sources),
    ...page.sources.flatMap((id, i) => {
      const source = theory.sources?.[id];
      const text = `${names.source(id)}.${source === undefined ? "" : ` ${describeSource(source)}`}`;
      return hang(`[${i + 1}]`, text, { width, column, paint: (label) => label });
    }),
  ];
}
