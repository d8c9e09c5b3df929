import { findNearest } from "./nearest.js";
import type { Problem } from "./problem.js";

/**
 * An id that the theory does not have. Tell it by its `name` or `code`: a process that both imports and requires the
 * library holds the class twice.
 */
export class UnknownIdError extends Error {
  override readonly name = "UnknownIdError";
  readonly code = "unknown-id";
  /** The id as it was given. */
  readonly id: string;
  /** The nearest id of the right kind, if one is near. */
  readonly suggestion: string | undefined;

  constructor(id: string, options: { readonly what: string; readonly candidates: Iterable<string> }) {
    const suggestion = findNearest(id, options.candidates);
    const hint = suggestion === undefined ? "" : ` Did you mean ${JSON.stringify(suggestion)}?`;
    super(`${JSON.stringify(id)} is not the id of ${options.what}.${hint}`);
    this.id = id;
    this.suggestion = suggestion;
  }
}

/** Data that is not a theory. `problems` holds every reason at once. */
export class InvalidTheoryError extends Error {
  override readonly name = "InvalidTheoryError";
  readonly code = "invalid-theory";
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const shown = problems.slice(0, 10).map((problem) => `- ${problem.message}`);
    const rest = problems.length > shown.length ? [`- and ${problems.length - shown.length} more`] : [];
    super(
      [`This is not a theory: ${problems.length} problem${problems.length === 1 ? "" : "s"}.`, ...shown, ...rest].join(
        "\n",
      ),
    );
    this.problems = problems;
  }
}
