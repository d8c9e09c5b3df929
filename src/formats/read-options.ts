import type { StopSignal } from "../limits/budget.js";
import type { LimitedNotation, LimitsOf } from "../limits/reader-limits.js";
import { createProblem } from "../theory/create-problem.js";
import type { Problem } from "../theory/problem.js";
import { requireText } from "./require-text.js";

/** Bounds on reading. */
export interface ReadOptions<N extends LimitedNotation = "json"> {
  /** Other limits than those of `READER_LIMITS` for the notation. */
  readonly limits?: LimitsOf<N> | undefined;
}

/** Bounds on reading, and what stops it. */
export interface StoppableReadOptions<N extends LimitedNotation> extends ReadOptions<N> {
  /** Stops the reading: it throws `signal.reason`. */
  readonly signal?: StopSignal | undefined;
}

/**
 * The problem of a text that is longer than the bound, if it is.
 *
 * @throws {TypeError} when it is no text
 */
export function refuseLength(text: string, most: number): Problem | undefined {
  requireText(text);
  if (text.length <= most) return undefined;
  return createProblem("too-large", { reason: { name: "too-long", length: text.length, most } });
}
