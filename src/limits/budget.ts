/**
 * An amount of work in steps, which questions use up. Pass one object to several questions to give them one amount
 * together; `left` then tells what remains. A step is about one look at a node, link, assumption or item of evidence.
 */
export interface Budget {
  left: number;
}

/** The part of an `AbortSignal` that is read. */
export interface StopSignal {
  readonly aborted: boolean;
  readonly reason?: unknown;
}

/** How much a question may do. The same two options, with the same meaning, on every question that has them. */
export interface WorkLimits {
  /**
   * Stops the question: it throws `signal.reason`. A question runs to its end without giving way to the event loop, so a
   * timer of the same thread cannot stop it. An object whose `aborted` looks at a clock or at shared memory can, and so
   * can ending the worker in which the question runs.
   */
  readonly signal?: StopSignal | undefined;
  /** The most steps of work: a number of 0 or more, or a {@link Budget} that several questions share. */
  readonly budget?: number | Budget | undefined;
}
