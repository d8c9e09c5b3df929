import type { PartialDate, ReviewEntry } from "../schema/generated/types.js";
import { endOf, hasCome, startOf } from "./dates.js";

/** An entry of the review log and its place in it. */
interface LoggedReview {
  readonly index: number;
  readonly entry: ReviewEntry;
}

/** The reviews of one assumption that matter on a date. */
export interface ReviewState {
  readonly last?: LoggedReview;
  /** The last review that put a verdict in the place of the computed one; later reviews without one leave it in force. */
  readonly override?: LoggedReview;
  /** The last review that carries a fingerprint. */
  readonly stamped?: LoggedReview;
}

/**
 * Reads, for each assumption in the review log, which entries stand on a date. The later of two entries is the one with
 * the later date, and where dates are equal or overlap (`2018` and `2018-10`) the one further down the log.
 */
export function readReviewLog(
  reviews: readonly ReviewEntry[] = [],
  asOf: PartialDate | undefined,
): ReadonlyMap<string, ReviewState> {
  const states = new Map<string, ReviewState>();
  for (const [index, entry] of reviews.entries()) {
    if (!hasCome(entry.date, asOf)) continue;
    const { last, override, stamped } = states.get(entry.assumption) ?? {};
    const next = { index, entry };
    const standing = entry.override === undefined ? override : later(override, next);
    const stamp = entry.fingerprint === undefined ? stamped : later(stamped, next);
    states.set(entry.assumption, {
      last: later(last, next),
      ...(standing && { override: standing }),
      ...(stamp && { stamped: stamp }),
    });
  }
  return states;
}

function later(known: LoggedReview | undefined, next: LoggedReview): LoggedReview {
  return known !== undefined && endOf(next.entry.date) < startOf(known.entry.date) ? known : next;
}
