import type { Review } from "../../analysis/review/review.js";
import { escapeMarkdown } from "../../theory/escape-markdown.js";
import type { Theory } from "../../theory/theory.js";
import { describeSource } from "../describe-source.js";
import { nameElements } from "../name-elements.js";
import { findWebAddress } from "../web-address.js";
import { listClaims, listStory } from "./list-story.js";
import { buildNarrativePage, type NarrativeOptions } from "./narrative-page.js";

/**
 * Writes the causal chains of a theory in words, as Markdown to paste into a document. For each outcome: every link that
 * leads straight to it as "if … then … because …, provided that …", with the verdict on each assumption and its evidence
 * by number; what the chains behind it rest on; and the weakest paths. What leads to its causes stands with those.
 *
 * Assumptions and paths come weakest first. Paths are counted as `trace` counts them and only those that are shown are
 * looked for, so a theory with more paths than anyone can list costs no more. Sources are numbered as they are first
 * cited. The same for the same theory, review and options; texts of the theory mean themselves.
 *
 * @throws {UnknownIdError} when `only` names no outcome
 * @example
 * renderNarrativeMarkdown(handwashing, review(handwashing), { only: "knowledge" }).split("\n")[4]
 * // => "## Pupils know when and how to wash"
 */
export function renderNarrativeMarkdown(theory: Theory, review: Review, options: NarrativeOptions = {}): string {
  const page = buildNarrativePage(theory, review, options);
  const names = nameElements(theory, options.lang ?? "en");
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
      return `${i + 1}. **${escapeMarkdown(cite(id))}**.${text}${address === undefined ? "" : ` <${address}>`}`;
    })
    .join("\n");
}
