import { FLAGS, type Flag } from "../../analysis/evidence/flags.js";
import type { Language } from "../../language/language.js";
import { getTermTexts, getWords } from "../../language/words.js";
import { requireOptions } from "../../limits/require-argument.js";
import { VERDICTS, type Verdict } from "../../schema/vocabulary.js";

/** A word that a review puts beside an assumption or link. */
export type Term = Verdict | Flag;

/** What a verdict or flag says of a claim, how it comes about, and what to do. */
export interface ExplainedTerm {
  readonly kind: "verdict" | "flag";
  /** The word of the format, the same in every language. */
  readonly code: Term;
  /** What pages call it. */
  readonly name: string;
  /** What it says of a claim. */
  readonly meaning: string;
  /** What in the document makes a review say so. */
  readonly cause: string;
  /** What to do about it; what to write in the document. */
  readonly repair: string;
  /** Where the documentation tells more, from the root of the package. */
  readonly page: string;
}

/**
 * Explains a verdict or a flag of a review in a language.
 *
 * @example
 * explainTerm("contested").meaning
 * // => "there is evidence both for and against it"
 */
export function explainTerm(code: Term, options: { readonly lang?: Language | undefined } = {}): ExplainedTerm {
  requireOptions(options);
  const { lang = "en" } = options;
  const { verdicts, verdictMeanings, flags } = getWords(lang);
  if (isVerdict(code)) {
    const text = { meaning: verdictMeanings[code], ...getTermTexts(lang).verdicts[code] };
    return { kind: "verdict", code, name: verdicts[code], ...text, page: "docs/concepts.md#verdicts" };
  }
  return { kind: "flag", code, name: flags[code], ...getTermTexts(lang).flags[code], page: "docs/concepts.md#flags" };
}

/**
 * Lists the verdicts, worst first, and the flags, explained, in the order in which reports have them.
 *
 * @example
 * listTerms({ lang: "nl" }).find(({ code }) => code === "contested").name
 * // => "tegenstrijdig bewijs"
 */
export function listTerms(options: { readonly lang?: Language | undefined } = {}): ExplainedTerm[] {
  requireOptions(options);
  return [...VERDICTS, ...FLAGS].map((code) => explainTerm(code, options));
}

const isVerdict = (code: Term): code is Verdict => (VERDICTS as readonly string[]).includes(code);
