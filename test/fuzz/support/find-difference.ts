import { isDeepStrictEqual } from "node:util";

/** Where two values first differ, and how; nothing where they are the same. */
export function findDifference(one: unknown, other: unknown, at = "$"): string | undefined {
  if (isDeepStrictEqual(one, other)) return undefined;
  const isHolder = (value: unknown): value is object => typeof value === "object" && value !== null;
  if (isHolder(one) && isHolder(other)) {
    for (const key of new Set([...Object.keys(one), ...Object.keys(other)])) {
      const found = findDifference(Reflect.get(one, key), Reflect.get(other, key), `${at}.${key}`);
      if (found !== undefined) return found;
    }
  }
  return `${at.slice(0, 200)}: ${show(one)} became ${show(other)}`;
}

const show = (value: unknown) => JSON.stringify(value)?.slice(0, 200);
