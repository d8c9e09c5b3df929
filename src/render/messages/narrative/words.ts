import type { Language } from "../../language.js";
import { wordsIn } from "../../words-in.js";
import { narrativeEn } from "./en.js";
import { narrativeNl } from "./nl.js";

/** All that the story of a theory says in one language, besides the words of every page. */
export interface NarrativeWords {
  readonly title: (asOf: string | null) => string;
  /** What stands before each part of a link in words. */
  readonly labels: {
    readonly if: string;
    /** In place of `if`, for a cause outside the programme. */
    readonly ifOutside: string;
    readonly leadsTo: string;
    readonly lowers: string;
    readonly because: string;
    readonly provided: string;
  };
  /** What stands there when nothing was stated. */
  readonly noMechanism: string;
  readonly noAssumption: string;
  readonly feedback: string;
  readonly level: string;
  readonly strand: string;
  /** How many links lead straight to an outcome, and of which kinds. */
  readonly causes: (count: number, kinds: CauseCounts) => string;
  readonly noCauses: string;
  /** Before the assumptions on the outcome itself. */
  readonly onNode: string;
  /** Before the assumptions on the whole theory. */
  readonly onTheory: string;
  /** How many paths lead to an outcome, over how many links. */
  readonly paths: (total: string, isOne: boolean, links: string) => string;
  readonly restsOn: (assumptions: string, verdicts: string) => string;
  readonly restsOnNothing: string;
  readonly bareLinks: (bare: number, all: string) => string;
  readonly weakestFirst: string;
  readonly shownPaths: (shown: number, total: string | undefined) => string;
  readonly sources: string;
  readonly contents: string;
  readonly footer: string;
}

/** Of the links that lead straight to an outcome: how many of each kind. */
export interface CauseCounts {
  /** Those that it cannot do without. */
  readonly needed: number;
  /** Those that lower it. */
  readonly against: number;
  /** Of those that raise it, the ones marked as feedback. */
  readonly back: number;
}

const WORDS: { readonly [L in Language]: NarrativeWords } = { en: narrativeEn, nl: narrativeNl };

/** The words of the story of a theory. */
export function getNarrativeWords(language: Language): NarrativeWords {
  return wordsIn(WORDS, language);
}
