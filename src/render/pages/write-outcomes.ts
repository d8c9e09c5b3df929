import { linksOf } from "../../graph/digraph.js";
import { getIndex } from "../../graph/theory-index.js";
import { escapeMarkdown } from "../../theory/escape-markdown.js";
import type { Theory } from "../../theory/theory.js";
import { listDetails } from "../list-details.js";
import { listStory } from "../narrative/list-story.js";
import { drawPicture } from "./draw-picture.js";
import { listNavigation } from "./list-navigation.js";
import type { Page } from "./page.js";
import type { PagesContext } from "./pages-context.js";

/** What a node leads straight to. */
export function listEnds(theory: Theory, id: string): string[] {
  const index = getIndex(theory);
  return [...linksOf(index.outgoing, index.positions.get(id)!)].map((link) => index.nodes[index.to[link]!]!);
}

/** What the story of an outcome says of it. */
const PLACED: ReadonlySet<string> = new Set(["title", "level", "strand", "code", "description", "needs"]);

/** What else the theory says of an outcome, by the labels of its fields. */
function writeDetails(id: string, { theory, names }: PagesContext): string[] {
  const details = listDetails(theory, "Outcome", theory.outcomes?.[id] ?? {}, PLACED);
  const lines = details.map(
    ({ label, values }) =>
      `- ${label[names.language]}: ${values.map((value) => escapeMarkdown(names.read(value))).join("; ")}`,
  );
  return lines.length === 0 ? [] : [lines.join("\n")];
}

/** A page for each outcome: how it comes about, with a picture of what leads to it, and what it leads to. */
export function writeOutcomes(context: PagesContext): Page[] {
  const { theory, story, words, fileOf, markdown } = context;
  return story.outcomes.flatMap((outcome) => {
    const file = fileOf(outcome.id);
    const picture = outcome.steps.length === 0 ? undefined : drawPicture({ outcome: outcome.id }, file, context);
    const ends = listEnds(theory, outcome.id).map(markdown.nameNode);
    const blocks = [
      `# ${escapeMarkdown(outcome.name)}`,
      listNavigation(context),
      ...(picture?.blocks ?? []),
      ...listStory(outcome, markdown),
      ...writeDetails(outcome.id, context),
      ...(ends.length === 0 ? [] : [`**${words.headings.leadsTo}** ${ends.join("; ")}`]),
    ];
    return [{ path: `${file}.md`, text: `${blocks.join("\n\n")}\n` }, ...(picture?.files ?? [])];
  });
}
