import type { ScopeRespect } from "../../analysis/coverage/scope-keys.js";
import type { TestStatus } from "../../analysis/test-status.js";
import type { Importance } from "../../schema/vocabulary.js";
import type { Language } from "../language.js";
import { wordsIn } from "../words-in.js";
import { nextEn } from "./next-en.js";
import { nextNl } from "./next-nl.js";

/** The questions about what to do next. */
export type NextQuestion = "tests" | "coverage" | "sources" | "tensions";

/** What answers about what to do next say in one language. Lists and names that fill a gap are worded already. */
export interface NextWords {
  readonly subtitles: { readonly [Q in NextQuestion | "next"]: string };
  readonly headings: {
    readonly [H in "first" | "later" | "coverage" | "paths" | "gaps" | "sources" | "tensions"]: string;
  };
  readonly footers: { readonly [Q in NextQuestion]: string };
  readonly tests: {
    readonly found: (first: number, all: number) => string;
    readonly none: string;
    readonly others: (counts: {
      readonly supported: number;
      readonly refuted: number;
      readonly wholeSettled: number;
      readonly normative: number;
      readonly offPath: number;
    }) => string;
    readonly criticalFor: (outcomes: string) => string;
    readonly strands: (interventions: string, count: number) => string;
    readonly harms: (outcomes: string) => string;
    readonly raises: (outcomes: string) => string;
    readonly lowers: (outcomes: string) => string;
    readonly noStake: string;
    readonly judged: { readonly [I in Importance | "null"]: string };
    readonly settled: string;
    readonly status: { readonly [S in TestStatus]: string };
    readonly due: (plan: { readonly method: string; readonly owner: string; readonly due: string }) => string;
    readonly after: (best: string, ways: readonly ("stake" | "judged" | "uncertainty")[]) => string;
  };
  readonly coverage: {
    readonly least: { readonly 1: string; readonly 2: string; readonly 3: string };
    readonly noOutcome: string;
    readonly found: (covered: number, all: number) => string;
    readonly noPath: string;
    readonly links: (covered: number, links: number, bothSides: number) => string;
    readonly paths: (covered: string, all: string, isExact: boolean, isNone: boolean) => string;
    readonly fewest: (gaps: number, links: number, path: string) => string;
    readonly whole: (path: string) => string;
    readonly without: (links: string) => string;
    readonly threads: (sources: string) => string;
    readonly noThread: string;
    readonly scopes: (scopes: string) => string;
    readonly mismatches: (respects: readonly string[]) => string;
    readonly respects: { readonly [R in ScopeRespect]: string };
    readonly direct: string;
    readonly path: (covered: number, links: number) => string;
    readonly morePaths: string;
  };
  readonly sources: {
    readonly found: (keystones: number, all: number) => string;
    readonly none: (all: number) => string;
    readonly verdict: (claim: string, before: string, after: string) => string;
    readonly outcome: (outcome: string, before: string, after: string) => string;
    readonly more: (count: number) => string;
  };
  readonly tensions: {
    readonly found: (count: number, unargued: number) => string;
    readonly loops: (count: number) => string;
    readonly none: string;
    readonly raises: (path: string, goesRound: boolean) => string;
    readonly lowers: (path: string, goesRound: boolean) => string;
    readonly arguedBy: (assumptions: string) => string;
    readonly unargued: string;
  };
}

const WORDS: { readonly [L in Language]: NextWords } = { en: nextEn, nl: nextNl };

/** The words of answers about what to do next in a language. */
export function getNextWords(language: Language): NextWords {
  return wordsIn(WORDS, language);
}
