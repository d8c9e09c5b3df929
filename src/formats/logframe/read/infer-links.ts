import type { MatrixLevel } from "../words.js";
import type { MatrixResult } from "./read-results.js";

const ORDER: readonly MatrixLevel[] = ["goal", "purpose", "output", "activity"];

/**
 * Tells for each result which results of the level above it leads to, by the first of these that tells:
 *
 * 1. its code begins with the code of one: `1.2` leads to `1`;
 * 2. there is only one;
 * 3. results stand under what they lead to (a level comes back after a lower one): the nearest above.
 *
 * Else nothing tells, and it leads nowhere.
 */
export function inferLinks(results: readonly MatrixResult[]): ReadonlyMap<MatrixResult, MatrixResult> {
  const links = new Map<MatrixResult, MatrixResult>();
  const isNested = results.some(({ level }, i) => {
    const before = results[i - 1];
    return before !== undefined && rankOf(level) < rankOf(before.level);
  });
  const levels = groupByLevel(results);
  const codes = new Map([...levels].map(([level, found]) => [level, new CodeIndex(found)]));
  const nearest = new Map<MatrixLevel, MatrixResult>();
  for (const result of results) {
    const above = findAbove(result, levels);
    const all = (above && levels.get(above)) ?? [];
    const found =
      (above && result.code !== undefined ? codes.get(above)?.findAbove(result.code) : undefined) ??
      (all.length === 1 ? all[0] : undefined);
    const target = found ?? (isNested && above !== undefined ? nearest.get(above) : undefined);
    if (target !== undefined) links.set(result, target);
    nearest.set(result.level, result);
  }
  return links;
}

const rankOf = (level: MatrixLevel) => ORDER.indexOf(level);

/** The results of each level, in their order. */
export function groupByLevel(results: readonly MatrixResult[]): ReadonlyMap<MatrixLevel, readonly MatrixResult[]> {
  const levels = new Map<MatrixLevel, MatrixResult[]>();
  for (const result of results) {
    const known = levels.get(result.level);
    if (known === undefined) levels.set(result.level, [result]);
    else known.push(result);
  }
  return levels;
}

/** The nearest level above that has any results. */
export function findAbove(
  { level }: MatrixResult,
  levels: ReadonlyMap<MatrixLevel, readonly MatrixResult[]>,
): MatrixLevel | undefined {
  return ORDER.slice(0, Math.max(0, rankOf(level))).findLast((above) => levels.has(above));
}

/** The results of a level by their codes, less a point at the end: the first of those with the same. */
class CodeIndex {
  readonly #byStem = new Map<string, MatrixResult[]>();

  constructor(results: readonly MatrixResult[]) {
    for (const result of results) {
      if (result.code === undefined) continue;
      const stem = stemOf(result.code);
      const known = this.#byStem.get(stem);
      // Both `1` and `1.` have the stem of the other; more of them say nothing new.
      if (known === undefined) this.#byStem.set(stem, [result]);
      else if (known.every(({ code }) => code !== result.code)) known.push(result);
    }
  }

  /** The one with the longest code that a code is below. */
  findAbove(code: string): MatrixResult | undefined {
    if (code.length > LONGEST_CODE) return undefined;
    const stems = Array.from({ length: code.length + 1 }, (_, i) => this.#byStem.get(code.slice(0, i)) ?? []).flat();
    return stems
      .filter((other) => other.code !== undefined && isUnder(code, other.code))
      .reduce<MatrixResult | undefined>(
        (best, other) => ((other.code ?? "").length > (best?.code ?? "").length ? other : best),
        undefined,
      );
  }
}

/** Looking a code up takes the square of its length, and a longer one is a text. */
const LONGEST_CODE = 100;

const stemOf = (code: string) => code.replace(/\.$/, "");

/** Whether a code is one below another: `1.2` and `1a` are below `1`, `10` is not. */
function isUnder(code: string, above: string): boolean {
  const stem = stemOf(above);
  return code !== above && code.startsWith(stem) && /^(\.|\p{L}|-)/u.test(code.slice(stem.length));
}
