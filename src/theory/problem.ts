import { requireList, requireString } from "../limits/require-argument.js";
import { quote } from "../schema/quote.js";
import type { ProblemReason } from "./problem-reason.js";

/** Why data is not a theory. `docs/format.md` has a line on each. */
export type ProblemCode =
  | "syntax"
  | "too-large"
  | "encoding"
  | "several-documents"
  | "empty"
  | "wrong-shape"
  | "unknown-key"
  | "missing-key"
  | "wrong-type"
  | "bad-value"
  | "bad-id"
  | "reserved-id"
  | "duplicate-id"
  | "duplicate-key"
  | "duplicate-link"
  | "self-link"
  | "unknown-id"
  | "wrong-kind"
  | "ring"
  | "contradiction"
  | "too-many-problems";

/** Where a problem stands in a text, counted from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** One reason why data is not a theory, worded for its author. */
export interface Problem {
  readonly code: ProblemCode;
  /** The keys and indexes that lead to the place, from the top. */
  readonly path: readonly (string | number)[];
  /** In English: the place, what was found, what was expected and, where there is one, the repair. */
  readonly message: string;
  /** The nearest word that would have been right. */
  readonly suggestion?: string;
  /** What the message says as data, so that it can be said in another language. */
  readonly reason?: ProblemReason;
  /** Where it stands in the text, when the data was read from one. */
  readonly position?: Position;
}

/**
 * A path in words: `links[1].from`, `outcomes.awareness.level`.
 *
 * @example
 * renderPath(["links", 1, "from"])
 * // => "links[1].from"
 * renderPath(["outcomes", "less waste"])
 * // => 'outcomes["less waste"]'
 */
export function renderPath(path: readonly (string | number)[]): string {
  requireList(path, 'a path, such as ["links", 0]');
  for (const key of path) if (typeof key !== "number") requireString(key, "a path of keys and numbers");
  if (path.length === 0) return "the theory";
  return path
    .map((key, i) => {
      if (typeof key === "number") return `[${key}]`;
      if (key.length <= LONGEST_KEY && /^[\p{L}_$][\p{L}\p{N}_$-]*$/u.test(key)) return i === 0 ? key : `.${key}`;
      return `[${quote(key)}]`;
    })
    .join("");
}

/** As long as an id can be; of a longer key the start is shown, in quotes. */
const LONGEST_KEY = 120;
