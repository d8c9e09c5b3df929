import type { Position, Problem, ProblemCode } from "./problem.js";
import type { ProblemReason } from "./problem-reason.js";
import { en } from "./problem-texts/en.js";
import { wordProblem } from "./word-problem.js";

/** What there is to a problem besides its code. */
export interface ProblemParts {
  readonly path?: Problem["path"];
  readonly reason: ProblemReason;
  readonly suggestion?: string | undefined;
  readonly position?: Position | undefined;
}

/** A problem with its message in English. */
export function createProblem<Code extends string = ProblemCode>(
  code: Code,
  { path = [], reason, suggestion, position }: ProblemParts,
): Omit<Problem, "code"> & { readonly code: Code } {
  return {
    code,
    path,
    message: wordProblem({ path, reason, suggestion }, en),
    ...(suggestion !== undefined && { suggestion }),
    reason,
    ...(position !== undefined && { position }),
  };
}
