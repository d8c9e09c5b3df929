import type { Assumption, PartialDate } from "../../schema/generated/types.js";
import { hasCome, isOver } from "../../theory/dates.js";
import { findSuspect, type Stamps } from "../../theory/fingerprint/find-suspect.js";
import type { AssessedClaim } from "../evidence/assess.js";
import { FLAGS, type Flag } from "../evidence/flags.js";
import type { EvidenceItem } from "../evidence/read-evidence.js";
import { SIDES } from "../evidence/sides.js";
import { groupKey } from "../evidence/weigh.js";
import { getTestStatus } from "../test-status.js";
import { allKeepUntil } from "./keeps-until.js";
import { listCarriers, listEvidence, listParts } from "./list-reasons.js";
import { listReviewDates } from "./list-review-dates.js";
import type { EvidenceReason, Reason } from "./reason.js";

/** A claim and what its flags depend on. */
export interface FlagContext {
  readonly claim: AssessedClaim;
  /** The assumption, where the claim is one. */
  readonly assumption: Assumption | undefined;
  readonly stamps: Stamps;
  /** Whether it is an assumption that nobody has reviewed, in a theory that keeps a log of reviews. */
  readonly wantsReview: boolean;
  readonly asOf: PartialDate | undefined;
  /** The date the document speaks of, from which an assumption that was never reviewed waits for its first review. */
  readonly documentDate: PartialDate | undefined;
}

/**
 * Lists the reasons for every flag of a claim, in the order of {@link FLAGS}. A flag is raised when it has a reason, so
 * there is none without. Without a date to look from, nothing is stale or overdue.
 */
export function raiseFlags(context: FlagContext): Reason[] {
  const rules = hasNothing(context) ? RULES_WITHOUT_EVIDENCE : LISTED_RULES;
  const reasons: Reason[] = [];
  for (const rule of rules) {
    for (const reason of rule(context)) reasons.push(reason);
  }
  return reasons;
}

/** Whether nothing can be said of a claim: it has no evidence, no parts, no plan and no place in a log. */
export function hasNoFlags(context: FlagContext): boolean {
  const { assumption, stamps, wantsReview } = context;
  return (
    hasNothing(context) &&
    !wantsReview &&
    stamps.reviews === undefined &&
    assumption?.test === undefined &&
    assumption?.reviewEvery === undefined
  );
}

/** Whether nobody attached anything to a claim or to a part of it. */
function hasNothing({ claim }: FlagContext): boolean {
  return claim.verdict === "untested" && claim.parts.length === 0 && claim.carriers.length === 0;
}

/** What a plan or a review log can raise on a claim that has no evidence. */
const RAISED_WITHOUT_EVIDENCE: ReadonlySet<Flag> = new Set([
  "under-test",
  "test-intended",
  "test-overdue",
  "review-overdue",
  "never-reviewed",
  "overridden",
  "suspect",
]);

const RULES: { readonly [F in Flag]: (context: FlagContext) => readonly Reason[] } = {
  "under-test": ({ assumption }) => listTest("under-test", assumption, isPlanned),
  "test-intended": ({ assumption }) => listTest("test-intended", assumption, (test) => !isPlanned(test)),
  "test-overdue": ({ assumption, asOf }) =>
    listTest(
      "test-overdue",
      assumption,
      (test) => test !== "intended" && test.due !== undefined && isOver(test.due, asOf),
    ),
  stale: listStale,
  suspect: listSuspect,
  "review-overdue": listOverdueReview,
  "never-reviewed": ({ wantsReview, documentDate }) =>
    wantsReview ? [{ carries: "never-reviewed", since: documentDate ?? null }] : [],
  "single-source": ({ claim }) => (isOneGroup(claim.carriers) ? listCarriers("single-source", claim) : NO_REASONS),
  "one-sided": listOneSided,
  "non-independent": ({ claim: { own } }) => {
    const { supports, opposes } = own.sides;
    if (supports.length < 2 && opposes.length < 2) return NO_REASONS;
    return [
      ...listEvidence("non-independent", "supports", listShared(supports)),
      ...listEvidence("non-independent", "opposes", listShared(opposes)),
    ];
  },
  "mixed-source": ({ claim: { own } }) => {
    const { supports, opposes } = own.sides;
    if (supports.length === 0 || opposes.length === 0) return NO_REASONS;
    return [
      ...listEvidence("mixed-source", "supports", listAlsoIn(opposes, supports)),
      ...listEvidence("mixed-source", "opposes", listAlsoIn(supports, opposes)),
    ];
  },
  "out-of-scope": ({ claim }) =>
    claim.carriers.every((item) => item.indirect) ? listCarriers("out-of-scope", claim) : [],
  dissent: ({ claim: { own } }) => (own.dissent ? listEvidence("dissent", "opposes", own.sides.opposes) : []),
  "failed-part": ({ claim }) => listParts("failed-part", claim, claim.combined.failed),
  "inconsistent-decomposition": listInconsistent,
  overridden: ({ stamps: { reviews } }) =>
    reviews?.override ? [{ carries: "overridden", review: reviews.override.index }] : [],
  undated: ({ claim }) => listItems("undated", claim, ({ dated }) => dated === undefined),
};

const LISTED_RULES = /* @__PURE__ */ FLAGS.map((flag) => RULES[flag]);
const RULES_WITHOUT_EVIDENCE = /* @__PURE__ */ FLAGS.filter((flag) => RAISED_WITHOUT_EVIDENCE.has(flag)).map(
  (flag) => RULES[flag],
);

type Test = NonNullable<Assumption["test"]>;

function listTest(carries: Flag, assumption: Assumption | undefined, holds: (test: Test) => boolean): Reason[] {
  const test = assumption?.test;
  return test !== undefined && holds(test) ? [{ carries, test }] : [];
}

function isPlanned(test: Test): boolean {
  return getTestStatus(test) === "planned";
}

function listStale({ claim, assumption, asOf }: FlagContext): Reason[] {
  const last = allKeepUntil(claim.carriers, assumption?.shelfLife);
  return last !== undefined && isOver(last, asOf)
    ? [...listCarriers("stale", claim), { carries: "stale", date: last }]
    : [];
}

function listSuspect({ claim, stamps }: FlagContext): readonly Reason[] {
  const { supports, opposes, neither } = claim.own.sides;
  const isStamped = ({ fingerprint }: EvidenceItem) => fingerprint !== undefined;
  const hasStamp = supports.some(isStamped) || opposes.some(isStamped) || neither.some(isStamped);
  if (!hasStamp && stamps.reviews === undefined) return NO_REASONS;
  const suspect = findSuspect(claim.id, [...supports, ...opposes, ...neither], stamps);
  const items = listItems("suspect", claim, ({ id }) => suspect.evidence.has(id));
  const last = stamps.reviews?.last;
  return [
    ...items.map((reason) => ({ ...reason, moved: suspect.evidence.get(reason.evidence)! })),
    ...(last && suspect.review.length > 0
      ? [{ carries: "suspect", review: last.index, moved: suspect.review } as const]
      : []),
  ];
}

function listOverdueReview({ assumption, stamps: { reviews }, asOf, documentDate }: FlagContext): Reason[] {
  if (assumption === undefined) return [];
  const over = listReviewDates(assumption, reviews, documentDate).filter((date) => isOver(date, asOf));
  if (over.length === 0) return [];
  const entry: Reason[] = reviews?.last ? [{ carries: "review-overdue", review: reviews.last.index }] : [];
  return [...entry, ...over.map((date): Reason => ({ carries: "review-overdue", date }))];
}

function listOneSided({ claim: { own }, assumption, asOf }: FlagContext): Reason[] {
  const { supports, opposes } = own.sides;
  if (supports.length > 0 === opposes.length > 0) return [];
  const side = supports.length > 0 ? "supports" : "opposes";
  const same = side === "supports" ? "supporting" : "opposing";
  const searched = assumption?.searched?.some((search) => search.for !== same && hasCome(search.date, asOf)) ?? false;
  return searched ? [] : listEvidence("one-sided", side, own.sides[side]);
}

function listInconsistent({ claim }: FlagContext): Reason[] {
  const { own, combined } = claim;
  if (combined.inconsistent.length === 0) return [];
  return [
    ...own.carriedBy.flatMap((side) => listEvidence("inconsistent-decomposition", side, own.sides[side])),
    ...listParts("inconsistent-decomposition", claim, combined.inconsistent),
  ];
}

/** Lists the items of which something holds, side by side. */
function listItems(carries: Flag, { own }: AssessedClaim, holds: (item: EvidenceItem) => boolean): EvidenceReason[] {
  const reasons: EvidenceReason[] = [];
  for (const side of SIDES) {
    const items = own.sides[side];
    if (items.some(holds)) reasons.push(...listEvidence(carries, side, items.filter(holds)));
  }
  return reasons;
}

const NO_REASONS: readonly Reason[] = [];

/** Whether there are items, all of one group. */
function isOneGroup(items: readonly EvidenceItem[]): boolean {
  const [first, ...others] = items;
  return first !== undefined && others.every((item) => groupKey(item) === groupKey(first));
}

/** The items of one side that share their group with another. */
function listShared(items: readonly EvidenceItem[]): EvidenceItem[] {
  const sizes = new Map<string, number>();
  for (const item of items) sizes.set(groupKey(item), (sizes.get(groupKey(item)) ?? 0) + 1);
  return items.filter((item) => (sizes.get(groupKey(item)) ?? 0) > 1);
}

/** The items of one side whose group is also on the other. */
function listAlsoIn(others: readonly EvidenceItem[], items: readonly EvidenceItem[]): EvidenceItem[] {
  const groups = new Set(others.map(groupKey));
  return items.filter((item) => groups.has(groupKey(item)));
}
