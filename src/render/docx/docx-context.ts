import type { Review } from "../../analysis/review/review.js";
import type { Theory } from "../../theory/theory.js";
import { getPagesWords, type PagesWords } from "../messages/pages/words.js";
import { type Names, nameElements } from "../name-elements.js";
import { buildNarrativePage, type NarrativePage } from "../narrative/narrative-page.js";
import { createFootnotes, type Footnotes } from "./footnotes.js";
import type { DocxOptions } from "./render-docx.js";

/** What every part of a document is made with. */
export interface DocxContext {
  readonly theory: Theory;
  readonly review: Review;
  readonly options: DocxOptions;
  readonly names: Names;
  readonly words: PagesWords;
  readonly story: NarrativePage;
  readonly footnotes: Footnotes;
  /** The bookmark at the heading of an outcome, by number; `undefined` for what has no heading. */
  readonly bookmarkOf: (id: string) => number | undefined;
}

/** Gathers what the parts of a document are made with. */
export function createDocxContext(theory: Theory, review: Review, options: DocxOptions): DocxContext {
  const { lang = "en", only, maxPaths, onProgress } = options;
  const names = nameElements(theory, lang);
  const sourceNumbers = new Map(Object.keys(theory.sources ?? {}).map((id, i) => [id, i + 1]));
  const story = buildNarrativePage(theory, review, { lang, only, maxPaths, onProgress }, sourceNumbers);
  const bookmarks = new Map(story.outcomes.map(({ id }, i) => [id, i + 1]));
  return {
    theory,
    review,
    options,
    names,
    words: getPagesWords(lang),
    story,
    footnotes: createFootnotes(theory, names),
    bookmarkOf: (id) => bookmarks.get(id),
  };
}

/** The name of a bookmark, which Word wants short and without signs. */
export function nameBookmark(number: number): string {
  return `outcome_${number}`;
}
