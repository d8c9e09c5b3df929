import type { Review, ReviewedAssumption, ReviewedLink } from "../review/review.js";

/** Lists the claims of a review that have evidence of their own: assumptions, then links. */
export function listJudged(review: Review): (ReviewedAssumption | ReviewedLink)[] {
  return [...review.assumptions, ...review.links].filter(({ evidence }) => evidence.length > 0);
}
