import { SIZES } from "./sizes.js";

/** The level lines of one net in one gap. */
export interface Span {
  readonly net: number;
  /** The heights of its lines to the column before and to the column behind, in order. */
  readonly left: readonly number[];
  readonly right: readonly number[];
}

/**
 * The nets whose lines to the column behind run on one line with one that comes from the column before, given the upright
 * line of each net: the first ends right of where the second begins.
 */
export function findClashes(spans: readonly Span[], tracks: readonly number[]): number[] {
  const turning = spans
    .map((span, i) => ({ ...span, track: tracks[i]! }))
    .filter(({ left, right }) => new Set([...left, ...right]).size > 1);
  const starts = turning
    .flatMap(({ net, left, track }) => left.map((y) => ({ net, y, track })))
    .sort((a, b) => a.y - b.y);
  const ends = turning
    .flatMap(({ net, right, track }) => right.map((y) => ({ net, y, track })))
    .sort((a, b) => a.y - b.y);
  const clashing: number[] = [];
  let first = 0;
  for (const end of ends) {
    while (first < starts.length && starts[first]!.y <= end.y - SIZES.clearance) first += 1;
    for (let i = first; i < starts.length && starts[i]!.y < end.y + SIZES.clearance; i++) {
      if (starts[i]!.net !== end.net && end.track < starts[i]!.track) clashing.push(end.net);
    }
  }
  return clashing;
}
