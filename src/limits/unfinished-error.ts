/**
 * Thrown by a question whose answer is a list, when its budget is used up: a list cannot say that it is not whole.
 *
 * @example
 * let found;
 * try {
 *   listSmallestCuts(migration, { budget: 10 });
 * } catch (error) {
 *   if (error instanceof UnfinishedError) found = error.found;
 * }
 * found
 * // => []
 */
export class UnfinishedError<Found = unknown> extends Error {
  override readonly name = "UnfinishedError";
  readonly code = "unfinished";
  /** What was found before the budget was used up. Each entry is right; entries may be missing. */
  readonly found: Found;

  constructor(question: string, found: Found) {
    super(`${question} used up its budget before it was done. Raise \`budget\`, or ask about less.`);
    this.found = found;
  }
}
