import { getDiagramWords } from "../../language/words.js";
import type { Text } from "../../schema/generated/types.js";
import { LEVELS, VERDICTS } from "../../schema/vocabulary.js";
import { escapeMarkdown } from "../../theory/escape-markdown.js";
import { listPictures } from "../diagram/list-pictures.js";
import { renderTable } from "../layout/render-table.js";
import { listClaims } from "../narrative/list-story.js";
import type { OutcomeStory } from "../narrative/narrate-outcome.js";
import { renderContents } from "../render-contents.js";
import { nameVerdict } from "../review/render-review-markdown.js";
import { drawPicture } from "./draw-picture.js";
import { listNavigation } from "./list-navigation.js";
import type { Page } from "./page.js";
import { anchor, FILES, type PagesContext } from "./pages-context.js";
import { listEnds } from "./write-outcomes.js";

/** The page to begin at: what the theory is and how it stands, its picture, its outcomes, interventions and factors. */
export function writeOverview(context: PagesContext): Page[] {
  const { theory, names, story, words, review, options } = context;
  const { only, lang } = options;
  const parts = only === undefined ? listPictures(theory) : [{ outcome: only }];
  const pictures = parts.map((part, i) =>
    drawPicture(part, parts.length === 1 ? "overview" : `overview-${i + 1}`, context, true),
  );
  const { byVerdict } = review.summary;
  const status = VERDICTS.filter((verdict) => byVerdict[verdict] > 0).map((verdict) => [
    nameVerdict(verdict, names.words),
    String(byVerdict[verdict]),
    names.words.verdictMeanings[verdict],
  ]);
  const { columns } = names.words.review;
  const blocks = [
    `# ${escapeMarkdown(story.title)}`,
    listNavigation(context, "overview"),
    ...(theory.description === undefined ? [] : [escapeMarkdown(names.read(theory.description))]),
    escapeMarkdown(`${renderContents(theory, { lang })}.`),
    escapeMarkdown(`${story.subtitle}.`),
    ...(status.length === 0
      ? []
      : [`## ${words.headings.status}`, renderTable([columns.verdict, columns.count, columns.meaning], status)]),
    ...(story.onTheory.length === 0
      ? []
      : [escapeMarkdown(story.words.onTheory), listClaims(story.onTheory, context.markdown)]),
    ...(pictures.every(({ blocks }) => blocks.length === 0) ? [] : [`## ${words.headings.picture}`]),
    ...pictures.flatMap(({ blocks }) => blocks),
    ...listOutcomes(context),
    ...listOthers("interventions", context),
    ...listOthers("factors", context),
    `*${escapeMarkdown(story.footer)}*`,
  ];
  return [{ path: FILES.overview, text: `${blocks.join("\n\n")}\n` }, ...pictures.flatMap(({ files }) => files)];
}

/** The outcomes by level, the highest first, each with how many paths lead to it and what those rest on. */
function listOutcomes(context: PagesContext): string[] {
  const { theory, story, words, options } = context;
  const { columns: levels } = getDiagramWords(options.lang);
  const groups = [...LEVELS].reverse().map((level) => ({ level, heading: levels[level] }));
  const tables = [...groups, { level: undefined, heading: levels.outcomes }].flatMap(({ level, heading }) => {
    const rows = story.outcomes
      .filter(({ id }) => theory.outcomes?.[id]?.level === level)
      .map((one) => [
        context.markdown.nameNode(one.id),
        escapeMarkdown(one.count ?? story.words.notCountedShort),
        listVerdicts(one, context),
      ]);
    if (rows.length === 0) return [];
    const { outcome, paths, restsOn } = words.columns;
    return [`### ${heading}`, renderTable([outcome, paths, restsOn], rows)];
  });
  return tables.length === 0 ? [] : [`## ${words.headings.outcomes}`, ...tables];
}

function listVerdicts({ chainVerdicts }: OutcomeStory, { names, story, words }: PagesContext): string {
  if (chainVerdicts === undefined) return escapeMarkdown(story.words.notCountedShort);
  if (chainVerdicts.size === 0) return escapeMarkdown(words.nothingStated);
  return VERDICTS.flatMap((verdict) => {
    const count = chainVerdicts.get(verdict);
    return count === undefined ? [] : [`${nameVerdict(verdict, names.words)} ${count}`];
  }).join(", ");
}

/** Interventions or outside factors, each with what it leads to straight away. */
function listOthers(kind: "interventions" | "factors", context: PagesContext): string[] {
  const { theory, names, words, markdown, anchorOf } = context;
  const entries = Object.entries<{ readonly description?: Text | undefined }>(theory[kind] ?? {});
  if (entries.length === 0) return [];
  const items = entries.map(([id, { description }]) => {
    const ends = listEnds(theory, id).map(markdown.nameNode);
    const told = description === undefined ? "" : `: ${escapeMarkdown(names.read(description))}`;
    const leads = ends.length === 0 ? "" : ` → ${ends.join("; ")}`;
    return `- ${anchor(anchorOf(id) ?? id)}**${escapeMarkdown(names.node(id))}**${told}${leads}`;
  });
  return [`## ${words.headings[kind]}`, items.join("\n")];
}
