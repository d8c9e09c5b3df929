import { joinWords } from "../theory/join-words.js";
import { quote } from "../theory/quote.js";
import { isLanguage, LANGUAGES, type Language } from "./language.js";

/**
 * What is written in each language, in one of them.
 *
 * @throws {RangeError} when it is not written in that language
 */
export function wordsIn<Words>(words: { readonly [L in Language]: Words }, language: Language): Words {
  if (isLanguage(language)) return words[language];
  throw new RangeError(`${quote(language)} is not a language of pages; expected ${joinWords(LANGUAGES, "or")}.`);
}
