import type { Flag } from "../evidence/flags.js";
import type { Review, ReviewedAssumption, ReviewedLink } from "../review/review.js";

/** Lists the claims of a review that have a flag: the assumptions, then the links with evidence of their own. */
export function listFlagged(review: Review, flag: Flag): (ReviewedAssumption | ReviewedLink)[] {
  return [...review.assumptions, ...review.links].filter(({ flags }) => flags.includes(flag));
}
