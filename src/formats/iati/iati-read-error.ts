import type { Problem } from "../../theory/problem.js";

/**
 * Why a file cannot be read as IATI, or not safely: it is not XML, of version 1, or holds what is refused.
 *
 * @example
 * let message;
 * try {
 *   for await (const _ of readIatiActivities("no XML")) continue;
 * } catch (error) {
 *   if (error instanceof IatiReadError) message = error.problem.message;
 * }
 * message
 * // => "this is not XML: there is text outside of it."
 */
export class IatiReadError extends Error {
  override readonly name = "IatiReadError";
  readonly code = "iati-read";
  readonly problem: Problem;

  constructor(problem: Problem) {
    const { position } = problem;
    super(position === undefined ? problem.message : `${position.line}:${position.column}: ${problem.message}`);
    this.problem = problem;
  }
}
