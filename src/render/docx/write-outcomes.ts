import { BookmarkEnd, BookmarkStart, HeadingLevel, Paragraph, type ParagraphChild, TextRun } from "docx";
import { SIGNS_OF_VERDICTS } from "../layout/paint.js";
import type { OutcomeStory, PathStory, StepStory } from "../narrative/narrate-outcome.js";
import { type DocxContext, nameBookmark } from "./docx-context.js";
import { paragraph, text } from "./texts.js";
import { writeClaims } from "./write-claims.js";

/** How an outcome comes about: a heading, each link that leads straight to it, what the chains rest on, its weakest paths. */
export function writeOutcome(story: OutcomeStory, context: DocxContext): Paragraph[] {
  const { words } = context.story;
  const { id, name, facts, description, summary, steps, own, chain, chainHeading, paths, pathsHeading } = story;
  const number = context.bookmarkOf(id) ?? 0;
  const lead = (content: string) => paragraph(content, { keepNext: true, spacing: { before: 160 } });
  return [
    new Paragraph({
      heading: HeadingLevel.HEADING_2,
      keepNext: true,
      children: [new BookmarkStart(nameBookmark(number), number), text(name), new BookmarkEnd(number)],
    }),
    ...(facts.length === 0 ? [] : [paragraph(facts.join(" · "))]),
    ...(description === undefined ? [] : [paragraph(description)]),
    paragraph(summary.join(" ")),
    ...steps.flatMap((step) => writeStep(step, context)),
    ...(own.length === 0 ? [] : [lead(words.onNode), ...writeClaims(own, context)]),
    ...(chain.length === 0 ? [] : [lead(chainHeading), ...writeClaims(chain, context)]),
    ...(paths.length === 0 ? [] : [lead(pathsHeading), ...paths.map((path, i) => writePath(path, i + 1, context))]),
  ];
}

/** A link over several lines, then its assumptions. */
function writeStep(step: StepStory, context: DocxContext): Paragraph[] {
  const { names, story } = context;
  const { words } = story;
  const { labels } = words;
  const { from, to, isOutside, sign, feedback, because, provided } = step;
  const reason = because === undefined ? words.noMechanism : because;
  const line = (label: string, rest: string, isFirst = false): ParagraphChild[] => [
    new TextRun({ text: `${label}:`, bold: true, ...(!isFirst && { break: 1 }) }),
    text(` ${rest}`),
  ];
  const lines = [
    ...line(isOutside ? labels.ifOutside : labels.if, names.node(from), true),
    ...line(
      sign === "-" ? labels.lowers : labels.leadsTo,
      `${names.node(to)}${feedback ? ` (${words.feedback})` : ""}`,
    ),
    ...line(labels.because, reason),
    ...line(labels.provided, provided.length === 0 ? words.noAssumption : ""),
  ];
  return [
    paragraph(lines, { keepLines: true, keepNext: provided.length > 0, spacing: { before: 160, after: 60 } }),
    ...writeClaims(provided, context),
  ];
}

function writePath({ steps, weakest }: PathStory, number: number, { names }: DocxContext): Paragraph {
  const { weakest: label, lowers } = names.words.trace;
  const told = steps.map((step) => {
    if ("more" in step) return `… ${names.words.others(step.more)} …`;
    return `${step.lowers ? `(${lowers}) ` : ""}${names.node(step.node)}`;
  });
  const { verdict, text: about } = weakest;
  return paragraph(
    [
      text(`${number}. ${told.join(" → ")}`),
      text(`${label}: ${SIGNS_OF_VERDICTS[verdict]}\u00a0${names.words.verdicts[verdict]}, ${about}`, {
        break: 1,
        italics: true,
      }),
    ],
    { style: "ListParagraph", indent: { left: 340, hanging: 284 }, keepLines: true },
  );
}
