/** A text as the blanks that it begins with, its words, and the blanks that it ends with. */
export function splitBlanks(text: string): { readonly start: string; readonly words: string; readonly end: string } {
  const words = text.trim();
  const start = text.slice(0, text.length - text.trimStart().length);
  return { start, words, end: text.slice(start.length + words.length) };
}
