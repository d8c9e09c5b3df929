import type { Position, Problem } from "../theory/problem.js";

/**
 * What became of something that could not be carried over as it was.
 *
 * - `lost`: it is not in the output.
 * - `merged`: it is there, but no longer told apart from something else.
 * - `changed`: it is there in another form, such as a text without the characters that the notation forbids.
 * - `guessed`: the output says something that the input did not, because the notation asks for it.
 */
export type LossKind = "lost" | "merged" | "changed" | "guessed";

/** One thing that a conversion did not carry over as it was. */
export interface Loss {
  /** Why, as a name that stays the same; the page of the format lists them. */
  readonly code: string;
  readonly kind: LossKind;
  /**
   * The keys that lead to it from the top of what was converted: `["outcomes", "health", "note"]`. A causal link goes
   * by its id (`["links", "awareness->behaviour"]`), the id of an element by the key `id`. It stands for all that is
   * under it.
   */
  readonly at: readonly (string | number)[];
  /** What happened, and what can be done about it. */
  readonly message: string;
  /** The rule of the format that it breaks, where that is why. */
  readonly problem?: Pick<Problem, "path" | "message" | "suggestion" | "reason">;
  /** Where it stands in the text that was read. */
  readonly position?: Position;
}

/** What a conversion made, and what it could not carry over: all of the input is in the one or in the other. */
export interface Conversion<T> {
  readonly output: T;
  readonly losses: readonly Loss[];
}
