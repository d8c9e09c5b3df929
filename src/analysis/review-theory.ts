import { getAssumptionIndex } from "../graph/assumption-index.js";
import { findLink, getIndex } from "../graph/theory-index.js";
import { requireObject, requireOptions } from "../limits/require-argument.js";
import type { Assumption, PartialDate, ReviewEntry, Rewording, Text } from "../schema/generated/types.js";
import { quote } from "../schema/quote.js";
import { VERDICTS, type Verdict } from "../schema/vocabulary.js";
import { readRewordings } from "../theory/fingerprint/find-suspect.js";
import { requireTheory } from "../theory/require-theory.js";
import { type ReviewState, readReviewLog } from "../theory/review-log.js";
import type { NodeIdOf, Theory, TheoryIds } from "../theory/theory.js";
import { assess } from "./evidence/assess.js";
import { FLAGS, type Flag } from "./evidence/flags.js";
import type { SideStrength } from "./evidence/sides.js";
import type { Weighing } from "./evidence/weigh.js";
import { type LeftOutEvidence, listLeftOut } from "./review/list-left-out.js";
import { listCarriers } from "./review/list-reasons.js";
import { outcomesOf } from "./review/outcomes-of.js";
import { type FlagContext, hasNoFlags, raiseFlags } from "./review/raise-flags.js";
import type { Reason } from "./review/reason.js";

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
  /** The flags that were raised, in the order of {@link VOCABULARY}. */
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

/** What questions and pages about verdicts take. */
export interface ReviewOptions {
  /** The date to look from; the theory's own `asOf` when absent. */
  readonly asOf?: PartialDate | undefined;
  /** A review of the same theory that was already made, to save its cost; its date counts, and not `asOf`. */
  readonly review?: Review | undefined;
}

/**
 * Returns the review that is given, or makes one.
 *
 * @throws {TypeError} when `review` is not a review
 * @throws {RangeError} when `review` is of another theory, or `asOf` is not a date
 */
export function resolveReview(theory: Theory, { review, asOf }: ReviewOptions): Review {
  if (review === undefined) return reviewTheory(theory, { asOf });
  requireObject(review, "an answer of reviewTheory", ["theory", "summary", "assumptions", "links"]);
  if (review.theory === theory.id) return review;
  throw new RangeError(`The review is of the theory ${quote(review.theory)}, and not of ${quote(theory.id)}.`);
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
 * const { assumptions, summary } = reviewTheory(handwashing);
 * summary.byVerdict
 * // => { refuted: 0, challenged: 1, contested: 3, untested: 2, insufficient: 1, supported: 1 }
 * assumptions.find(({ id }) => id === "soap-refilled").flags
 * // => ["single-source", "one-sided"]
 * @see {@link getVerdicts} for the verdicts alone
 */
export function reviewTheory<Ids extends TheoryIds>(
  theory: Theory<Ids>,
  options: { readonly asOf?: PartialDate | undefined } = {},
): Review<Ids["assumption"], Ids["link"], Ids["evidence"], Ids["outcome"], NodeIdOf<Ids> | Ids["link"] | "theory"> {
  requireTheory(theory);
  requireOptions(options);
  const { asOf, assumptions, listTouchedLinks } = assess(theory, options);
  const log = readReviewLog(theory.reviews, asOf);
  const rewordings = readRewordings(theory.rewordings, asOf);
  const leftOut = listLeftOut(theory, asOf);
  const listOutcomes = outcomesOf(theory);
  const reviewed = assumptions.map((claim, i): ReviewedAssumption => {
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
      // The list is kept with the theory.
      on: [...on],
      verdict: found.verdict,
      flags: found.flags,
      because: found.because,
      support: found.support,
      opposition: found.opposition,
      evidence: found.evidence,
      outcomes: listOutcomes(i),
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
    links: listTouchedLinks(findLinks(theory, leftOut.keys()))
      .filter(({ id, own }) => own.verdict !== "untested" || leftOut.has(id))
      .map((claim) => {
        const stamps = { theory, reviews: undefined, rewordings: rewordings.get(claim.id) ?? NO_REWORDINGS };
        const left = leftOut.get(claim.id);
        const found = reviewClaim({ ...NO_ASSUMPTION, claim, stamps, asOf });
        return { id: claim.id, ...found, ...(left && { leftOut: left }) };
      }) as ReviewedLink[],
  };
  // Every id in the result is one of this theory, whose type names them.
  return result as ReturnType<typeof reviewTheory<Ids>>;
}

/** What a link lacks of what flags depend on. */
const NO_ASSUMPTION = { assumption: undefined, wantsReview: false, documentDate: undefined };
const NO_REWORDINGS: readonly Rewording[] = [];

function reviewClaim(context: FlagContext): ReviewedClaim {
  if (hasNoFlags(context)) return UNTESTED;
  const { claim } = context;
  const { own, verdict } = claim;
  const raised = raiseFlags(context);
  const flags: Flag[] = [];
  // The reasons come in the order of the flags; of those that are raised none is for the verdict.
  for (const { carries } of raised) if (carries !== flags.at(-1)) flags.push(carries as Flag);
  const because = listCarriers("verdict", claim);
  for (const reason of raised) because.push(reason);
  const { support, opposition } = own;
  return { verdict, flags, because, support, opposition, evidence: listIds(own) };
}

/** What is known of most claims of a theory at its beginning, once for all of them. */
const UNTESTED: ReviewedClaim = {
  verdict: "untested",
  flags: /* @__PURE__ */ Object.freeze([]),
  because: /* @__PURE__ */ Object.freeze([]),
  support: "none",
  opposition: "none",
  evidence: /* @__PURE__ */ Object.freeze([]),
};

/** The items that counted, by id; a mixed one is on both sides. */
function listIds({ sides: { supports, opposes, neither } }: Weighing): string[] {
  const ids: string[] = [];
  for (const { id } of supports) ids.push(id);
  for (const { id, supports: isMixed } of opposes) if (!isMixed) ids.push(id);
  for (const { id } of neither) ids.push(id);
  return ids.length < 2 ? ids : ids.sort();
}

/** The places of the links among some claims. */
function findLinks(theory: Theory, claims: Iterable<string>): number[] {
  const index = getIndex(theory);
  return [...claims].map((id) => findLink(index, id)).filter((link) => link !== undefined);
}

function readOverride(reviews: ReviewState | undefined): Override | undefined {
  const entry: ReviewEntry | undefined = reviews?.override?.entry;
  if (entry?.override === undefined) return undefined;
  return { verdict: entry.override, by: entry.reviewer, date: entry.date, reason: entry.note ?? "" };
}

function summarize(theory: Theory, assumptions: readonly ReviewedAssumption[]): ReviewSummary {
  const verdicts = new Map<Verdict, number>();
  const flags = new Map<Flag, number>();
  for (const assumption of assumptions) {
    verdicts.set(assumption.verdict, (verdicts.get(assumption.verdict) ?? 0) + 1);
    for (const flag of assumption.flags) flags.set(flag, (flags.get(flag) ?? 0) + 1);
  }
  const isCovered = new Uint8Array(theory.links?.length ?? 0);
  for (const links of getAssumptionIndex(theory).links) for (const link of links) isCovered[link] = 1;
  return {
    assumptions: assumptions.length,
    // One key for each verdict.
    byVerdict: Object.fromEntries(
      VERDICTS.map((verdict) => [verdict, verdicts.get(verdict) ?? 0]),
    ) as ReviewSummary["byVerdict"],
    byFlag: Object.fromEntries(FLAGS.filter((flag) => flags.has(flag)).map((flag) => [flag, flags.get(flag)])),
    linksWithoutAssumption: isCovered.reduce((count, covered) => count + 1 - covered, 0),
  };
}
