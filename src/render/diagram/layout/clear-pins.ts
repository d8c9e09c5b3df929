import { distanceToOthers, findClear, type Line } from "./find-clear.js";
import { SIZES } from "./sizes.js";

/** What the pins on one edge of a box have to keep to. */
export interface PinRules {
  /** The net of each pin, from above. */
  readonly nets: readonly number[];
  /** The least distance of each pin to the one above it. */
  readonly distances: readonly number[];
  /** Between what heights they may be. */
  readonly bounds: readonly [number, number];
  /** What comes from the column before, in order of height. */
  readonly lines: readonly Line[];
}

/**
 * Moves the pins on the left edge of a box clear of the lines that come from the column before, each as little as may be.
 * Where one finds no room between its neighbours those below it make way, and then those above it.
 */
export function clearPins(placed: number[], { nets, distances, bounds: [top, bottom], lines }: PinRules): void {
  const last = placed.length - 1;
  const isClear = (k: number) => distanceToOthers(placed[k]!, nets[k]!, lines) >= SIZES.clearance;
  const move = (k: number, low: number, high: number) => {
    if (low <= high) placed[k] = findClear(placed[k]!, [low, high], nets[k]!, lines);
  };
  let room = distances.reduce((sum, distance) => sum + distance, 0);
  for (let k = 0; k <= last; k++) {
    const low = k === 0 ? top : placed[k - 1]! + distances[k]!;
    const high = k === last ? bottom : placed[k + 1]! - distances[k + 1]!;
    room -= distances[k]!;
    placed[k] = Math.max(placed[k]!, low);
    move(k, low, high);
    if (!isClear(k)) move(k, low, bottom - room);
  }
  let above = distances.reduce((sum, distance) => sum + distance, 0);
  for (let k = last; k >= 0; k--) {
    const high = k === last ? bottom : placed[k + 1]! - distances[k + 1]!;
    placed[k] = Math.min(placed[k]!, high);
    if (!isClear(k)) move(k, top + above, high);
    above -= distances[k]!;
  }
}
