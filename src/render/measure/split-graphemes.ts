const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });

/** How much is segmented at a time: each step of the segmenter costs as much as what it was given is long. */
const WINDOW = 1000;

/**
 * Yields the characters of a text as people count them, each whole however many code points it is made of. Costs time linear
 * in the text; a character longer than a thousand code units, which no script has, may be broken.
 */
export function* splitGraphemes(text: string): Generator<string> {
  let start = 0;
  while (start < text.length) {
    const window = text.slice(start, start + WINDOW);
    const graphemes = Array.from(segmenter.segment(window), ({ segment }) => segment);
    // The last one may go on beyond the window.
    if (start + WINDOW < text.length && graphemes.length > 1) graphemes.pop();
    yield* graphemes;
    for (const { length } of graphemes) start += length;
  }
}
