/** The languages that pages are written in. */
export const LANGUAGES = ["en", "nl"] as const;
/** One of {@link LANGUAGES}. */
export type Language = (typeof LANGUAGES)[number];
