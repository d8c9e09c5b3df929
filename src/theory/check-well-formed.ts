import { isWellFormed } from "../schema/patterns.js";
import type { ProblemList } from "./problem-list.js";

type Path = readonly (string | number)[];

/** Lone surrogates; without its flag `u` half of a whole character would fit as well. */
const LONE_SURROGATE = /\p{Cs}/u;

/**
 * Finds the texts and keys that hold half of a character (a lone surrogate): no file in UTF-8 can hold one, so it would
 * change without a word when the theory is written.
 *
 * Linear in the data. Looks level by level and at each object once, so that rings of objects end.
 */
export function checkWellFormed(data: unknown, problems: ProblemList): void {
  const seen = new Set<object>();
  let level: [unknown, Path][] = [[data, []]];
  while (level.length > 0 && !problems.isFull) {
    const next: [unknown, Path][] = [];
    for (const [value, path] of level) {
      if (typeof value === "string") refuseHalves(value, path, problems);
      if (typeof value !== "object" || value === null || seen.has(value)) continue;
      seen.add(value);
      for (const [key, child] of Object.entries(value)) {
        const place = [...path, Array.isArray(value) ? Number(key) : key];
        refuseHalves(key, place, problems);
        if (typeof child === "string" || typeof child === "object") next.push([child, place]);
      }
    }
    level = next;
  }
}

/** Adds a problem where a text has half of a character. */
export function refuseHalves(text: string, path: Path, problems: ProblemList): void {
  if (isWellFormed(text)) return;
  const code = LONE_SURROGATE.exec(text)?.[0].charCodeAt(0) ?? 0;
  problems.add("bad-value", path, { name: "lone-surrogate", shown: `U+${code.toString(16).toUpperCase()}` });
}
