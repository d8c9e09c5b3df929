import type { Findings } from "../../analysis/list-findings.js";
import { type Review, type ReviewOptions, resolveReview } from "../../analysis/review-theory.js";
import { chooseLanguage } from "../../language/choose-language.js";
import { getPagesWords, type PagesWords } from "../../language/words.js";
import type { Theory } from "../../theory/theory.js";
import type { Part } from "../diagram/select-part.js";
import { type Names, nameElements } from "../name-elements.js";
import type { NarrativeOptions, Progress } from "../narrative/narrative-page.js";
import { buildNarrativePage, type NarrativePage } from "../narrative/narrative-page.js";
import { createFootnotes, type Footnotes } from "./footnotes.js";

/** What a document holds. */
export interface DocxOptions extends ReviewOptions, NarrativeOptions, Progress {
  /** What `listFindings` found on the same date; no findings when absent. */
  readonly findings?: Findings | undefined;
  /** None when absent: no picture can be drawn without a browser or a package for one kind of machine. */
  readonly pictures?: readonly DocxPicture[] | undefined;
}

/** A picture for a document. */
export interface DocxPicture {
  /** A PNG image, such as `renderPng` makes of what `renderSvg` draws; at twice its size it is sharp on paper. */
  readonly png: Uint8Array;
  /** What it shows, for its heading and for who cannot see it; the whole theory when absent. */
  readonly part?: Part | undefined;
}

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
export function createDocxContext(theory: Theory, given: DocxOptions): DocxContext {
  const options = { ...given, lang: chooseLanguage(theory, given.lang) };
  const review = resolveReview(theory, options);
  const { lang, only, maxPaths, onProgress, signal, budget } = options;
  const names = nameElements(theory, lang);
  const sourceNumbers = new Map(Object.keys(theory.sources ?? {}).map((id, i) => [id, i + 1]));
  const story = buildNarrativePage(theory, review, { lang, only, maxPaths, onProgress, signal, budget }, sourceNumbers);
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
