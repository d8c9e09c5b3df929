export const LANGUAGES = ["en", "nl"] as const;
/** A language that pages are written in. Where a page or an explanation is asked for in any other, that is a `RangeError`. */
export type Language = (typeof LANGUAGES)[number];

/** Whether a tag names one of them. */
export function isLanguage(tag: string | undefined): tag is Language {
  return tag !== undefined && (LANGUAGES as readonly string[]).includes(tag);
}
