import { VERDICTS } from "../../schema/vocabulary.js";
import { escapeMarkdown } from "../../theory/escape-markdown.js";
import { renderTable } from "../layout/render-table.js";
import { nameVerdict } from "../review/render-review-markdown.js";
import { listNavigation } from "./list-navigation.js";
import type { Page } from "./page.js";
import { FILES, type PagesContext } from "./pages-context.js";

/** What the words of the pages mean. */
export function writeGlossary(context: PagesContext): Page {
  const { words, names } = context;
  const { term, meaning } = words.columns;
  const { columns } = names.words.review;
  const terms = words.terms.map(([name, text]) => [escapeMarkdown(name), escapeMarkdown(text)]);
  const verdicts = VERDICTS.map((verdict) => [nameVerdict(verdict, names.words), names.words.verdictMeanings[verdict]]);
  const blocks = [
    `# ${words.pages.glossary}`,
    listNavigation(context, "glossary"),
    renderTable([term, meaning], terms),
    renderTable([columns.verdict, meaning], verdicts),
  ];
  return { path: FILES.glossary, text: `${blocks.join("\n\n")}\n` };
}
