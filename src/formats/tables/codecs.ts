import { quote } from "../../schema/quote.js";
import type { CellValue } from "../../sheets/sheet.js";
import { isTooLarge } from "../../theory/is-too-large.js";
import type { Codec, Reading } from "./field.js";
import { readDate } from "./read-date.js";
import { readNumber } from "./read-number.js";

const asText = (value: unknown) => String(value);

/** A text, with a column for each language it stands in. It is kept to the letter. */
export const TEXT: Codec = { isText: true, write: writeText, read: (cell) => ({ value: asText(cell) }) };

/** A string that says something, kept to the letter. */
export const PLAIN: Codec = { write: writeText, read: (cell) => ({ value: asText(cell) }) };

/** A string without blanks around it: an id, a code of a list. */
export const WORD: Codec = { write: writeText, read: (cell) => ({ value: asText(cell).trim() }) };

/** The id of another element. */
export const REFERENCE: Codec = { ...WORD, isReference: true };

/** Ids of other elements, with `;` between them. */
export const REFERENCES: Codec = {
  isReference: true,
  write: (value) => (Array.isArray(value) ? value.join("; ") : asText(value)),
  read: (cell) => ({ value: splitList(asText(cell)) }),
};

/** Words, with `;` between them. */
export const WORDS: Codec = { ...REFERENCES, isReference: false };

/** A whole or partial date. */
export const DATE: Codec = {
  write: asText,
  read: (cell) => (typeof cell === "number" && !isYear(cell) ? readSerial(cell) : readDate(asText(cell))),
};

/** A number. */
export const NUMBER: Codec = {
  write: (value) => value as number,
  read: (cell, { decimal }) =>
    typeof cell === "number" && !isTooLarge(cell) ? { value: cell } : readNumber(asText(cell), decimal),
};

const YES = new Set(["yes", "ja", "true", "waar", "x", "1", "j", "y"]);
const NO = new Set(["no", "nee", "false", "onwaar", "0", "n"]);

/** Yes or no. */
export const YES_NO: Codec = {
  write: (value) => (value === true ? "yes" : "no"),
  read: (cell) => {
    const word = asText(cell).trim().toLowerCase();
    if (YES.has(word)) return { value: true };
    return NO.has(word) ? { value: false } : { problem: `${quote(cell)} is neither yes nor no` };
  },
};

/**
 * One of some words, written as they are or as `labels` has them. What people type is taken in any case, with blanks for
 * hyphens, and by the other names in `labels`, the first of which is written.
 */
export function oneOf(labels: { readonly [value: string]: readonly string[] }): Codec {
  const known = new Map<string, string>();
  for (const [value, names] of Object.entries(labels))
    for (const name of [value, ...names]) known.set(fold(name), value);
  return {
    write: (value) => labels[String(value)]?.[0] ?? asText(value),
    // What is not known is kept, so that its complaint is the one that the format has for it.
    read: (cell) => ({ value: known.get(fold(asText(cell))) ?? asText(cell).trim() }),
  };
}

/** Words that go by their own names. */
export function named(values: readonly string[]): Codec {
  return oneOf(Object.fromEntries(values.map((value) => [value, [value]])));
}

function fold(word: string): string {
  return word
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, "-");
}

/** An empty cell is no text, so a text of blanks has none. */
function writeText(value: unknown): CellValue | undefined {
  const text = asText(value);
  return /\S/.test(text) ? text : undefined;
}

/** The items of a cell with `;` or line ends between them. */
export function splitList(text: string): string[] {
  return text
    .split(/[;\r\n]+/)
    .map((item) => item.trim())
    .filter((item) => item !== "");
}

function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1000 && value <= 2999;
}

/** A day counted from 1900, as a spreadsheet holds dates. */
function readSerial(value: number): Reading {
  if (!Number.isInteger(value) || value < 20_000 || value > 100_000) return { problem: `${value} is not a date` };
  const day = new Date(Date.UTC(1899, 11, 30) + value * 86_400_000).toISOString().slice(0, 10);
  return { value: day, guess: `${value} is taken for ${day}, a day as spreadsheets count them` };
}
