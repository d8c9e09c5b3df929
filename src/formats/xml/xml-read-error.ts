import type { Position, Problem, ProblemCode } from "../../theory/problem.js";

/** Why a text cannot be read as XML, or not safely. Thrown inside the readers, which return its problem. */
export class XmlReadError extends Error {
  override readonly name = "XmlReadError";
  readonly problem: Problem;

  constructor(code: ProblemCode, message: string, position?: Position) {
    super(message);
    this.problem = { code, path: [], message, ...(position !== undefined && { position }) };
  }
}
