import { distance } from "fastest-levenshtein";
import { requireIterable, requireString } from "../limits/require-argument.js";

/**
 * Finds the candidate that a mistyped word most likely stood for.
 *
 * The distance is Levenshtein's, blind to case, and one for two letters that changed places. A candidate further off than two fifths of the word's length
 * (at least one letter, at most four) is no help and is not returned; among equals the first wins.
 *
 * Costs one distance per candidate of about the same length.
 *
 * @example
 * findNearest("outcom", ["outcomes", "factors"])
 * // => "outcomes"
 * findNearest("budget", ["outcomes", "factors"])
 * // => undefined
 */
export function findNearest(word: string, candidates: Iterable<string>): string | undefined {
  requireString(word, "a word");
  requireIterable(candidates, "a list of words");
  const wanted = word.toLowerCase();
  let best: string | undefined;
  let reach = Math.min(4, Math.max(1, Math.floor(word.length * 0.4))) + 1;
  for (const candidate of candidates) {
    requireString(candidate, "a list of words, each text");
    if (Math.abs(candidate.length - word.length) >= reach) continue;
    const other = candidate.toLowerCase();
    const away = isSwapped(wanted, other) ? 1 : distance(wanted, other);
    if (away < reach && away < Math.max(word.length, candidate.length)) {
      reach = away;
      best = candidate;
    }
  }
  return best;
}

/** Whether two words are the same but for two neighbouring letters that changed places. */
function isSwapped(word: string, other: string): boolean {
  if (word.length !== other.length) return false;
  let at = 0;
  while (at < word.length && word[at] === other[at]) at++;
  const isSwap = at + 1 < word.length && word[at] === other[at + 1] && word[at + 1] === other[at];
  return isSwap && word.slice(at + 2) === other.slice(at + 2);
}
