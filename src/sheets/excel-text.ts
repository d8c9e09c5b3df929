/** How many characters a cell of Excel can hold: it does not open a longer one. */
export const LONGEST_TEXT = 32_767;

/**
 * A text as a workbook holds it: what no XML has goes as `_x0007_`, and the underscore of a text that looks like that
 * in turn. The writer loses its way at the names that every object has, so their first letter goes so too.
 */
export function toExcelText(text: string): string {
  const escaped = text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, escapeCharacter).replace(NOT_IN_XML, escapeCharacter);
  return escaped in Object.prototype ? `${escapeCharacter(escaped.charAt(0))}${escaped.slice(1)}` : escaped;
}

/** Also a carriage return, which XML turns into a line feed, and what the writer drops. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters in question.
const NOT_IN_XML = /[\0-\x08\x0b-\x1f\x7f-\x9f\ufffd]|\p{NChar}|\p{Cs}/gu;

function escapeCharacter(character: string): string {
  const codes = Array.from({ length: character.length }, (_, i) => character.charCodeAt(i));
  return codes.map((code) => `_x${code.toString(16).toUpperCase().padStart(4, "0")}_`).join("");
}

/** The text that a workbook holds so: the other way round from {@link toExcelText}. */
export function fromExcelText(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
