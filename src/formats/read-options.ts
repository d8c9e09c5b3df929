import { createProblem } from "../theory/create-problem.js";
import type { Problem } from "../theory/problem.js";
import { requireText } from "./require-text.js";

/** Bounds on reading. */
export interface ReadOptions {
  /** The longest text that is read, in UTF-16 code units. */
  readonly maxLength?: number | undefined;
}

/**
 * The problem of a text that is longer than the bound, if it is.
 *
 * @throws {TypeError} when it is no text
 */
export function refuseLength(text: string, maxLength: number): Problem | undefined {
  requireText(text);
  if (text.length <= maxLength) return undefined;
  return createProblem("too-large", { reason: { name: "too-long", length: text.length, most: maxLength } });
}
