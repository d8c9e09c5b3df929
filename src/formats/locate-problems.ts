import type { Position, Problem, ProblemCode } from "../theory/problem.js";
import { LineIndex } from "./line-index.js";

/** Where a value stands in its text, and the key before it when it has one. */
export interface Place {
  readonly value: number;
  readonly key?: number;
}

/** Looks up the place of the value at a path from the top of a document. */
export type FindPlace = (path: readonly (string | number)[]) => Place | undefined;

/** Problems of a key rather than of what it holds. */
const ABOUT_THE_KEY: ReadonlySet<ProblemCode> = new Set(["unknown-key", "bad-id", "reserved-id", "duplicate-id"]);

/**
 * Gives problems their line and column, and puts them in reading order. What is missing has no place of its own and is shown where it is missing
 * from.
 */
export function locateProblems(problems: readonly Problem[], text: string, find: FindPlace): Problem[] {
  const lines = new LineIndex(text);
  const located = problems.map((problem): Problem => {
    if (problem.position !== undefined) return problem;
    const nearest = findNearestPlace(problem.path, find);
    if (nearest === undefined) return problem;
    const { place, isMissing } = nearest;
    const offset = isMissing || ABOUT_THE_KEY.has(problem.code) ? (place.key ?? place.value) : place.value;
    return { ...problem, position: lines.positionAt(offset) };
  });
  return located.sort((a, b) => compare(a.position, b.position));
}

/** Makes the function that says where the value at a path begins, with its key; what is missing, where it would be. */
export function createLocator(
  text: string,
  find: FindPlace,
): (path: readonly (string | number)[]) => Position | undefined {
  const lines = new LineIndex(text);
  return (path) => {
    const place = findNearestPlace(path, find)?.place;
    return place && lines.positionAt(place.key ?? place.value);
  };
}

/** The place at a path or, where nothing stands there, of the nearest that would hold it. */
function findNearestPlace(
  path: readonly (string | number)[],
  find: FindPlace,
): { readonly place: Place; readonly isMissing: boolean } | undefined {
  for (let end = path.length; end >= 0; end -= 1) {
    const place = find(path.slice(0, end));
    if (place !== undefined) return { place, isMissing: end < path.length };
  }
  return undefined;
}

/** In reading order; what has no place comes last. */
function compare(a: Position | undefined, b: Position | undefined): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return a.line - b.line || a.column - b.column;
}
