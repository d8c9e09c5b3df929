import { requireObject, requireString } from "../limits/require-argument.js";
import type { Text } from "../schema/generated/types.js";

/**
 * Chooses the text in a language, or the nearest there is: the same language of another region, then the fallback
 * (usually the theory's own language), then the first that is given. A plain string is in the theory's own language and
 * comes back as it is. Capitals in a tag do not count (BCP 47).
 *
 * @example
 * getText({ nl: "Bewustwording", en: "Awareness" }, "nl-BE", "en")
 * // => "Bewustwording"
 */
export function getText(text: Text, lang: string, fallback: string): string {
  if (typeof text !== "string") requireObject(text, "text, or text by language");
  requireString(lang, "lang");
  requireString(fallback, "fallback");
  return findText(text, lang, fallback).text;
}

/** Chooses a text as {@link getText} does, and tells which language it is in. */
export function findText(text: Text, lang: string, fallback: string): { readonly text: string; readonly lang: string } {
  if (typeof text === "string") return { text, lang: fallback };
  const tag = findTag(text, lang) ?? findTag(text, fallback) ?? Object.keys(text)[0] ?? fallback;
  return { text: text[tag] ?? "", lang: tag };
}

function findTag(text: { readonly [language: string]: string }, lang: string): string | undefined {
  if (Object.hasOwn(text, lang)) return lang;
  const wanted = lang.toLowerCase();
  const [language] = wanted.split("-");
  const tags = Object.keys(text);
  return (
    tags.find((tag) => tag.toLowerCase() === wanted) ?? tags.find((tag) => tag.toLowerCase().split("-")[0] === language)
  );
}
