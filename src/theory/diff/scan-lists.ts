import type { DiffKind } from "./change.js";
import type { Standing } from "./find-moves.js";
import { isEqual } from "./is-same-value.js";
import type { Located } from "./located.js";
import type { Scan } from "./scan.js";

/** How the items of a list are told apart. */
export interface ListRules<T extends object> {
  readonly kind: DiffKind;
  /** What an item has for an id. */
  readonly idOf: (item: T, position: number) => string;
  /** Whether any id is another in the later theory, so that equal items may have become others. */
  readonly isRenamed: boolean;
  /** What an earlier item has in common with the later ones that it may have become, in the ids of the later theory. */
  readonly keyBefore: (item: T) => string;
  readonly keyAfter: (item: T) => string;
  readonly isSame: (before: T, after: T) => boolean;
}

/**
 * Goes through two lists side by side. Of several items with one key, those that are the same are matched first and then
 * the others, in order.
 *
 * Costs a look at each item where the lists begin and end alike, and a key for each item between.
 */
export function scanLists<T extends object>(
  a: readonly T[] = [],
  b: readonly T[] = [],
  rules: ListRules<T>,
  scan: Scan,
): void {
  if (a === b) return;
  const { kind, idOf, isRenamed, keyBefore, keyAfter, isSame } = rules;
  const locate = (item: T, position: number): Located => ({
    kind,
    id: idOf(item, position),
    value: item,
    partOf: null,
    position,
  });
  const pair = (i: number, j: number) => {
    const [x, y] = [a[i]!, b[j]!];
    if (!isEqual(x, y)) scan.matches.push({ before: locate(x, i), after: locate(y, j), by: "id", isGuess: false });
  };
  const shorter = Math.min(a.length, b.length);
  // What is one object in both is passed over first: most of a long list, after an edit.
  let same = 0;
  while (same < shorter && a[same] === b[same]) same++;
  let sameTail = 0;
  while (sameTail < shorter - same && a[a.length - 1 - sameTail] === b[b.length - 1 - sameTail]) sameTail++;
  const agree = (i: number, j: number) =>
    a[i] === b[j] || (!isRenamed && isEqual(a[i], b[j])) || keyBefore(a[i]!) === keyAfter(b[j]!);
  let start = same;
  while (start < shorter - sameTail && agree(start, start)) start++;
  let tail = sameTail;
  while (tail < shorter - start && agree(a.length - 1 - tail, b.length - 1 - tail)) tail++;
  const ends = { a: a.length - tail, b: b.length - tail };
  for (let i = same; i < start; i++) pair(i, i);
  for (let i = 0; i < tail - sameTail; i++) pair(ends.a + i, ends.b + i);

  const ahead = new Map<string, number[]>();
  for (let j = start; j < ends.b; j++) {
    const key = keyAfter(b[j]!);
    const known = ahead.get(key);
    if (known === undefined) ahead.set(key, [j]);
    else known.push(j);
  }
  const standings: Standing[] = [];
  const waiting: number[] = [];
  const take = (i: number, candidates: number[], at: number) => {
    const [j = -1] = candidates.splice(at, 1);
    pair(i, j);
    const [old, young] = [keyAfter(a[i]!), keyAfter(b[j]!)];
    standings.push({ before: i, after: j, name: old < young ? old : young });
  };
  for (let i = start; i < ends.a; i++) {
    const candidates = ahead.get(keyBefore(a[i]!)) ?? [];
    const at = candidates.findIndex((j) => isSame(a[i]!, b[j]!));
    if (at < 0) waiting.push(i);
    else take(i, candidates, at);
  }
  for (const i of waiting) {
    const candidates = ahead.get(keyBefore(a[i]!)) ?? [];
    if (candidates.length === 0) scan.removed.push(locate(a[i]!, i));
    else take(i, candidates, 0);
  }
  for (const j of [...ahead.values()].flat().sort((x, y) => x - y)) scan.added.push(locate(b[j]!, j));
  scan.lists.push({ kind, standings, idsOf: (i, j) => [idOf(a[i]!, i), idOf(b[j]!, j)] });
}
