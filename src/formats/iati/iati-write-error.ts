/**
 * What stands in the way of writing IATI as asked. `problems` holds every reason at once; `sayProblem({ path: [], message }, "nl")`
 * says one in Dutch.
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
