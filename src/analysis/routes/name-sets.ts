import type { MustPass } from "../../graph/routes/must-pass.js";

/** A set of this many is worth a look whether there is one like it. */
const LARGE = 32;

/**
 * Makes the function that lists the ids of what a node rests on. Of large sets, nodes that rest on the same have the same
 * list: along a deep chain that is most of them.
 */
export function createNamer(sets: MustPass, ids: readonly string[]): (node: number) => readonly string[] {
  const known = new Map<string, { readonly set: Int32Array; readonly names: readonly string[] }>();
  return (node) => {
    if (sets.sizeOf(node) === 0) return [];
    const set = sets.listOf(node);
    if (set.length < LARGE) return toNames(set, ids);
    const key = `${set.length} ${set[0]} ${set.at(-1)}`;
    const found = known.get(key);
    if (found !== undefined && isSame(found.set, set)) return found.names;
    const names = toNames(set, ids);
    known.set(key, { set, names });
    return names;
  };
}

/** Makes the function that lists the ids of a set of numbers, ascending; sets with the same numbers have the same list. */
export function createListSharer(ids: readonly string[]): (set: Int32Array) => readonly string[] {
  const known = new Map<number, { readonly set: Int32Array; readonly names: readonly string[] }>();
  return (set) => {
    let key = set.length;
    for (let i = 0; i < set.length; i++) key = (Math.imul(key, 31) + set[i]!) | 0;
    const found = known.get(key);
    if (found !== undefined && isSame(found.set, set)) return found.names;
    const names = toNames(set, ids);
    known.set(key, { set: set.slice(), names });
    return names;
  };
}

function toNames(set: Int32Array, ids: readonly string[]): string[] {
  const names: string[] = [];
  for (let i = 0; i < set.length; i++) names.push(ids[set[i]!]!);
  return names;
}

function isSame(a: Int32Array, b: Int32Array): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}
