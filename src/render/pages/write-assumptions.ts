import { escapeMarkdown } from "../../theory/escape-markdown.js";
import { listReview } from "../review/render-review-markdown.js";
import { buildReviewPage } from "../review/review-page.js";
import { listNavigation } from "./list-navigation.js";
import type { Page } from "./page.js";
import { anchor, FILES, type PagesContext } from "./pages-context.js";

/** The register of assumptions, each with its place, its evidence and what to note. */
export function writeAssumptions(context: PagesContext): Page {
  const { theory, review, names, words, anchorOf } = context;
  const page = buildReviewPage(theory, review, names.language);
  const blocks = [
    `# ${words.pages.assumptions}`,
    listNavigation(context, "assumptions"),
    escapeMarkdown(page.subtitle),
    ...listReview(page, names.words, (id) => {
      const name = anchorOf(id);
      return name === undefined ? "" : anchor(name);
    }),
    `*${escapeMarkdown(page.footer)}*`,
  ];
  return { path: FILES.assumptions, text: `${blocks.join("\n\n")}\n` };
}
