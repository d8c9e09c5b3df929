import { requireOptions } from "../limits/require-argument.js";
import type { PartialDate, ReviewEntry } from "../schema/generated/types.js";
import type { Verdict } from "../schema/vocabulary.js";
import { endOf, hasCome, startOf } from "../theory/dates.js";
import { requireTheory } from "../theory/require-theory.js";
import { readReviewLog } from "../theory/review-log.js";
import type { Theory, TheoryIds } from "../theory/theory.js";
import { getVerdictMaps } from "./verdict-maps.js";

/** An entry of the review log, with what the evidence said when it was made. */
export interface LoggedReviewEntry<Ids extends TheoryIds = TheoryIds> extends Omit<ReviewEntry, "assumption"> {
  /** Its place in the theory's `reviews`. */
  readonly index: number;
  readonly assumption: Ids["assumption"];
  /** The verdict as of the date of the entry, computed from the evidence of that time. */
  readonly verdictThen: Verdict;
  /** The verdict as of the date that is looked from. */
  readonly verdictNow: Verdict;
  /** Whether it is the last word on its assumption. */
  readonly isStanding: boolean;
}

/**
 * Lists who reviewed what, when and with which decision, the oldest first; entries of one date in the order of the log.
 *
 * Beside each decision stands the verdict that the evidence of its date gave and the one it gives now, so that a decision
 * that new evidence has overtaken shows. `asOf` is the date to look from, the theory's own unless another is given;
 * reviews of later are left out. Costs one assessment of the theory for every distinct date in the log.
 *
 * @throws {RangeError} when `asOf` is not a date
 * @example
 * const [entry] = listReviewLog(handwashing);
 * [entry.date, entry.assumption, entry.decision, entry.verdictThen].join(" ")
 * // => "2024-06-12 lunch-long-enough mitigate challenged"
 */
export function listReviewLog<Ids extends TheoryIds>(
  theory: Theory<Ids>,
  options: { readonly asOf?: PartialDate | undefined } = {},
): LoggedReviewEntry<Ids>[] {
  requireTheory(theory);
  requireOptions(options);
  const { asOf = theory.asOf } = options;
  const now = getVerdictMaps(theory, { asOf }).assumptions;
  const standing = readReviewLog(theory.reviews, asOf);
  const entries = [...(theory.reviews ?? []).entries()].filter(([, { date }]) => hasCome(date, asOf));
  return entries
    .map(([index, entry]) => ({
      index,
      ...entry,
      verdictThen:
        getVerdictMaps(theory, { asOf: earlier(entry.date, asOf) }).assumptions.get(entry.assumption) ?? "untested",
      verdictNow: now.get(entry.assumption) ?? "untested",
      isStanding: standing.get(entry.assumption)!.last!.index === index,
    }))
    .sort((a, b) => {
      const [from, to] = [startOf(a.date), startOf(b.date)];
      return from < to ? -1 : from > to ? 1 : a.index - b.index;
    });
}

/** The date of an entry; where it is a year or month that is not over yet, the date that is looked from. */
function earlier(date: PartialDate, asOf: PartialDate | undefined): PartialDate {
  return asOf !== undefined && endOf(asOf) < endOf(date) ? asOf : date;
}
