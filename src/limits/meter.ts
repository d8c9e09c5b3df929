import type { Budget, StopSignal, WorkLimits } from "./budget.js";

/** How many steps pass between two looks at the signal, which may be a look at a clock. */
const STEPS_BETWEEN_LOOKS = 4096;

/** Counts the work of a question, and says when to stop. */
export class Meter {
  readonly #budget: Budget;
  readonly #signal: StopSignal | undefined;
  /** The meter of which this one is a share. */
  #whole: Meter | undefined;
  #stepsUntilLook = 0;

  /**
   * @param most the budget in steps where `limits` names none, or a larger one
   * @throws {RangeError} when the budget is not a number of 0 or more
   * @throws the reason of the signal, when it has been aborted
   */
  constructor({ budget = Infinity, signal }: WorkLimits = {}, most = Infinity) {
    // Programs without types may give anything.
    const isBudget =
      typeof budget === "number" ? budget >= 0 : typeof budget?.left === "number" && !Number.isNaN(budget.left);
    if (!isBudget) {
      throw new RangeError(
        `budget must be a number of steps, 0 or more, or { left: steps }; found ${JSON.stringify(budget)}.`,
      );
    }
    this.#budget = typeof budget === "number" ? { left: Math.min(budget, most) } : budget;
    this.#signal = signal;
    this.look();
  }

  /** The limits that pass what is left of this meter on to another question. Not of a share: the whole would not be charged. */
  get limits(): WorkLimits {
    return { budget: this.#budget, signal: this.#signal };
  }

  /** Whether more work was asked for than the budget allows. */
  get isSpent(): boolean {
    return this.#budget.left < 0 || this.#whole?.isSpent === true;
  }

  /** Returns a meter for one part of the work: `most` steps at most, which are taken from this meter as well. */
  share(most: number): Meter {
    const part = new Meter({ budget: most });
    part.#whole = this;
    return part;
  }

  /**
   * Takes some steps off the budget and returns whether they were there to take.
   *
   * @throws the reason of the signal, when it has been aborted
   */
  spend(steps = 1): boolean {
    this.#budget.left -= steps;
    if (this.#whole !== undefined) return this.#whole.spend(steps) && this.#budget.left >= 0;
    this.#stepsUntilLook -= steps;
    if (this.#stepsUntilLook < 0) this.look();
    return this.#budget.left >= 0;
  }

  /**
   * Looks at the signal now.
   *
   * @throws the reason of the signal, when it has been aborted
   */
  look(): void {
    if (this.#whole !== undefined) {
      this.#whole.look();
      return;
    }
    this.#stepsUntilLook = STEPS_BETWEEN_LOOKS;
    if (this.#signal?.aborted) throw this.#signal.reason ?? new Error("The question was stopped by its signal.");
  }
}
