import type { Language } from "../language.js";
import { wordsIn } from "../words-in.js";
import { en } from "./en.js";
import { nl } from "./nl.js";

type Plural = (count: number) => string;

/** What was asked for, in the subtitle. */
export type Question = "whatIf" | "each" | "critical" | "cut";

/** What explanations of what rests on what say in one language. Lists and names that fill a gap are worded already. */
export interface ExplainWords {
  readonly subtitles: { readonly [Q in Question]: string };
  readonly withVerdicts: (subtitle: string, asOf: string) => string;
  readonly labels: { readonly [L in "fail" | "add" | "resolve" | "from" | "to" | "among"]: string };
  readonly headings: {
    readonly [H in
      | "supposed"
      | "lost"
      | "weakened"
      | "strengthened"
      | "bareGain"
      | "gained"
      | "harmed"
      | "stranded"
      | "moot"
      | "each"
      | "wholeTheory"
      | "critical"
      | "how"
      | "pairs"
      | "cut"
      | "enough"
      | "bareRoute"]: string;
  };
  readonly more: Plural;
  readonly footer: string;
  readonly verdicts: (verdicts: string) => string;
  /** What fails, and what goes with it. */
  readonly failing: {
    readonly named: string;
    readonly withParts: string;
    readonly takes: (elements: string) => string;
    readonly takesAll: string;
    readonly helps: string;
    readonly harm: string;
    readonly onNothing: string;
    /** Said of links that lower. */
    readonly lowers: string;
    /** A harm, after what else is taken away. */
    readonly opens: string;
    /** A part whose whole stands without it. */
    readonly dispensable: string;
    /** A harm to what is gone or lost anyway. */
    readonly harmsNothing: string;
    /** What the whole of a part takes that fails with it: one of the above. */
    readonly byWhole: (effect: string) => string;
    readonly resolved: (before: string, after: string) => string;
  };
  readonly lost: {
    readonly outcomes: (lost: number, all: number) => string;
    readonly none: string;
    readonly any: string;
    readonly all: string;
    readonly everything: (assumptions: string) => string;
    readonly node: (assumptions: string) => string;
    readonly nodeNamed: string;
    readonly links: (causes: string, count: number, assumptions: string) => string;
    readonly linksNamed: (causes: string, count: number) => string;
    readonly causes: (causes: string) => string;
    readonly causesGone: (causes: string, count: number) => string;
  };
  readonly changed: {
    readonly weakened: Plural;
    readonly strengthened: Plural;
    /** Of those that do no more than get a route over a link that was added, of which nothing is stated. */
    readonly bareGain: Plural;
    readonly gained: Plural;
    readonly harmed: Plural;
    readonly stranded: Plural;
    readonly moot: Plural;
    readonly noLongerFrom: (interventions: string) => string;
    readonly nowFrom: (interventions: string) => string;
    readonly nowCritical: (assumptions: string) => string;
    readonly noLongerCritical: (assumptions: string) => string;
    /** `null`: no number of assumptions would do. */
    readonly redundancy: (before: number | null, after: number | null) => string;
    readonly bestRoute: (before: string, after: string) => string;
    readonly lostOne: string;
    readonly gainedOne: string;
    /** A best-supported route that is only better as nothing is known of the new one. */
    readonly bareRoute: (before: string) => string;
  };
  readonly each: {
    readonly found: (taking: number, all: number) => string;
    readonly none: string;
    readonly harmed: (outcomes: string) => string;
    readonly stranded: (interventions: string) => string;
    readonly without: (outcomes: string) => string;
  };
  readonly critical: {
    readonly found: (resting: number, all: number) => string;
    readonly none: (all: number, hasWholeTheory: boolean) => string;
    readonly around: (count: number, hasWholeTheory: boolean) => string;
    readonly noRoute: (outcomes: string) => string;
    /** Of those, the ones that links which lower lead to. */
    readonly lowered: (outcomes: string) => string;
    readonly leaves: (outcomes: string) => string;
  };
  readonly cut: {
    readonly takes: (size: number, outcome: string) => string;
    readonly atLeast: (least: number, found: number, outcome: string) => string;
    readonly others: string;
    readonly independent: string;
    readonly bare: (outcome: string, isNarrowed: boolean) => string;
    readonly noRoute: (outcome: string) => string;
    /** Why, where each path has a link that lowers. */
    readonly lowered: string;
  };
}

const WORDS: { readonly [L in Language]: ExplainWords } = { en, nl };

/** The words of explanations in a language. */
export function getExplainWords(language: Language): ExplainWords {
  return wordsIn(WORDS, language);
}
