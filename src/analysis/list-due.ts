import { requireOptions } from "../limits/require-argument.js";
import type { PartialDate, TestPlan } from "../schema/generated/types.js";
import { type Day, endOf, hasCome, isOver } from "../theory/dates.js";
import { requireTheory } from "../theory/require-theory.js";
import { readReviewLog } from "../theory/review-log.js";
import type { Theory, TheoryIds } from "../theory/theory.js";
import { type AssessedClaim, assess, requireDate } from "./evidence/assess.js";
import { allKeepUntil } from "./review/keeps-until.js";
import { listReviewDates } from "./review/list-review-dates.js";

export const DUE_KINDS = ["review", "test", "evidence", "waiver"] as const;
/** The kinds of things that fall due, in the order in which those of one day are listed. */
export type DueKind = (typeof DUE_KINDS)[number];

interface Due {
  /** The last day on which all is well. */
  readonly date: Day;
  /** Whether that day is over. */
  readonly isOver: boolean;
}

/** An assumption that is to be reviewed. */
export interface DueReview<AssumptionId extends string = string> extends Due {
  readonly kind: "review";
  readonly assumption: AssumptionId;
  /** Its last review, by its place in the log; `null` where there was none. */
  readonly review: number | null;
  readonly owner?: string;
}

/** A planned test whose answer is due. */
export interface DueTest<AssumptionId extends string = string> extends Due {
  readonly kind: "test";
  readonly assumption: AssumptionId;
  readonly test: TestPlan;
}

/** A verdict after which all that carries it is past its shelf life. */
export interface DueEvidence<ClaimId extends string = string, EvidenceId extends string = string> extends Due {
  readonly kind: "evidence";
  /** An assumption or a link. */
  readonly on: ClaimId;
  /** The items that carry the verdict, by id. */
  readonly evidence: readonly EvidenceId[];
}

/** A waiver after whose last day the finding is told again. */
export interface DueWaiver extends Due {
  readonly kind: "waiver";
  /** Its place in the theory's `waivers`. */
  readonly waiver: number;
}

/** Something that falls due. */
export type DueItem<
  AssumptionId extends string = string,
  LinkId extends string = string,
  EvidenceId extends string = string,
> = DueReview<AssumptionId> | DueTest<AssumptionId> | DueEvidence<AssumptionId | LinkId, EvidenceId> | DueWaiver;

/**
 * Lists what falls due, by date: assumptions to be reviewed, tests whose answer is due, verdicts whose evidence is going
 * stale, and waivers that end. What is overdue comes first, as its date is past.
 *
 * `asOf` is the date to look from, the theory's own unless another is given; evidence, reviews and waivers of later do not
 * count. `until` is the last date of interest. Without a date to look from nothing is over. Where an assumption has two
 * dates for its next review, the earlier is listed. Costs about as much as the verdicts.
 *
 * @throws {RangeError} when `asOf` or `until` is not a date
 * @example
 * listDue(handwashing, { until: "2025" }).map(({ kind, date }) => `${date} ${kind}`)
 * // => ["2024-10-31 review", "2025-03-31 test"]
 */
export function listDue<Ids extends TheoryIds>(
  theory: Theory<Ids>,
  options: { readonly asOf?: PartialDate | undefined; readonly until?: PartialDate | undefined } = {},
): readonly DueItem<Ids["assumption"], Ids["link"], Ids["evidence"]>[] {
  requireTheory(theory);
  requireOptions(options);
  const { until } = options;
  requireDate(until);
  const { asOf, assumptions, links } = assess(theory, options);
  const log = readReviewLog(theory.reviews, asOf);
  const items: DueItem[] = [];
  const fall = (date: PartialDate): Due => ({ date: endOf(date), isOver: isOver(date, asOf) });
  for (const claim of assumptions) {
    const { id, assumption } = claim.listed;
    const { test, owner, shelfLife } = assumption;
    const last = log.get(id);
    const [next] = listReviewDates(assumption, last, theory.asOf).map(endOf).sort();
    if (next !== undefined) {
      const review = last?.last?.index ?? null;
      items.push({ kind: "review", assumption: id, review, ...(owner !== undefined && { owner }), ...fall(next) });
    }
    if (test !== undefined && test !== "intended" && test.due !== undefined) {
      items.push({ kind: "test", assumption: id, test, ...fall(test.due) });
    }
    items.push(...listStaling(claim, shelfLife).map((due) => ({ ...due, ...fall(due.date) })));
  }
  for (const claim of links) items.push(...listStaling(claim, undefined).map((due) => ({ ...due, ...fall(due.date) })));
  for (const [waiver, { date, until: end }] of (theory.waivers ?? []).entries()) {
    if (end !== undefined && hasCome(date, asOf)) items.push({ kind: "waiver", waiver, ...fall(end) });
  }
  const listed = until === undefined ? items : items.filter(({ date }) => date <= endOf(until));
  const order = ({ date, kind }: DueItem) => `${date} ${DUE_KINDS.indexOf(kind)}`;
  listed.sort((a, b) => (order(a) < order(b) ? -1 : Number(order(a) > order(b))));
  // Every id is one of this theory, whose type names them.
  return listed as readonly DueItem<Ids["assumption"], Ids["link"], Ids["evidence"]>[];
}

function listStaling(claim: AssessedClaim, shelfLife: string | undefined) {
  const date = allKeepUntil(claim.carriers, shelfLife);
  if (date === undefined) return [];
  return [{ kind: "evidence", on: claim.id, evidence: claim.carriers.map(({ id }) => id).sort(), date } as const];
}
