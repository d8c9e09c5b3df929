import { createProblem } from "../../theory/create-problem.js";
import type { Position, Problem, ProblemCode } from "../../theory/problem.js";
import type { ProblemReason } from "../../theory/problem-reason.js";

/** Why a text cannot be read as XML, or not safely. Thrown inside the readers, which return its problem. */
export class XmlReadError extends Error {
  override readonly name = "XmlReadError";
  readonly problem: Problem;

  constructor(code: ProblemCode, reason: ProblemReason, position?: Position) {
    const problem = createProblem(code, { reason, position });
    super(problem.message);
    this.problem = problem;
  }
}
