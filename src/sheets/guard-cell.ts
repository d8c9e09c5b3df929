import { requireString } from "../limits/require-argument.js";
/**
 * Makes a text mean itself in a cell of CSV: a spreadsheet takes a cell that starts with `=`, `+`, `-` or `@` (also in
 * full width, or after blanks), or with a tab or line end, for a formula, and a formula can read other cells and fetch
 * pages. Such a text gets an apostrophe in front, which makes it text.
 *
 * Nothing is lost: {@link unguardCell} gives the text back. So that it can, a text that has apostrophes before such a
 * start gets one more; any other text stays as it is.
 *
 * @example
 * ["=1+1", "'=1+1", "'tis so", "5 - 3"].map(guardCell)
 * // => ["'=1+1", "''=1+1", "'tis so", "5 - 3"]
 */
export function guardCell(text: string): string {
  requireString(text, "a text");
  return LOOKS_LIKE_FORMULA.test(text) ? `'${text}` : text;
}

/**
 * Gives back the text that {@link guardCell} was given: takes one apostrophe away where one was put.
 *
 * @example
 * ["'=1+1", "''=1+1", "'tis so"].map(unguardCell)
 * // => ["=1+1", "'=1+1", "'tis so"]
 */
export function unguardCell(text: string): string {
  requireString(text, "a text");
  const rest = text.slice(1);
  return text.startsWith("'") && LOOKS_LIKE_FORMULA.test(rest) ? rest : text;
}

const LOOKS_LIKE_FORMULA = /^'*(?:[\t\r\n]|\s*[=+\-@\uff1d\uff0b\uff0d\uff20])/;
