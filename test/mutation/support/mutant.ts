/** A change to the source that tests should notice. */
export interface Mutant {
  /** The number that switches it on. */
  readonly id: string;
  readonly file: string;
  /** From one. */
  readonly line: number;
  readonly column: number;
  /** The kind of change, in the words of Stryker: `ConditionalExpression`. */
  readonly kind: string;
  readonly original: string;
  readonly replacement: string;
  /** Why it is left out, where a comment in the source says so. */
  readonly ignored: string | undefined;
}

/** What became of a mutant. Only one that survived or that no test reaches counts against the tests. */
export type Outcome = "killed" | "timeout" | "survived" | "uncovered";
