import { claimId } from "./claim-id.js";

/** How long a made id gets before it ends at the next word. */
const LONGEST = 40;

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
  return claimId(base, taken, stem === "" ? `${fallback}-1` : base);
}

/** Whole characters, as half of one can be in no id. */
const START = new RegExp(`^.{0,${LONGEST}}`, "su");
