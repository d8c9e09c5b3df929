import { getFingerprint } from "../fingerprint/get-fingerprint.js";
import type { Theory } from "../theory.js";
import type { Located, Match } from "./located.js";

/**
 * Matches removed elements with added ones that mean the same: of several, the first with the first and so on, and then
 * it is a guess. Elements of kinds that have no fingerprint are passed over.
 */
export function matchByFingerprint(
  removed: readonly Located[],
  added: readonly Located[],
  [a, b]: readonly [Theory, Theory],
): Match[] {
  if (removed.length === 0 || added.length === 0) return [];
  const old = groupByPrint(removed, a);
  const young = groupByPrint(added, b);
  return [...old].flatMap(([print, before]) => {
    const after = young.get(print) ?? [];
    const isGuess = before.length !== 1 || after.length !== 1;
    return before
      .slice(0, after.length)
      .map((element, i): Match => ({ before: element, after: after[i]!, by: "fingerprint", isGuess }));
  });
}

function groupByPrint(elements: readonly Located[], theory: Theory): Map<string, Located[]> {
  const groups = new Map<string, Located[]>();
  for (const element of elements) {
    if (!PRINTED.has(element.kind)) continue;
    const print = `${element.kind} ${getFingerprint(theory, element.id)}`;
    const group = groups.get(print);
    if (group === undefined) groups.set(print, [element]);
    else group.push(element);
  }
  return groups;
}

/** A link is left out: its ends are its id, and those are followed. */
const PRINTED = new Set(["intervention", "outcome", "factor", "assumption", "evidence"]);
