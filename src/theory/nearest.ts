import { distance } from "fastest-levenshtein";

/**
 * Finds the candidate that a mistyped word most likely stood for.
 *
 * The distance is Levenshtein's, blind to case. A candidate further off than two fifths of the word's length
 * (at least one letter, at most four) is no help and is not returned; among equals the first wins.
 *
 * Costs one distance per candidate of about the same length.
 */
export function findNearest(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = word.toLowerCase();
  let best: string | undefined;
  let reach = Math.min(4, Math.max(1, Math.floor(word.length * 0.4))) + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) >= reach) continue;
    const away = distance(wanted, candidate.toLowerCase());
    if (away < reach && away < Math.max(word.length, candidate.length)) {
      reach = away;
      best = candidate;
    }
  }
  return best;
}
