import type { Assumption } from "../../schema/assumption.js";
import type { PartialDate } from "../../schema/date.js";
import type { ReviewEntry } from "../../schema/review-entry.js";
import type { Rewording } from "../../schema/rewording.js";
import type { Text } from "../../schema/text.js";
import { VERDICTS, type Verdict } from "../../schema/vocabulary.js";
import { readRewordings } from "../../theory/fingerprint/find-suspect.js";
import { type ReviewState, readReviewLog } from "../../theory/review-log.js";
import type { NodeIdOf, Theory, TheoryIds } from "../../theory/theory.js";
import { assess } from "../evidence/assess.js";
import { FLAGS, type Flag } from "../evidence/flags.js";
import type { SideStrength } from "../evidence/sides.js";
import { type LeftOutEvidence, listLeftOut } from "./list-left-out.js";
import { listCarriers } from "./list-reasons.js";
import { outcomesOf } from "./outcomes-of.js";
import { type FlagContext, raiseFlags } from "./raise-flags.js";
import type { Reason } from "./reason.js";

/** The version of the rules that turn evidence into verdicts and flags; it changes when a verdict could. */
export const POLICY_VERSION = "1";

/** What is known of every assumption on a date. */
export interface Review<
  AssumptionId extends string = string,
  LinkId extends string = string,
  EvidenceId extends string = string,
  OutcomeId extends string = string,
  TargetId extends string = string,
> {
  /** The id of the theory. */
  readonly theory: string;
  readonly asOf: PartialDate | null;
  readonly policyVersion: typeof POLICY_VERSION;
  readonly summary: ReviewSummary;
  /** In document order, each assumption followed by its parts. */
  readonly assumptions: readonly ReviewedAssumption<AssumptionId, EvidenceId, OutcomeId, TargetId>[];
  /** The links with evidence of their own, be it left out, in document order. */
  readonly links: readonly ReviewedLink<LinkId, EvidenceId>[];
}

/** Counts over the assumptions of a theory, parts included. */
export interface ReviewSummary {
  readonly assumptions: number;
  /** Every verdict, from worst to best. */
  readonly byVerdict: { readonly [V in Verdict]: number };
  /** The flags that were raised, in the order of {@link FLAGS}. */
  readonly byFlag: { readonly [F in Flag]?: number };
  /** The links that no assumption is on. */
  readonly linksWithoutAssumption: number;
}

/** What the evidence says of a claim, and why. */
export interface ReviewedClaim<AssumptionId extends string = string, EvidenceId extends string = string> {
  /** The computed verdict. */
  readonly verdict: Verdict;
  readonly flags: readonly Flag[];
  /** Why it has this verdict, then why it has each flag. An untested claim has no reasons for its verdict. */
  readonly because: readonly Reason<AssumptionId, EvidenceId>[];
  readonly support: SideStrength;
  readonly opposition: SideStrength;
  /** The items that were looked at, by id. */
  readonly evidence: readonly EvidenceId[];
  /** The items attached to it that do not count on this date, by id; absent where all count. */
  readonly leftOut?: readonly LeftOutEvidence<EvidenceId>[];
}

/** What is known of an assumption on a date. */
export interface ReviewedAssumption<
  AssumptionId extends string = string,
  EvidenceId extends string = string,
  OutcomeId extends string = string,
  TargetId extends string = string,
> extends ReviewedClaim<AssumptionId, EvidenceId>,
    Pick<Assumption, "kind" | "role" | "importance" | "locator"> {
  readonly id: AssumptionId;
  readonly statement: Text;
  readonly partOf: AssumptionId | null;
  /** What it is about: its own targets, or those of its whole. */
  readonly on: readonly TargetId[];
  /** The verdict that a reviewer put in the place of the computed one. */
  readonly override?: Override;
  /** What rests on it: the outcomes downstream of its targets, in document order; of more than 1000 the nearest. */
  readonly outcomes: readonly OutcomeId[];
}

/** What is known of a link on a date. */
export interface ReviewedLink<LinkId extends string = string, EvidenceId extends string = string>
  extends ReviewedClaim<never, EvidenceId> {
  readonly id: LinkId;
}

/** A verdict that a reviewer put in the place of the computed one. */
export interface Override {
  readonly verdict: Verdict;
  readonly by: string;
  readonly date: PartialDate;
  /** The note of the review; empty where it has none. */
  readonly reason: Text;
}

/**
 * Reviews the assumptions of a theory: what the evidence says of each, what a reviewer should know besides, and why.
 *
 * The answer is plain data, the same for the same theory and date whatever the order of the evidence. Verdicts are
 * computed and never typed in; an override stands beside the verdict it replaces. `asOf` is the date to look from, and
 * is the theory's own unless another is given: evidence and reviews of later do not count. With neither, all evidence
 * counts and nothing is stale or overdue. What is attached and does not count is named with the reason (`leftOut`).
 *
 * Linear in the theory, but for `outcomes`: these cost a walk over at most 1000 nodes for every distinct set of targets.
 *
 * @throws {RangeError} when `asOf` is not a date
 * @example
 * const { assumptions, summary } = review(handwashing);
 * summary.byVerdict
 * // => { refuted: 0, challenged: 1, contested: 3, untested: 2, insufficient: 1, supported: 1 }
 * assumptions.find(({ id }) => id === "soap-refilled").flags
 * // => ["single-source", "one-sided"]
 * @see {@link getVerdicts} for the verdicts alone
 */
export function review<Ids extends TheoryIds>(
  theory: Theory<Ids>,
  options: { readonly asOf?: PartialDate | undefined } = {},
): Review<Ids["assumption"], Ids["link"], Ids["evidence"], Ids["outcome"], NodeIdOf<Ids> | Ids["link"] | "theory"> {
  const { asOf, assumptions, links } = assess(theory, options);
  const log = readReviewLog(theory.reviews, asOf);
  const rewordings = readRewordings(theory.rewordings, asOf);
  const leftOut = listLeftOut(theory, asOf);
  const listOutcomes = outcomesOf(theory);
  const reviewed = assumptions.map((claim): ReviewedAssumption => {
    const { id, assumption, partOf, on } = claim.listed;
    const reviews = log.get(id);
    const found = reviewClaim({
      claim,
      assumption,
      stamps: { theory, reviews, rewordings: rewordings.get(id) ?? NO_REWORDINGS },
      wantsReview: log.size > 0 && partOf === null && reviews === undefined,
      asOf,
      documentDate: theory.asOf,
    });
    const { statement, kind, role, importance, locator } = assumption;
    const override = readOverride(reviews);
    // Written out rather than spread: on a large theory that is half of the cost.
    const result: { -readonly [K in keyof ReviewedAssumption]: ReviewedAssumption[K] } = {
      id,
      statement,
      partOf,
      on,
      verdict: found.verdict,
      flags: found.flags,
      because: found.because,
      support: found.support,
      opposition: found.opposition,
      evidence: found.evidence,
      outcomes: listOutcomes(on),
    };
    if (kind !== undefined) result.kind = kind;
    if (role !== undefined) result.role = role;
    if (importance !== undefined) result.importance = importance;
    if (locator !== undefined) result.locator = locator;
    if (override !== undefined) result.override = override;
    const left = leftOut.get(id);
    if (left !== undefined) result.leftOut = left;
    return result;
  });
  const result: Review = {
    theory: theory.id,
    asOf: asOf ?? null,
    policyVersion: POLICY_VERSION,
    summary: summarize(theory, reviewed),
    assumptions: reviewed,
    // No reason of a link names a part, as a link has none.
    links: links
      .filter(({ id, own }) => own.verdict !== "untested" || leftOut.has(id))
      .map((claim) => {
        const stamps = { theory, reviews: undefined, rewordings: rewordings.get(claim.id) ?? NO_REWORDINGS };
        const left = leftOut.get(claim.id);
        const found = reviewClaim({ ...NO_ASSUMPTION, claim, stamps, asOf });
        return { id: claim.id, ...found, ...(left && { leftOut: left }) };
      }) as ReviewedLink[],
  };
  // Every id in the result is one of this theory, whose type names them.
  return result as ReturnType<typeof review<Ids>>;
}

/** What a link lacks of what flags depend on. */
const NO_ASSUMPTION = { assumption: undefined, wantsReview: false, documentDate: undefined };
const NO_REWORDINGS: readonly Rewording[] = [];

function reviewClaim(context: FlagContext): ReviewedClaim {
  const { claim } = context;
  const { own, verdict } = claim;
  const raised = raiseFlags(context);
  const { supports, opposes, neither } = own.sides;
  const items = [...supports, ...opposes, ...neither];
  return {
    verdict,
    // The reasons come in the order of the flags.
    flags: [...new Set(raised.map(({ carries }) => carries))] as Flag[],
    because: [...listCarriers("verdict", claim), ...raised],
    support: own.support,
    opposition: own.opposition,
    evidence: [...new Set(items.map((item) => item.id))].sort(),
  };
}

function readOverride(reviews: ReviewState | undefined): Override | undefined {
  const entry: ReviewEntry | undefined = reviews?.override?.entry;
  if (entry?.override === undefined) return undefined;
  return { verdict: entry.override, by: entry.reviewer, date: entry.date, reason: entry.note ?? "" };
}

function summarize(theory: Theory, assumptions: readonly ReviewedAssumption[]): ReviewSummary {
  const verdicts = countBy(assumptions, ({ verdict }) => [verdict]);
  const flags = countBy(assumptions, (assumption) => assumption.flags);
  const covered = new Set(assumptions.flatMap(({ on }) => on));
  return {
    assumptions: assumptions.length,
    // One key for each verdict.
    byVerdict: Object.fromEntries(
      VERDICTS.map((verdict) => [verdict, verdicts.get(verdict) ?? 0]),
    ) as ReviewSummary["byVerdict"],
    byFlag: Object.fromEntries(FLAGS.filter((flag) => flags.has(flag)).map((flag) => [flag, flags.get(flag)])),
    linksWithoutAssumption: (theory.links ?? []).filter(({ from, to }) => !covered.has(`${from}->${to}`)).length,
  };
}

function countBy<T, K>(list: readonly T[], keysOf: (item: T) => readonly K[]): Map<K, number> {
  const counts = new Map<K, number>();
  for (const key of list.flatMap(keysOf)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
