import { findNearest } from "./nearest.js";
import { formatPath, type Problem, type ProblemCode } from "./problem.js";
import { quote } from "./quote.js";

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

  /** Adds a problem: the place goes before `text`, the suggestion after it. */
  add(
    code: ProblemCode,
    path: Path,
    text: string,
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
    const message = `${formatPath(path)}: ${text}`;
    this.#problems.push(
      suggestion === undefined
        ? { code, path, message }
        : { code, path, message: `${message} Did you mean ${quote(suggestion)}?`, suggestion },
    );
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
    const message = `${this.#uncounted} more problem${this.#uncounted === 1 ? "" : "s"} not shown; repair these first.`;
    return [...this.#problems, { code: "too-many-problems", path: [], message }];
  }
}
