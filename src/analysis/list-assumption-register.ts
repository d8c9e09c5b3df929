import { requireOptions } from "../limits/require-argument.js";
import type { Assumption, PartialDate, ReviewEntry } from "../schema/generated/types.js";
import type { Verdict } from "../schema/vocabulary.js";
import { endOf } from "../theory/dates.js";
import { listAssumptions } from "../theory/list-assumptions.js";
import { requireTheory } from "../theory/require-theory.js";
import { readReviewLog } from "../theory/review-log.js";
import type { NodeIdOf, Theory, TheoryIds } from "../theory/theory.js";
import { listReviewDates } from "./review/list-review-dates.js";
import { type ReviewedAssumption, type ReviewOptions, resolveReview } from "./review-theory.js";

export const RISK_LIKELIHOODS = ["occurred", "likely", "possible", "unknown", "unlikely"] as const;
/** How likely it is that an assumption does not hold, as far as the evidence tells. */
export type RiskLikelihood = (typeof RISK_LIKELIHOODS)[number];

/** An assumption as the register has it: what it says, who minds it, how it stands and when it is looked at again. */
export interface RegisteredAssumption<Ids extends TheoryIds = TheoryIds>
  extends Pick<
      ReviewedAssumption<Ids["assumption"], Ids["evidence"], Ids["outcome"], NodeIdOf<Ids> | Ids["link"] | "theory">,
      "id" | "statement" | "partOf" | "on" | "verdict" | "override" | "flags" | "outcomes"
    >,
    Pick<Assumption, "kind" | "role" | "importance" | "owner" | "locator"> {
  /** The last review, with its decision; `null` where nobody has reviewed it. */
  readonly lastReview: ReviewEntry | null;
  /** By when it is to be looked at again; `null` where nobody has set a date. */
  readonly nextReview: PartialDate | null;
  /** How likely it is that it does not hold: what a register of risks would say of its opposite. */
  readonly likelihood: RiskLikelihood;
}

/**
 * Lists the assumptions of a theory as a register that is kept from one review to the next: owner, importance, verdict,
 * flags, decision, and the dates of the last and the next review.
 *
 * In document order, each assumption followed by its parts. The next review is the earlier of the date that the last
 * review set and the one that follows from `reviewEvery`. `asOf` is the date to look from, the theory's own unless
 * another is given; reviews of later do not count. A risk is an assumption turned round, so it has no row of its own:
 * `likelihood` follows from the verdict, or from that which a reviewer put in its place. Costs what `review` costs.
 *
 * After the logs of assumptions that British government analysts keep (quality and impact of each, owner, dates).
 *
 * @throws {RangeError} when `asOf` is not a date
 * @example
 * const [first] = listAssumptionRegister(handwashing);
 * `${first.id}: ${first.verdict}, ${first.importance} importance, failing is ${first.likelihood}`
 * // => "soap-cuts-illness: supported, high importance, failing is unlikely"
 */
export function listAssumptionRegister<Ids extends TheoryIds>(
  theory: Theory<Ids>,
  options: ReviewOptions = {},
): RegisteredAssumption<Ids>[] {
  requireTheory(theory);
  requireOptions(options);
  const { assumptions, asOf } = resolveReview(theory, options);
  const log = readReviewLog(theory.reviews, asOf ?? undefined);
  const listed = listAssumptions(theory);
  return assumptions.map((reviewed, i) => {
    // A review has the assumptions in the same order.
    const { assumption } = listed[i]!;
    const reviews = log.get(reviewed.id);
    const dates = listReviewDates(assumption, reviews, theory.asOf);
    const { because, support, opposition, evidence, ...rest } = reviewed;
    return {
      ...rest,
      ...(assumption.owner !== undefined && { owner: assumption.owner }),
      lastReview: reviews?.last?.entry ?? null,
      nextReview: dates.sort((a, b) => (endOf(a) < endOf(b) ? -1 : 1))[0] ?? null,
      likelihood: LIKELIHOODS[reviewed.override?.verdict ?? reviewed.verdict],
    };
  });
}

const LIKELIHOODS: { readonly [V in Verdict]: RiskLikelihood } = {
  refuted: "occurred",
  challenged: "likely",
  contested: "possible",
  untested: "unknown",
  insufficient: "unknown",
  supported: "unlikely",
};
