import type { Problem, ProblemCode } from "../../index.js";

/** Why there is no theory in an input: what is wrong with its text, or why there is no text. */
export type InputProblem = Omit<Problem, "code"> & { readonly code: ProblemCode | "unreadable" | "not-in-revision" };
