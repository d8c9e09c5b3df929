import type { Assumption, PartialDate } from "../../schema/generated/types.js";
import { addDuration, endOf } from "../../theory/dates.js";
import type { ReviewState } from "../../theory/review-log.js";

/**
 * Lists the dates by which an assumption is to be reviewed again: the one that its last review set, and the one that its
 * `reviewEvery` leads to, counted from its last review or else from the date of the document.
 */
export function listReviewDates(
  { reviewEvery }: Pick<Assumption, "reviewEvery">,
  reviews: ReviewState | undefined,
  documentDate: PartialDate | undefined,
): PartialDate[] {
  const last = reviews?.last?.entry;
  const from = last ? last.date : documentDate;
  const byInterval = reviewEvery !== undefined && from !== undefined ? [addDuration(endOf(from), reviewEvery)] : [];
  return [...(last?.next === undefined ? [] : [last.next]), ...byInterval];
}
