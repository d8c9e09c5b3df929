import type { Position, Problem, ProblemCode } from "../theory/problem.js";
import { LineIndex } from "./line-index.js";

/** Where a value stands in its text, and the key before it when it has one. */
export interface Place {
  readonly value: number;
  readonly key?: number;
}

/** Problems of a key rather than of what it holds. */
const ABOUT_THE_KEY: ReadonlySet<ProblemCode> = new Set(["unknown-key", "bad-id", "reserved-id", "duplicate-id"]);

/**
 * Gives problems their line and column, and puts them in reading order. What is missing has no place of its own and is shown where it is missing
 * from.
 */
export function locateProblems(
  problems: readonly Problem[],
  text: string,
  find: (path: readonly (string | number)[]) => Place | undefined,
): Problem[] {
  const lines = new LineIndex(text);
  const located = problems.map((problem): Problem => {
    if (problem.position !== undefined) return problem;
    for (let end = problem.path.length; end >= 0; end -= 1) {
      const place = find(problem.path.slice(0, end));
      if (place === undefined) continue;
      const isMissing = end < problem.path.length;
      const offset = isMissing || ABOUT_THE_KEY.has(problem.code) ? (place.key ?? place.value) : place.value;
      return { ...problem, position: lines.positionAt(offset) };
    }
    return problem;
  });
  return located.sort((a, b) => compare(a.position, b.position));
}

/** In reading order; what has no place comes last. */
function compare(a: Position | undefined, b: Position | undefined): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return a.line - b.line || a.column - b.column;
}
