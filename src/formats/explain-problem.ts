import { LANGUAGES, type Language } from "../language/language.js";
import { requireObject, requireOptions } from "../limits/require-argument.js";
import type { Problem } from "../theory/problem.js";
import type { ProblemTexts } from "../theory/problem-reason.js";
import { en } from "../theory/problem-texts/en.js";
import { nl } from "../theory/problem-texts/nl.js";
import { requireOneOf } from "../theory/require-one-of.js";
import { wordProblem } from "../theory/word-problem.js";
import { REFUSAL_SENTENCES } from "./refusal-sentences.js";
import { translateSentence } from "./translate-sentence.js";
import { WRITE_REFUSAL_SENTENCES } from "./write-refusal-sentences.js";

/** What the functions that word a problem, a loss or an id take. */
export interface WordingOptions {
  /** The language of the sentence; `en` when absent. Any other than `en` and `nl` is a `RangeError`. */
  readonly lang?: Language | undefined;
}

const SENTENCES = [...REFUSAL_SENTENCES, ...WRITE_REFUSAL_SENTENCES];

const WORDS: { readonly [L in Language]: ProblemTexts } = { en, nl };

/**
 * Words a problem in a language: the place, what was found, what was expected and, where there is one, the repair. Its
 * message says the same in English.
 *
 * Names of the format (keys, ids, values) stay as they are. A problem without a reason is told by its
 * message, or the Dutch of it where that is known.
 *
 * @example
 * const result = readYaml("format: theory-of-change/1\nid: tap\ntitle: Taps\nlangage: en\n");
 * result.ok || explainProblem(result.problems[1], { lang: "nl" })
 * // => 'langage: "langage" is hier geen sleutel. Bedoelt u "language"?'
 */
export function explainProblem(
  problem: Pick<Problem, "path" | "message" | "suggestion" | "reason">,
  options: WordingOptions = {},
): string {
  requireObject(problem, "a problem, as parseTheory and the readers give", ["message", "path"]);
  const { path, message, suggestion, reason } = problem;
  requireOptions(options, '{ lang: "nl" }');
  const { lang: language = "en" } = options;
  requireOneOf(language, LANGUAGES, "a language of messages");
  if (reason !== undefined) return wordProblem({ path, reason, suggestion }, WORDS[language]);
  return language === "en" ? message : (translateSentence(message, SENTENCES) ?? message);
}
