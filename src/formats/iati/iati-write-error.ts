/**
 * What stands in the way of writing IATI as asked. `problems` holds every reason at once; `explainProblem({ path: [], message }, { lang: "nl" })`
 * says one in Dutch.
 *
 * @example
 * let problems;
 * try {
 *   writeIati(handwashing, { withoutIndicator: "error" });
 * } catch (error) {
 *   if (error instanceof IatiWriteError) ({ problems } = error);
 * }
 * problems
 * // => ["the outcome \"soap-at-hand\" has no indicator, and IATI has no result without one."]
 */
export class IatiWriteError extends Error {
  override readonly name = "IatiWriteError";
  readonly code = "iati-write";
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(["This cannot be written as IATI:", ...problems.map((problem) => `- ${problem}`)].join("\n"));
    this.problems = problems;
  }
}
