/** The offset of the end of the line that a place is in, before what ends it. */
export function findLineEnd(text: string, at: number): number {
  const ends = /\r|\n|$/g;
  ends.lastIndex = at;
  return ends.exec(text)?.index ?? text.length;
}

/** The offset of the start of the line that a place is in. */
export function findLineStart(text: string, at: number): number {
  return Math.max(text.lastIndexOf("\n", at - 1), text.lastIndexOf("\r", at - 1)) + 1;
}

/** The blanks that the line of a place begins with. */
export function findIndent(text: string, at: number): string {
  return /^[ \t]*/.exec(text.slice(findLineStart(text, at), at))?.[0] ?? "";
}

/** What ends the lines around a place: that of its own line, else the first there is, else a line feed. */
export function findLineBreak(text: string, at: number): string {
  const breaks = /\r\n|\n|\r/g;
  breaks.lastIndex = findLineEnd(text, at);
  return (breaks.exec(text) ?? /\r\n|\n|\r/.exec(text))?.[0] ?? "\n";
}

/** Whether there is a blank line in a stretch of text. */
export function hasBlankLine(text: string, start: number, end: number): boolean {
  const inner = text
    .slice(start, end)
    .split(/\r\n|\r|\n/)
    .slice(1, -1);
  return inner.some((line) => /^[ \t]*$/.test(line));
}

/** Whether there is more than one line in a stretch of text. */
export function hasLineBreak(text: string, start: number, end: number): boolean {
  return /[\r\n]/.test(text.slice(start, end));
}
