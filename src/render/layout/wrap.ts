import { displayWidth, toPrintable } from "../../theory/printable.js";

/** How a paragraph is laid out. */
export interface WrapOptions {
  /** The width of a line, its indent included. */
  readonly width: number;
  /** What the first line starts with; later lines start with as many blanks. */
  readonly first?: string;
}

/**
 * Breaks a paragraph into printable lines of at most a width, between words; a word that is too long keeps a line for
 * itself. Line ends in the text count as blanks.
 */
export function wrap(text: string, { width, first = "" }: WrapOptions): string[] {
  const indent = " ".repeat(displayWidth(first));
  const lines: string[] = [];
  let line = first;
  let used = displayWidth(first);
  let isEmpty = true;
  for (const word of toPrintable(text).split(/[ \n]+/)) {
    if (word === "") continue;
    const wide = displayWidth(word);
    if (!isEmpty && used + 1 + wide > width) {
      lines.push(line);
      line = indent;
      used = displayWidth(indent);
      isEmpty = true;
    }
    line += isEmpty ? word : ` ${word}`;
    used += wide + (isEmpty ? 0 : 1);
    isEmpty = false;
  }
  lines.push(line);
  return lines;
}

/** Fills a text with blanks to a width. */
export function pad(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - displayWidth(text)));
}
