import { distance } from "fastest-levenshtein";
import type { Located, Match } from "./located.js";

/** The least share of two texts that must be alike for one element to be taken for the other. */
const LEAST_LIKENESS = 0.6;

/** The most pairs of texts that are compared letter by letter, for one kind. */
const MOST_PAIRS = 40_000;

/** What was matched by likeness, and whether every pair was looked at. */
export interface LikenessResult {
  readonly matches: readonly Match[];
  readonly isExhaustive: boolean;
}

/** How elements are compared. */
export interface LikenessRules {
  /** The text of an element; `undefined` where it has none. */
  readonly textOf: (element: Located, side: "before" | "after") => string | undefined;
  /** Whether the one may have become the other at all. */
  readonly isPossible: (before: Located, after: Located) => boolean;
}

/**
 * Guesses which removed elements came back under another id: those whose texts are most alike first, and of equally
 * alike ones those that come first in their theories.
 *
 * Likeness is one less Levenshtein's distance as a share of the longer text, blind to case and blanks. Where there are
 * more pairs than {@link MOST_PAIRS}, only equal texts are matched.
 */
export function matchByLikeness(
  removed: readonly Located[],
  added: readonly Located[],
  { textOf, isPossible }: LikenessRules,
): LikenessResult {
  const read = (elements: readonly Located[], side: "before" | "after") =>
    elements.map((element) => textOf(element, side)?.toLowerCase().replace(/\s+/gu, " ").trim() ?? "");
  const [old, young] = [read(removed, "before"), read(added, "after")];
  const isExhaustive = removed.length * added.length <= MOST_PAIRS;
  const pairs = isExhaustive ? listAlike(old, young) : listEqual(old, young);
  const possible = pairs.filter(({ i, j }) => isPossible(removed[i]!, added[j]!));
  // Two pairs of equal likeness and equal sum have no element in common, so their order does not matter.
  possible.sort((a, b) => b.likeness - a.likeness || a.i + a.j - (b.i + b.j));
  const [takenBefore, takenAfter] = [new Set<number>(), new Set<number>()];
  const matches: Match[] = [];
  for (const { i, j } of possible) {
    if (takenBefore.has(i) || takenAfter.has(j)) continue;
    takenBefore.add(i);
    takenAfter.add(j);
    matches.push({ before: removed[i]!, after: added[j]!, by: "similarity", isGuess: true });
  }
  return { matches, isExhaustive };
}

interface Pair {
  readonly i: number;
  readonly j: number;
  readonly likeness: number;
}

function listAlike(old: readonly string[], young: readonly string[]): Pair[] {
  const pairs: Pair[] = [];
  for (const [i, x] of old.entries()) {
    for (const [j, y] of young.entries()) {
      const longer = Math.max(x.length, y.length);
      if (x === "" || y === "" || Math.min(x.length, y.length) < LEAST_LIKENESS * longer) continue;
      const likeness = 1 - distance(x, y) / longer;
      if (likeness >= LEAST_LIKENESS) pairs.push({ i, j, likeness });
    }
  }
  return pairs;
}

/** The first of one text with the first of the other, the second with the second, and so on. */
function listEqual(old: readonly string[], young: readonly string[]): Pair[] {
  const ahead = new Map<string, number[]>();
  for (const [j, y] of young.entries()) ahead.set(y, [...(ahead.get(y) ?? []), j]);
  return old.flatMap((x, i) => {
    const j = x === "" ? undefined : ahead.get(x)?.shift();
    return j === undefined ? [] : [{ i, j, likeness: 1 }];
  });
}
