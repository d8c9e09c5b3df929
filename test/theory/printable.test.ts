import { describe, expect, it } from "vitest";
import { displayWidth, toPrintable } from "../../src/theory/printable.js";

describe("toPrintable", () => {
  it.each([
    ["plain", "plain"],
    ["two\nlines", "two\nlines"],
    ["a\r\nb\rc\u2028d", "a\nb\nc\nd"],
    ["a\tb", "a b"],
    ["\u001b[31mred", "␛[31mred"],
    ["bell\u0007 nul\u0000", "bell␇ nul␀"],
    ["C1 \u009b31m DEL \u007f", "C1 �31m DEL �"],
    ["lone \ud800 surrogate", "lone � surrogate"],
    ["\u202ereversed\u202c \u2067isolated\u2069", "reversed isolated"],
    ["é 漢字 😀 ‘quotes’", "é 漢字 😀 ‘quotes’"],
  ])("%j becomes %j", (text, printable) => expect(toPrintable(text)).toBe(printable));
});

describe("displayWidth", () => {
  it.each([
    ["", 0],
    ["plain", 5],
    ["één → “x”…", 10],
    ["漢字", 4],
    ["e\u0301", 1],
    ["a\u00adb", 2],
    ["😀", 2],
    ["✗ ▼ ◐", 5],
  ])("%j takes %i columns", (text, width) => expect(displayWidth(text)).toBe(width));
});
