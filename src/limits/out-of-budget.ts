import type { Meter } from "./meter.js";

/** Thrown within a question when its budget is used up, for the question to catch. */
export class OutOfBudget extends Error {}

/**
 * Takes some steps off a budget, for work of which a part is of no use.
 *
 * @throws {OutOfBudget} when they were not there to take
 * @throws the reason of the signal, when it has been aborted
 */
export function spendOrStop(meter: Meter | undefined, steps: number): void {
  if (meter?.spend(steps) === false) throw new OutOfBudget();
}

/** Returns what `work` does, and `undefined` when the budget was used up before it was done. */
export function tryWithin<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    if (error instanceof OutOfBudget) return undefined;
    throw error;
  }
}
