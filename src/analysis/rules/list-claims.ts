import type { Flag } from "../evidence/flags.js";
import type { Review, ReviewedAssumption, ReviewedLink } from "../review-theory.js";

/** Lists the claims of a review that have evidence of their own: assumptions, then links. */
export function listJudged(review: Review): (ReviewedAssumption | ReviewedLink)[] {
  return [...review.assumptions, ...review.links].filter(({ evidence }) => evidence.length > 0);
}

/** Lists the claims of a review that have a flag: the assumptions, then the links with evidence of their own. */
export function listFlagged(review: Review, flag: Flag): (ReviewedAssumption | ReviewedLink)[] {
  return [...review.assumptions, ...review.links].filter(({ flags }) => flags.includes(flag));
}
