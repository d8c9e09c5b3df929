import { joinWords } from "../schema/join-words.js";
import { quote } from "../schema/quote.js";
import { diagram as diagramEn } from "./en/diagram.js";
import { diff as diffEn } from "./en/diff.js";
import { due as dueEn } from "./en/due.js";
import { explain as explainEn } from "./en/explain.js";
import { live as liveEn } from "./en/live.js";
import { narrative as narrativeEn } from "./en/narrative.js";
import { next as nextEn } from "./en/next.js";
import { pages as pagesEn } from "./en/pages.js";
import { registers as registersEn } from "./en/registers.js";
import { report as reportEn } from "./en/report.js";
import { terms as termsEn } from "./en/terms.js";
import type { InOtherWords } from "./in-other-words.js";
import { isLanguage, LANGUAGES, type Language } from "./language.js";
import { diagram as diagramNl } from "./nl/diagram.js";
import { diff as diffNl } from "./nl/diff.js";
import { due as dueNl } from "./nl/due.js";
import { explain as explainNl } from "./nl/explain.js";
import { live as liveNl } from "./nl/live.js";
import { narrative as narrativeNl } from "./nl/narrative.js";
import { next as nextNl } from "./nl/next.js";
import { pages as pagesNl } from "./nl/pages.js";
import { registers as registersNl } from "./nl/registers.js";
import { report as reportNl } from "./nl/report.js";
import { terms as termsNl } from "./nl/terms.js";

/** What every page says, in one language. A sentence with a gap is a function of what fills it. */
export type Words = InOtherWords<typeof reportEn>;
/** What the story of a theory says besides, in one language. */
export type NarrativeWords = InOtherWords<typeof narrativeEn>;
/** What a folder of pages says besides, in one language. */
export type PagesWords = InOtherWords<typeof pagesEn>;
/** What registers say besides, in one language. */
export type RegisterWords = InOtherWords<typeof registersEn>;
/** What pictures say, in one language. */
export type DiagramWords = InOtherWords<typeof diagramEn>;
/** What answers about what depends on what say, in one language. */
export type ExplainWords = InOtherWords<typeof explainEn>;
/** What answers about what to do next say, in one language. */
export type NextWords = InOtherWords<typeof nextEn>;
/** What a calendar of what falls due says, in one language. */
export type DueWords = InOtherWords<typeof dueEn>;
/** What a page on what changed says, in one language. */
export type DiffWords = InOtherWords<typeof diffEn>;
/** What verdicts and flags mean, how they come about and what to do, in one language. */
export type TermTexts = InOtherWords<typeof termsEn>;
/** What the script of a page says, in one language. */
export type LiveWords = InOtherWords<typeof liveEn>;

/** A question about what depends on what. */
export type Question = keyof ExplainWords["subtitles"];
/** A question about what to do next. */
export type NextQuestion = keyof NextWords["footers"];
/** A column of a register. */
export type ColumnName = keyof RegisterWords["columns"];

export const getWords = (language: Language): Words => wordsIn({ en: reportEn, nl: reportNl }, language);
export const getNarrativeWords = (language: Language): NarrativeWords =>
  wordsIn({ en: narrativeEn, nl: narrativeNl }, language);
export const getPagesWords = (language: Language): PagesWords => wordsIn({ en: pagesEn, nl: pagesNl }, language);
export const getRegisterWords = (language: Language): RegisterWords =>
  wordsIn({ en: registersEn, nl: registersNl }, language);
export const getDiagramWords = (language: Language): DiagramWords =>
  wordsIn({ en: diagramEn, nl: diagramNl }, language);
export const getExplainWords = (language: Language): ExplainWords =>
  wordsIn({ en: explainEn, nl: explainNl }, language);
export const getNextWords = (language: Language): NextWords => wordsIn({ en: nextEn, nl: nextNl }, language);
export const getDueWords = (language: Language): DueWords => wordsIn({ en: dueEn, nl: dueNl }, language);
export const getDiffWords = (language: Language): DiffWords => wordsIn({ en: diffEn, nl: diffNl }, language);
export const getTermTexts = (language: Language): TermTexts => wordsIn({ en: termsEn, nl: termsNl }, language);
/** By language: the script of a page asks for none that it does not have. */
export const LIVE_WORDS: { readonly [L in Language]: LiveWords } = { en: liveEn, nl: liveNl };

/**
 * What is written in each language, in one of them.
 *
 * @throws {RangeError} when it is not written in that language
 */
export function wordsIn<Words>(words: { readonly [L in Language]: Words }, language: Language): Words {
  if (isLanguage(language)) return words[language];
  throw new RangeError(`${quote(language)} is not a language of pages; expected ${joinWords(LANGUAGES, "or")}.`);
}
