import type { Problem } from "../theory/problem.js";
import type { ProblemTexts } from "../theory/problem-reason.js";
import { en } from "../theory/problem-texts/en.js";
import { nl } from "../theory/problem-texts/nl.js";
import { requireOneOf } from "../theory/require-one-of.js";
import { wordProblem } from "../theory/word-problem.js";
import { REFUSAL_SENTENCES } from "./refusal-sentences.js";
import { translateSentence } from "./translate-sentence.js";
import { WRITE_REFUSAL_SENTENCES } from "./write-refusal-sentences.js";

/** A language that problems are worded in; any other is a `RangeError`. */
export type ProblemLanguage = "en" | "nl";

const SENTENCES = [...REFUSAL_SENTENCES, ...WRITE_REFUSAL_SENTENCES];

const WORDS: { readonly [L in ProblemLanguage]: ProblemTexts } = { en, nl };

/**
 * Words a problem in a language: the place, what was found, what was expected and, where there is one, the repair. Its
 * message says the same in English.
 *
 * Names of the format (keys, ids, values) stay as they are. A problem without a reason is told by its
 * message, or the Dutch of it where that is known.
 *
 * @example
 * const result = readYaml("format: theory-of-change/1\nid: tap\ntitle: Taps\nlangage: en\n");
 * result.ok || sayProblem(result.problems[1], "nl")
 * // => 'langage: "langage" is hier geen sleutel. Bedoel je "language"?'
 */
export function sayProblem(
  { path, message, suggestion, reason }: Pick<Problem, "path" | "message" | "suggestion" | "reason">,
  language: ProblemLanguage,
): string {
  requireOneOf(language, ["en", "nl"], "a language of messages");
  if (reason !== undefined) return wordProblem({ path, reason, suggestion }, WORDS[language]);
  return language === "en" ? message : (translateSentence(message, SENTENCES) ?? message);
}
