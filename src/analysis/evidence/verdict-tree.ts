import { VERDICTS, type Verdict } from "../../schema/vocabulary.js";
import { combineParts, type Decomposition } from "./combine-parts.js";

/** A claim of a {@link VerdictTree}. */
export interface TreeClaim {
  readonly verdict: Verdict;
  /** The place of the claim that it is a part of, or -1. A whole stands before its parts. */
  readonly whole: number;
  /** How its parts make it up. */
  readonly rule: Decomposition | undefined;
}

/** Verdicts on claims and on what they are parts of, which follow when some change. Claims are named by their places. */
export interface VerdictTree {
  verdictOf(claim: number): Verdict;
  /**
   * Decides anew on some claims, and on the wholes of those that moved. `decide` is given the function that says what a
   * claim comes to, with its parts, for the verdict on its own evidence. Returns what moved, with the verdicts before;
   * parts come before their wholes. Costs a step for each claim and each whole of it, however many parts a whole has.
   */
  revise(
    claims: Iterable<number>,
    decide: (claim: number, withParts: (own: Verdict) => Verdict) => Verdict,
  ): ReadonlyMap<number, Verdict>;
  /** Takes back what {@link revise} moved. */
  restore(before: ReadonlyMap<number, Verdict>): void;
}

/** Makes a tree of claims. Linear in them. */
export function createVerdictTree(claims: readonly TreeClaim[]): VerdictTree {
  const verdicts = claims.map(({ verdict }) => verdict);
  /** How many parts of each claim have each verdict: a whole goes by which verdicts its parts have. */
  const counts = new Int32Array(claims.length * VERDICTS.length);
  const count = (claim: number, verdict: Verdict, change: 1 | -1) => {
    const { whole } = claims[claim]!;
    if (whole >= 0) counts[whole * VERDICTS.length + VERDICTS.indexOf(verdict)]! += change;
  };
  for (const [claim, verdict] of verdicts.entries()) count(claim, verdict, 1);
  const set = (claim: number, verdict: Verdict) => {
    count(claim, verdicts[claim]!, -1);
    verdicts[claim] = verdict;
    count(claim, verdict, 1);
  };
  const withParts = (claim: number) => (own: Verdict) => {
    const parts = VERDICTS.filter((_, at) => counts[claim * VERDICTS.length + at]! > 0);
    return combineParts(own, parts, claims[claim]!.rule).verdict;
  };
  return {
    verdictOf: (claim) => verdicts[claim]!,
    revise(touched, decide) {
      const waiting = new Set(touched);
      const affected = new Set<number>();
      for (const claim of waiting) {
        for (let at = claim; at >= 0 && !affected.has(at); at = claims[at]!.whole) affected.add(at);
      }
      const before = new Map<number, Verdict>();
      for (const claim of [...affected].sort((a, b) => b - a)) {
        if (!waiting.has(claim)) continue;
        const was = verdicts[claim]!;
        const verdict = decide(claim, withParts(claim));
        if (verdict === was) continue;
        before.set(claim, was);
        set(claim, verdict);
        waiting.add(claims[claim]!.whole);
      }
      return before;
    },
    restore(before) {
      for (const [claim, verdict] of before) set(claim, verdict);
    },
  };
}
