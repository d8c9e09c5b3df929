/** Up to how far back from its end the assumptions of a path are kept. */
const WINDOW = 32;

/** Gathers what is in any of the first `length` lists, of which the first `shared` are as last time. */
export type Gatherer = (lists: readonly (readonly number[])[], length: number, shared: number) => readonly number[];

/**
 * Makes a gatherer of sorted lists: the numbers that are in any of them, in order, each once.
 *
 * Of the last lists it keeps what it gathered up to each of them, so that lists that differ only at their end cost one
 * merge for each that is new. Only of the last, because for all of a long path that would be quadratic.
 */
export function createGatherer(): Gatherer {
  /** What was gathered up to list `low`, up to the one after it, and so on: the first `count` count. */
  const kept: (readonly number[])[] = [];
  let count = 0;
  let low = 0;
  return (lists, length, shared) => {
    const isFar = length - shared > WINDOW;
    count = isFar ? 0 : Math.max(0, Math.min(count, shared - low));
    if (count === 0) {
      low = Math.max(0, length - WINDOW);
      kept[count++] = gather(lists.slice(0, low + 1));
    }
    for (let i = low + count; i < length; i++) kept[count++] = merge(kept[count - 2]!, lists[i]!);
    if (count > 2 * WINDOW) {
      low += count - WINDOW;
      kept.splice(0, count - WINDOW);
      count = WINDOW;
    }
    return kept[count - 1]!;
  };
}

function gather(lists: readonly (readonly number[])[]): number[] {
  const all = new Set<number>();
  for (const list of lists) for (const number of list) all.add(number);
  return [...all].sort((a, b) => a - b);
}

/** Merges two sorted lists, each number once. */
export function merge(a: readonly number[], b: readonly number[]): readonly number[] {
  if (b.length === 0) return a;
  if (a.length === 0) return b;
  const merged: number[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const x = a[i]!;
    const y = b[j]!;
    merged.push(x < y ? x : y);
    if (x <= y) i += 1;
    if (y <= x) j += 1;
  }
  while (i < a.length) merged.push(a[i++]!);
  while (j < b.length) merged.push(b[j++]!);
  return merged;
}
