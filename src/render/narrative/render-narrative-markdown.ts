import { type ReviewOptions, resolveReview } from "../../analysis/review-theory.js";
import { chooseLanguage } from "../../language/choose-language.js";
import { requireOptions } from "../../limits/require-argument.js";
import { escapeMarkdown, linkMarkdown } from "../../theory/escape-markdown.js";
import { requireTheory } from "../../theory/require-theory.js";
import type { Theory } from "../../theory/theory.js";
import { describeSource } from "../describe-source.js";
import { nameElements } from "../name-elements.js";
import { findWebAddress } from "../web-address.js";
import { listClaims, listStory } from "./list-story.js";
import { buildNarrativePage, type NarrativeOptions } from "./narrative-page.js";

/**
 * Writes the causal chains of a theory in words, as Markdown to paste into a document. For each outcome: every link that
 * leads straight to it as "if … then … because …, provided that …", with the verdict on each assumption and its evidence
 * by number; how the chains behind it stand, with their weakest assumptions; and the weakest paths. What leads to its
 * causes stands with those, so the length is linear in nodes, links, assumptions and evidence.
 *
 * Assumptions and paths come weakest first. Paths are counted as `traceTheory` counts them and only those that are shown are
 * looked for, so a theory with more paths than anyone can list costs no more. Once `budget` is used up, outcomes are
 * told without what needs a look at all of their chains, and the page says so. Sources are numbered as they are first
 * cited. The same for the same theory, review and options; texts of the theory mean themselves.
 *
 * @throws {UnknownIdError} when `only` names no outcome
 * @throws {RangeError} when `budget` is not a number of 0 or more
 * @example
 * renderNarrativeMarkdown(handwashing, { only: "knowledge" }).split("\n")[4]
 * // => "## Pupils know when and how to wash"
 */
export function renderNarrativeMarkdown(theory: Theory, options: ReviewOptions & NarrativeOptions = {}): string {
  requireTheory(theory);
  requireOptions(options);
  const lang = chooseLanguage(theory, options.lang);
  const page = buildNarrativePage(theory, resolveReview(theory, options), { ...options, lang });
  const names = nameElements(theory, lang);
  const context = {
    words: page.words,
    names,
    nameNode: (id: string) => escapeMarkdown(names.node(id)),
    nameAssumption: (_: string, statement: string) => escapeMarkdown(statement),
    cite: (number: number) => `\\[${number}\\]`,
  };
  const blocks = [
    `# ${escapeMarkdown(page.title)}`,
    escapeMarkdown(page.subtitle),
    ...page.outcomes.flatMap((story) => [`## ${escapeMarkdown(story.name)}`, ...listStory(story, context)]),
    ...(page.outcomes.length === 0 ? [names.words.trace.reasons["no-to"]] : []),
    ...(page.onTheory.length === 0 ? [] : [escapeMarkdown(page.words.onTheory), listClaims(page.onTheory, context)]),
    ...(page.elsewhere.length === 0 ? [] : [`## ${page.words.elsewhere}`]),
    ...page.elsewhere.flatMap(({ name, claims }) => [`**${escapeMarkdown(name)}**`, listClaims(claims, context)]),
    ...(page.sources.length === 0 ? [] : [`## ${page.words.sources}`, listSources(theory, page.sources, names.source)]),
    `*${escapeMarkdown(page.footer)}*`,
  ];
  return `${blocks.join("\n\n")}\n`;
}

/** The sources by number, with an address where there is one. */
function listSources(theory: Theory, ids: readonly string[], cite: (id: string) => string): string {
  return ids
    .map((id, i) => {
      const source = theory.sources?.[id];
      const address = source && findWebAddress(source);
      const text = source === undefined ? "" : ` ${escapeMarkdown(describeSource(source))}`;
      return `${i + 1}. **${escapeMarkdown(cite(id))}**.${text}${address === undefined ? "" : ` ${linkMarkdown(address)}`}`;
    })
    .join("\n");
}
