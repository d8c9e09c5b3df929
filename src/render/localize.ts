import type { Text } from "../schema/text.js";

/**
 * Chooses the text in a language, or the nearest there is: the same language of another region, then the fallback
 * (usually the theory's own language), then the first that is given. A plain string is in the theory's own language and
 * comes back as it is.
 *
 * @example
 * localize({ nl: "Bewustwording", en: "Awareness" }, "nl-BE", "en")
 * // => "Bewustwording"
 */
export function localize(text: Text, lang: string, fallback: string): string {
  if (typeof text === "string") return text;
  return find(text, lang) ?? find(text, fallback) ?? Object.values(text)[0] ?? "";
}

function find(text: { readonly [language: string]: string }, lang: string): string | undefined {
  if (Object.hasOwn(text, lang)) return text[lang];
  const [language] = lang.split("-");
  const near = Object.keys(text).find((tag) => tag.split("-")[0] === language);
  return near === undefined ? undefined : text[near];
}
