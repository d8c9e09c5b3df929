import { ID_PATTERN } from "../schema/id.js";
import { WHOLE_THEORY } from "../schema/vocabulary.js";

/** How long a made id gets before it ends at the next word. */
const LONGEST = 40;

/** Whether a text can be an id as it stands. */
export function isId(text: string): boolean {
  return ID_PATTERN.test(text) && text !== WHOLE_THEORY && !(text in Object.prototype);
}

/**
 * Makes an id of a text: its first words in small letters, with `-` between them. Where that is taken a number comes
 * after it, and where nothing is left of the text, the number comes after `fallback`. The same texts in the same order
 * make the same ids; the id is added to those taken.
 */
export function makeId(text: string, fallback: string, taken: Set<string>): string {
  const words =
    text
      .normalize("NFC")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  let stem = "";
  for (const word of words) {
    if (stem !== "" && stem.length + word.length >= LONGEST) break;
    stem = stem === "" ? (START.exec(word)?.[0] ?? "") : `${stem}-${word}`;
  }
  // Keys that are whole numbers would be put before all others.
  const base = stem === "" ? fallback : /^\d+$/.test(stem) ? `${fallback}-${stem}` : stem;
  let id = stem === "" ? `${fallback}-1` : base;
  const numbers = numbersOf(taken);
  let number = numbers.get(base) ?? 2;
  for (; taken.has(id) || !isId(id); number += 1) id = `${base}-${number}`;
  numbers.set(base, number);
  taken.add(id);
  return id;
}

/** Whole characters, as half of one can be in no id. */
const START = new RegExp(`^.{0,${LONGEST}}`, "su");

/** The number that comes next after each base, so that a thousand of the same take no million looks. */
function numbersOf(taken: Set<string>): Map<string, number> {
  const numbers = nextNumbers.get(taken) ?? new Map<string, number>();
  nextNumbers.set(taken, numbers);
  return numbers;
}

const nextNumbers = new WeakMap<Set<string>, Map<string, number>>();
