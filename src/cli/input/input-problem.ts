import type { Problem, ProblemCode } from "../../index.js";
import type { Wording } from "../wording.js";

/** Why there is no theory in an input: what is wrong with its text, or why there is no text. */
export type InputProblem = Omit<Problem, "code"> & {
  readonly code: ProblemCode | "unreadable" | "not-in-revision";
  /** The message in every language, where the command line itself found the problem. */
  readonly wording?: Wording;
};

/** A problem that the command line finds itself. */
export function createInputProblem(code: InputProblem["code"], wording: Wording): InputProblem {
  return { code, path: [], message: wording.en, wording };
}
