/** A piece of text that takes the place of another; with `start` and `end` alike it comes between. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Makes all splices at once: their places are those of the given text. Of two at one place the first comes first. */
export function applySplices(text: string, splices: readonly Splice[]): string {
  const ordered = splices.map((splice, i) => ({ ...splice, i })).sort((a, b) => a.start - b.start || a.i - b.i);
  let result = "";
  let done = 0;
  for (const { start, end, text: piece } of ordered) {
    result += text.slice(done, start) + piece;
    done = Math.max(done, end);
  }
  return result + text.slice(done);
}
