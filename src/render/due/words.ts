import type { DueKind } from "../../analysis/list-due.js";
import type { Language } from "../language.js";
import { wordsIn } from "../words-in.js";
import { en } from "./en.js";
import { nl } from "./nl.js";

/** What a calendar of what falls due says in one language. Names, texts and dates are in words already. */
export interface DueWords {
  /** What the page is; a date is `null` where there is none. */
  readonly subtitle: (asOf: string | null, until: string | null) => string;
  readonly overdue: string;
  readonly nothing: string;
  readonly kinds: { readonly [K in DueKind]: string };
  readonly headings: { readonly [H in "date" | "what" | "about" | "details" | "id"]: string };
  readonly reviewed: (date: string, by: string) => string;
  readonly neverReviewed: string;
  readonly owner: (name: string) => string;
  readonly question: (text: string) => string;
  readonly method: (text: string) => string;
  readonly informs: (text: string) => string;
  readonly carriedBy: (sources: string) => string;
  readonly waivedBy: (by: string, date: string, reason: string) => string;
  /** A rule that is waived on an element, or everywhere. */
  readonly waiver: (code: string, on: string | null) => string;
}

const WORDS: { readonly [L in Language]: DueWords } = { en, nl };

/** The words of a language. */
export const getDueWords = (language: Language): DueWords => wordsIn(WORDS, language);
