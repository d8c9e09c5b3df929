import fc from "fast-check";
import { expect, it } from "vitest";
import { splitGraphemes } from "../../../src/render/measure/split-graphemes.js";
import { runs } from "../../support/runs.js";

const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });
const pieces = fc.constantFrom(
  "a",
  " ",
  "é",
  "e\u0301\u0302",
  "👨‍👩‍👧‍👦",
  "🇳🇱",
  "🇳",
  "\r\n",
  "क्षि",
  "각",
  "\ud800",
  "\u200d",
);

it("takes a text of any length apart as the segmenter does in one go", () => {
  fc.assert(
    fc.property(fc.array(pieces, { minLength: 1, maxLength: 6 }), fc.integer({ min: 1, max: 700 }), (some, times) => {
      const text = some.join("").repeat(times);
      const expected = Array.from(segmenter.segment(text), ({ segment }) => segment);
      // Joiners can make one character of any length; one beyond the window may be broken.
      fc.pre(expected.every(({ length }) => length < 1000));
      expect([...splitGraphemes(text)]).toEqual(expected);
    }),
    { numRuns: runs(30) },
  );
});

it("loses nothing of a character that never ends", () => {
  const text = `a${"\u0301".repeat(5000)}b`;
  expect([...splitGraphemes(text)].join("")).toBe(text);
});
