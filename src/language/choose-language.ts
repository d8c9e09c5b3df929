import { isLanguage, type Language } from "./language.js";

/**
 * Chooses the language of a page about a theory: the one that is asked for. If none is, the theory's own where pages are
 * written in that language, and otherwise English.
 */
export function chooseLanguage(theory: { readonly language: string }, lang?: Language | undefined): Language {
  if (lang !== undefined) return lang;
  const [own] = theory.language.toLowerCase().split("-");
  return isLanguage(own) ? own : "en";
}
