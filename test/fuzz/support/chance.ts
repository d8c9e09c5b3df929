/** Numbers that are as good as random and the same for the same seed. */
export interface Chance {
  /** A whole number from 0 and below `limit`. */
  readonly below: (limit: number) => number;
  readonly oneIn: (times: number) => boolean;
  readonly pick: <T>(items: readonly T[]) => T;
}

/** The chance of one input of a run: every input can be made again without those before it. */
export function createChance(seed: number, index: number): Chance {
  let state = (Math.imul(seed, 0x9e3779b1) ^ Math.imul(index + 1, 0x85ebca6b)) >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return { below, oneIn: (times) => below(times) === 0, pick: (items) => items[below(items.length)]! };
}
