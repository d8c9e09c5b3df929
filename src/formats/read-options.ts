import { createProblem } from "../theory/create-problem.js";
import type { Problem } from "../theory/problem.js";

/** Bounds on reading. */
export interface ReadOptions {
  /** The longest text that is read, in UTF-16 code units. */
  readonly maxLength?: number;
}

/** The problem of a text that is longer than the bound, if it is. */
export function refuseLength(text: string, maxLength: number): Problem | undefined {
  if (text.length <= maxLength) return undefined;
  return createProblem("too-large", { reason: { name: "too-long", length: text.length, most: maxLength } });
}
