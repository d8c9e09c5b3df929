import { SIZES } from "./sizes.js";

/** A level line of a net, at a height. */
export interface Line {
  readonly net: number;
  readonly y: number;
}

/** The nearest height to a wish, within bounds, that is clear of the lines of other nets; lines in order of height. */
export function findClear(
  wish: number,
  [low, high]: readonly [number, number],
  net: number,
  lines: readonly Line[],
): number {
  const start = Math.round(Math.min(high, Math.max(low, wish)));
  let best = start;
  let widest = -1;
  const last = Math.max(high - start, start - low);
  for (let step = 0; step <= last; step++) {
    for (const y of step === 0 ? [start] : [start - step, start + step]) {
      if (y < low || y > high) continue;
      const free = distanceToOthers(y, net, lines);
      if (free >= SIZES.clearance) return y;
      if (free > widest) {
        widest = free;
        best = y;
      }
    }
  }
  return best;
}

/** How far a height is from the nearest line of another net; lines in order of height. */
export function distanceToOthers(y: number, net: number, lines: readonly Line[]): number {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (lines[middle]!.y < y) low = middle + 1;
    else high = middle;
  }
  let nearest = Infinity;
  for (let i = low; i < lines.length && lines[i]!.y - y < nearest; i++)
    if (lines[i]!.net !== net) nearest = lines[i]!.y - y;
  for (let i = low - 1; i >= 0 && y - lines[i]!.y < nearest; i--) if (lines[i]!.net !== net) nearest = y - lines[i]!.y;
  return nearest;
}
