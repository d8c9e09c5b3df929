import { FLAGS } from "../../analysis/evidence/flags.js";
import { VERDICTS, type Verdict } from "../../schema/vocabulary.js";
import type { Language } from "../language.js";
import { getWords } from "../messages/words.js";
import { en } from "./en.js";
import { nl } from "./nl.js";
import type { Term, TermText, TermTexts } from "./term.js";

/** What a verdict or flag says of a claim, how it comes about, and what to do. */
export interface ExplainedTerm extends TermText {
  readonly kind: "verdict" | "flag";
  /** The word of the format, the same in every language. */
  readonly code: Term;
  /** What pages call it. */
  readonly name: string;
  /** Where the documentation tells more, from the root of the package. */
  readonly page: string;
}

const TEXTS: { readonly [L in Language]: TermTexts } = { en, nl };

/**
 * Explains a verdict or a flag of a review in a language.
 *
 * @example
 * explainTerm("contested").meaning
 * // => "credible evidence on both sides"
 */
export function explainTerm(code: Term, { lang = "en" }: { readonly lang?: Language | undefined } = {}): ExplainedTerm {
  const { verdicts, verdictMeanings, flags } = getWords(lang);
  if (isVerdict(code)) {
    const text = { meaning: verdictMeanings[code], ...TEXTS[lang].verdicts[code] };
    return { kind: "verdict", code, name: verdicts[code], ...text, page: "docs/concepts.md#verdicts" };
  }
  return { kind: "flag", code, name: flags[code], ...TEXTS[lang].flags[code], page: "docs/concepts.md#flags" };
}

/**
 * Lists the verdicts, worst first, and the flags, explained, in the order in which reports have them.
 *
 * @example
 * listTerms({ lang: "nl" }).find(({ code }) => code === "contested").name
 * // => "betwist"
 */
export function listTerms(options: { readonly lang?: Language | undefined } = {}): ExplainedTerm[] {
  return [...VERDICTS, ...FLAGS].map((code) => explainTerm(code, options));
}

const isVerdict = (code: Term): code is Verdict => (VERDICTS as readonly string[]).includes(code);
