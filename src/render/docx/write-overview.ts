import { type FileChild, HeadingLevel, InternalHyperlink, type Paragraph } from "docx";
import { getDiagramWords } from "../../language/words.js";
import { LEVELS, VERDICTS } from "../../schema/vocabulary.js";
import { SIGNS_OF_VERDICTS } from "../layout/paint.js";
import type { OutcomeStory } from "../narrative/narrate-outcome.js";
import { renderContents } from "../render-contents.js";
import { type DocxContext, nameBookmark } from "./docx-context.js";
import { roomOf } from "./page-setup.js";
import { cell, table } from "./table.js";
import { heading, paragraph, text } from "./texts.js";
import { writeClaims } from "./write-claims.js";

const { width } = roomOf(false);

/** What the theory is, and how its assumptions stand. */
export function writeOverview(context: DocxContext): FileChild[] {
  const { theory, names, story, words, review } = context;
  const { byVerdict } = review.summary;
  const { columns } = names.words.review;
  const standing = VERDICTS.filter((verdict) => byVerdict[verdict] > 0).map((verdict) => [
    cell(`${SIGNS_OF_VERDICTS[verdict]} ${names.words.verdicts[verdict]}`),
    cell(String(byVerdict[verdict])),
    cell(names.words.verdictMeanings[verdict]),
  ]);
  const headings = [
    { heading: columns.verdict, share: 3 },
    { heading: columns.count, share: 1.2 },
    { heading: columns.meaning, share: 8 },
  ];
  return [
    heading(story.title, HeadingLevel.TITLE),
    ...(theory.description === undefined ? [] : [paragraph(names.read(theory.description))]),
    paragraph(`${renderContents(theory, { lang: names.language })}.`),
    paragraph(`${story.subtitle}.`),
    ...(standing.length === 0
      ? []
      : [heading(words.headings.status, HeadingLevel.HEADING_1), table(headings, standing, width)]),
    ...(story.onTheory.length === 0
      ? []
      : [
          paragraph(story.words.onTheory, { keepNext: true, spacing: { before: 200 } }),
          ...writeClaims(story.onTheory, context),
        ]),
  ];
}

/** The outcomes by level, the highest first, each with how many paths lead to it and what those rest on. */
export function writeOutcomeTable(context: DocxContext): FileChild[] {
  const { theory, story, words, names } = context;
  const levels = getDiagramWords(names.language).columns;
  const groups = [...LEVELS].reverse().map((level) => ({ level, title: levels[level] }));
  const { outcome, paths, restsOn } = words.columns;
  const columns = [
    { heading: outcome, share: 5 },
    { heading: paths, share: 1.3 },
    { heading: restsOn, share: 5 },
  ];
  const tables = [...groups, { level: undefined, title: levels.outcomes }].flatMap(({ level, title }) => {
    const rows = story.outcomes
      .filter(({ id }) => theory.outcomes?.[id]?.level === level)
      .map((one) => [
        linkTo(one, context),
        cell(one.count ?? story.words.notCountedShort),
        cell(listVerdicts(one, context)),
      ]);
    return rows.length === 0 ? [] : [heading(title, HeadingLevel.HEADING_3), table(columns, rows, width)];
  });
  return tables.length === 0 ? [] : [heading(words.headings.outcomes, HeadingLevel.HEADING_1), ...tables];
}

function linkTo({ id, name }: OutcomeStory, { bookmarkOf }: DocxContext): Paragraph[] {
  const link = new InternalHyperlink({
    anchor: nameBookmark(bookmarkOf(id) ?? 0),
    children: [text(name, { style: "Hyperlink" })],
  });
  return [paragraph([link], { style: "Cell" })];
}

function listVerdicts({ chainVerdicts }: OutcomeStory, { names, story, words }: DocxContext): string {
  if (chainVerdicts === undefined) return story.words.notCountedShort;
  if (chainVerdicts.size === 0) return words.nothingStated;
  return VERDICTS.flatMap((verdict) => {
    const count = chainVerdicts.get(verdict);
    return count === undefined ? [] : [`${SIGNS_OF_VERDICTS[verdict]} ${names.words.verdicts[verdict]} ${count}`];
  }).join(", ");
}
