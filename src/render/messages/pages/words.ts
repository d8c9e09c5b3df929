import type { Language } from "../../language.js";
import { wordsIn } from "../../words-in.js";
import { pagesEn } from "./en.js";
import { pagesNl } from "./nl.js";

/** All that a folder of pages says in one language, besides the words of every page. */
export interface PagesWords {
  readonly pages: { readonly [P in "overview" | "assumptions" | "sources" | "glossary"]: string };
  readonly headings: {
    readonly [H in "status" | "picture" | "outcomes" | "interventions" | "factors" | "strands" | "leadsTo"]: string;
  };
  readonly columns: { readonly [C in "outcome" | "paths" | "restsOn" | "code" | "term" | "meaning"]: string };
  /** A picture for who cannot see it. */
  readonly picture: (of: string) => string;
  /** In place of a picture that would be too large for a page. */
  readonly tooLarge: (boxes: number) => string;
  readonly nothingStated: string;
  /** Before the assumptions that a source bears on. */
  readonly bearsOn: string;
  readonly bearsOnNothing: string;
  readonly noSources: string;
  /** The words of the pages with what they mean, besides verdicts and flags. */
  readonly terms: readonly (readonly [term: string, meaning: string])[];
}

const WORDS: { readonly [L in Language]: PagesWords } = { en: pagesEn, nl: pagesNl };

/** The words of a folder of pages. */
export function getPagesWords(language: Language): PagesWords {
  return wordsIn(WORDS, language);
}
