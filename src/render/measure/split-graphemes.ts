import { once } from "../../schema/once.js";

// It takes as long to make as all of this library to load.
const segmenter = /* @__PURE__ */ once(() => new Intl.Segmenter("en", { granularity: "grapheme" }));

/** How much is segmented at a time: each step of the segmenter costs as much as what it was given is long. */
const WINDOW = 1000;

/**
 * Yields the characters of a text as people count them, each whole however many code points it is made of. Costs time linear
 * in the text; a character longer than a thousand code units, which no script has, may be broken.
 */
export function* splitGraphemes(text: string): Generator<string> {
  let start = 0;
  while (start < text.length) {
    // Half of a code point would be taken for a character, and the one before it for a whole.
    const end = start + WINDOW - (/[\ud800-\udbff]/.test(text.charAt(start + WINDOW - 1)) ? 1 : 0);
    const graphemes = Array.from(segmenter().segment(text.slice(start, end)), ({ segment }) => segment);
    // The last one may go on beyond the window.
    if (end < text.length && graphemes.length > 1) graphemes.pop();
    yield* graphemes;
    for (const { length } of graphemes) start += length;
  }
}
