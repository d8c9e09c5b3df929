import { createCache } from "../theory/cache.js";
import { isId } from "./is-id.js";

/**
 * Takes an id that is free: `wanted`, or where that is taken or can be none, `base` with the next number after it. The same
 * ids for the same claims in the same order; the id is added to those taken.
 */
export function claimId(base: string, taken: Set<string>, wanted = base): string {
  const numbers = numbersOf(taken);
  let id = wanted;
  let number = numbers.get(base) ?? 2;
  for (; taken.has(id) || !isId(id); number += 1) id = `${base}-${number}`;
  numbers.set(base, number);
  taken.add(id);
  return id;
}

/** The number that comes next after each base, so that a thousand of the same take no million looks. */
const numbersOf = /* @__PURE__ */ createCache((_: Set<string>) => new Map<string, number>());
