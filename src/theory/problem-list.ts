import { createProblem } from "./create-problem.js";
import { findNearest } from "./nearest.js";
import type { Problem, ProblemCode } from "./problem.js";
import type { ProblemReason } from "./problem-reason.js";

type Path = readonly (string | number)[];

/** How many problems are worded; what comes after is counted. */
const REPORTED = 100;
/** For how many problems the nearest word is looked up, which takes a walk over all candidates. */
const SUGGESTED = 25;

/** Collects problems up to a bound, so that a broken file of any size gives a report that can be read. */
export class ProblemList {
  readonly #problems: Problem[] = [];
  readonly #reported: number;
  #uncounted = 0;

  constructor(reported = REPORTED) {
    this.#reported = reported;
  }

  /** Adds a problem, with the candidate that is nearest to the wanted word as its suggestion. */
  add(
    code: ProblemCode,
    path: Path,
    reason: ProblemReason,
    wanted?: { word: string; candidates: () => Iterable<string> },
  ): void {
    if (this.#problems.length >= this.#reported) {
      this.#uncounted += 1;
      return;
    }
    const suggestion =
      wanted !== undefined && this.#problems.length < SUGGESTED
        ? findNearest(wanted.word, wanted.candidates())
        : undefined;
    this.#problems.push(createProblem(code, { path, reason, suggestion }));
  }

  /** Whether no more problems are worded; looking for them is then only worth while to count. */
  get isFull(): boolean {
    return this.#problems.length >= this.#reported;
  }

  get isEmpty(): boolean {
    return this.#problems.length === 0;
  }

  /** The problems, and a last one that says how many more there were. */
  toArray(): Problem[] {
    if (this.#uncounted === 0) return [...this.#problems];
    const reason: ProblemReason = { name: "more-problems", count: this.#uncounted };
    return [...this.#problems, createProblem("too-many-problems", { reason })];
  }
}
