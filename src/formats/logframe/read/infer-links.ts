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
  for (const [i, result] of results.entries()) {
    const above = listAbove(result, results);
    const found = byCode(result, above) ?? (above.length === 1 ? above[0] : undefined);
    const nearest = isNested ? results.slice(0, i).findLast((other) => above.includes(other)) : undefined;
    const target = found ?? nearest;
    if (target !== undefined) links.set(result, target);
  }
  return links;
}

const rankOf = (level: MatrixLevel) => ORDER.indexOf(level);

/** The results of the nearest level above that has any. */
export function listAbove({ level }: MatrixResult, results: readonly MatrixResult[]): MatrixResult[] {
  for (let rank = rankOf(level) - 1; rank >= 0; rank -= 1) {
    const found = results.filter((other) => other.level === ORDER[rank]);
    if (found.length > 0) return found;
  }
  return [];
}

function byCode({ code }: MatrixResult, above: readonly MatrixResult[]): MatrixResult | undefined {
  if (code === undefined) return undefined;
  const fits = above.filter((other) => other.code !== undefined && isUnder(code, other.code));
  return fits.reduce<MatrixResult | undefined>(
    (best, other) => ((other.code ?? "").length > (best?.code ?? "").length ? other : best),
    undefined,
  );
}

/** Whether a code is one below another: `1.2` and `1a` are below `1`, `10` is not. */
function isUnder(code: string, above: string): boolean {
  const stem = above.replace(/\.$/, "");
  return code !== above && code.startsWith(stem) && /^(\.|\p{L}|-)/u.test(code.slice(stem.length));
}
