import { expect, it } from "vitest";
import { trimEndOf } from "../../src/theory/trim-end-of.js";

it.each<[string, RegExp, string]>([
  ["", /\./, ""],
  ["a", /\./, "a"],
  ["a.b...", /\./, "a.b"],
  ["...", /\./, ""],
  ["a😀😀", /\p{So}/u, "a"],
  ["😀", /\p{So}/u, ""],
  ["😀b.", /\./, "😀b"],
  ["a.\ude00", /\ude00/, "a."],
  ["a\ud83d.", /[.\ud83d]/, "a"],
])("%j without %s at its end is %j", (text, sign, kept) => {
  expect(trimEndOf(text, sign)).toBe(kept);
});
