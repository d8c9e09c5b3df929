import type { Theory } from "../../theory/theory.js";
import { getAssumptionIndex } from "../assumption-index.js";
import { getFailures } from "./failures.js";

/** How assumptions that fail together bring their wholes down. */
export interface Failing {
  /** The wholes that fail with an assumption, by the number of their parts that do: the nearest first. */
  wholesOf(assumption: number): number[];
  /**
   * Who takes away what an assumption is on: itself, or the whole that it has that from. `undefined` where that whole does
   * not fail by its parts.
   */
  takerOf(assumption: number): number | undefined;
}

/** Follows the failing of assumptions to their wholes; `assumptions` are those that fail, with those wholes. */
export function traceFailing(theory: Theory, assumptions: Iterable<number>): Failing {
  const { wholes } = getAssumptionIndex(theory);
  const { partsToFail, takes } = getFailures(theory);
  const failedParts = new Map<number, number>();
  for (const assumption of assumptions) {
    const whole = wholes[assumption]!;
    if (whole >= 0) failedParts.set(whole, (failedParts.get(whole) ?? 0) + 1);
  }
  /** The whole that fails with an assumption, or -1. */
  const next = (assumption: number): number => {
    const whole = wholes[assumption]!;
    return whole >= 0 && (failedParts.get(whole) ?? 0) >= partsToFail[whole]! ? whole : -1;
  };
  return {
    wholesOf(assumption) {
      const list: number[] = [];
      for (let whole = next(assumption); whole >= 0; whole = next(whole)) list.push(whole);
      return list;
    },
    takerOf(assumption) {
      let taker = assumption;
      while (taker >= 0 && takes[taker] === "by-its-whole") taker = next(taker);
      return taker >= 0 ? taker : undefined;
    },
  };
}
