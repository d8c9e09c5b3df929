import type { NarrativeWords } from "../../language/words.js";
import { escapeMarkdown } from "../../theory/escape-markdown.js";
import { SIGNS_OF_VERDICTS } from "../layout/paint.js";
import type { Names } from "../name-elements.js";
import type { ClaimLine } from "./claim-teller.js";
import type { OutcomeStory, PathStory, StepStory } from "./narrate-outcome.js";

/** How a page of Markdown names and cites; where it has several pages, by links. */
export interface MarkdownContext {
  readonly words: NarrativeWords;
  readonly names: Names;
  readonly nameNode: (id: string) => string;
  readonly nameAssumption: (id: string, statement: string) => string;
  readonly cite: (number: number) => string;
}

/** The story of an outcome as blocks of Markdown, without its heading. */
export function listStory(story: OutcomeStory, context: MarkdownContext): string[] {
  const { words } = context;
  const { facts, description, summary, steps, own, chain, chainHeading, paths, pathsHeading } = story;
  return [
    ...(facts.length === 0 ? [] : [facts.map(escapeMarkdown).join(" · ")]),
    ...(description === undefined ? [] : [escapeMarkdown(description)]),
    summary.map(escapeMarkdown).join(" "),
    ...steps.flatMap((step) => listStep(step, context)),
    ...(own.length === 0 ? [] : [escapeMarkdown(words.onNode), listClaims(own, context)]),
    ...(chain.length === 0 ? [] : [escapeMarkdown(chainHeading), listClaims(chain, context)]),
    ...(paths.length === 0 ? [] : [escapeMarkdown(pathsHeading), listPaths(paths, context)]),
  ];
}

/** A link over several lines, then its assumptions. */
function listStep(step: StepStory, context: MarkdownContext): string[] {
  const { words, nameNode } = context;
  const { labels } = words;
  const { from, to, isOutside, sign, feedback, because, provided } = step;
  const lines = [
    `**${isOutside ? labels.ifOutside : labels.if}:** ${nameNode(from)}`,
    `**${sign === "-" ? labels.lowers : labels.leadsTo}:** ${nameNode(to)}${feedback ? ` (${words.feedback})` : ""}`,
    `**${labels.because}:** ${because === undefined ? words.noMechanism : escapeMarkdown(because)}`,
    `**${labels.provided}:**${provided.length === 0 ? ` ${words.noAssumption}` : ""}`,
  ];
  return [lines.join("\\\n"), ...(provided.length === 0 ? [] : [listClaims(provided, context)])];
}

/** Assumptions with their verdicts and evidence, an item each. */
export function listClaims(claims: readonly ClaimLine[], context: MarkdownContext): string {
  return claims
    .map(({ id, statement, verdict, evidence, citedWith }) => {
      const text = id === undefined ? escapeMarkdown(statement) : context.nameAssumption(id, statement);
      const cited = evidence.map(({ label, citations }) => {
        const numbers = citations.map(
          ({ number, locator }) =>
            `${context.cite(number)}${locator === undefined ? "" : ` ${escapeMarkdown(locator)}`}`,
        );
        return `${label} ${numbers.join(", ")}`;
      });
      const elsewhere = citedWith === undefined ? [] : [context.words.evidenceWith(context.nameNode(citedWith))];
      const verdictWord = context.names.words.verdicts[verdict];
      return `- ${SIGNS_OF_VERDICTS[verdict]} ${text} (${[verdictWord, ...cited, ...elsewhere].join("; ")})`;
    })
    .join("\n");
}

function listPaths(paths: readonly PathStory[], { names, nameNode }: MarkdownContext): string {
  const { weakest: label, lowers } = names.words.trace;
  return paths
    .map(({ steps, weakest: { verdict, text } }, i) => {
      const told = steps.map((step) => {
        if ("more" in step) return `… ${names.words.others(step.more)} …`;
        return `${step.lowers ? `(${lowers}) ` : ""}${nameNode(step.node)}`;
      });
      const weakest = `${label}: ${SIGNS_OF_VERDICTS[verdict]} ${names.words.verdicts[verdict]}, ${escapeMarkdown(text)}`;
      return `${i + 1}. ${told.join(" → ")}\\\n   ${weakest}`;
    })
    .join("\n");
}
