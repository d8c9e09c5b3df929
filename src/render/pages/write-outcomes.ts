import { escapeMarkdown } from "../../theory/escape-markdown.js";
import { listStory } from "../narrative/list-story.js";
import { drawPicture } from "./draw-picture.js";
import { listNavigation } from "./list-navigation.js";
import type { Page } from "./page.js";
import type { PagesContext } from "./pages-context.js";

/** A page for each outcome: how it comes about, with a picture of what leads to it, and what it leads to. */
export function writeOutcomes(context: PagesContext): Page[] {
  const { theory, story, words, fileOf, markdown } = context;
  return story.outcomes.flatMap((outcome) => {
    const file = fileOf(outcome.id);
    const picture = outcome.steps.length === 0 ? undefined : drawPicture({ outcome: outcome.id }, file, context);
    const ends = (theory.links ?? []).filter(({ from }) => from === outcome.id).map(({ to }) => markdown.nameNode(to));
    const blocks = [
      `# ${escapeMarkdown(outcome.name)}`,
      listNavigation(context),
      ...(picture?.blocks ?? []),
      ...listStory(outcome, markdown),
      ...(ends.length === 0 ? [] : [`**${words.headings.leadsTo}** ${ends.join("; ")}`]),
    ];
    return [{ path: `${file}.md`, text: `${blocks.join("\n\n")}\n` }, ...(picture?.files ?? [])];
  });
}
