import { type AssumptionIndex, getAssumptionIndex } from "../../graph/assumption-index.js";
import { getIndex, type TheoryIndex } from "../../graph/theory-index.js";
import type { Meter } from "../../limits/meter.js";
import type { PartialDate, Waiver } from "../../schema/generated/types.js";
import { once } from "../../schema/once.js";
import { type ListedAssumption, listAssumptions } from "../../theory/list-assumptions.js";
import { type ReviewState, readReviewLog } from "../../theory/review-log.js";
import type { Theory } from "../../theory/theory.js";
import { coverGoals, type GoalCoverage } from "../coverage/cover-goals.js";
import type { Review, ReviewedAssumption } from "../review-theory.js";
import { type CriticalFor, findCriticalGoals, findCriticalPairs } from "./find-critical.js";
import { listGoals } from "./list-goals.js";
import { locateElements, type Path } from "./locate-element.js";
import type { Severities } from "./severities.js";

/** A waiver of the theory, and what became of it on a date. */
export interface WaiverUse {
  /** Its place in the theory's `waivers`. */
  readonly index: number;
  readonly waiver: Waiver;
  /** Whether its date has come and its last day is not over; `never` where it ends before it begins. */
  readonly state: "in-force" | "not-yet" | "expired" | "never";
  /** Whether another in force says the same, and stands before it. */
  readonly isRepeated: boolean;
  /** Whether its rule was asked: in another profile, or with its severity `off`, it has nothing to hide. */
  readonly isAsked: boolean;
  /** How many findings it hides. */
  readonly hides: number;
}

/** All that rules look at. What several of them need is computed once, when the first asks. */
export interface RuleContext {
  readonly theory: Theory;
  /** An earlier version to compare with. */
  readonly before: Theory | undefined;
  /** The date to look from. Without one nothing is over, and everything has come. */
  readonly asOf: PartialDate | undefined;
  /** Nodes and links as numbers. */
  readonly index: TheoryIndex;
  /** Which assumptions sit where, as numbers. */
  readonly assumptionIndex: AssumptionIndex;
  /** Every assumption and part, in document order. */
  readonly assumptions: readonly ListedAssumption[];
  /** The verdicts, flags and reasons. */
  readonly review: Review;
  /** What the review says of each assumption. */
  readonly reviewed: ReadonlyMap<string, ReviewedAssumption>;
  /** The last review of each assumption, and the one that overrides its verdict. */
  readonly reviews: ReadonlyMap<string, ReviewState>;
  /** The goals to which every route rests on an assumption, for each that has any. */
  readonly criticalGoals: ReadonlyMap<string, readonly string[]>;
  /** The interventions and goals between which every route rests on an assumption, for each that has any. */
  readonly criticalPairs: ReadonlyMap<string, CriticalFor>;
  /** How far evidence covers what leads to the goals to which some link has any. */
  readonly coverage: readonly GoalCoverage[];
  /** The place of an element; `undefined` for an id that names none. */
  readonly locate: (id: string) => Path | undefined;
  /** The id of every element that {@link locate} knows. */
  readonly elementIds: () => Iterable<string>;
  /** What the rules may still do together. */
  readonly meter: Meter;
  /** The codes of all rules. */
  readonly codes: ReadonlySet<string>;
  /** The severities that were asked for. */
  readonly severities: Severities;
  /** What became of each waiver. For rules about waivers only: before they have been applied there are none. */
  readonly waivers: readonly WaiverUse[];
}

/** Makes the context of a theory on the date of its review. */
export function createContext(
  theory: Theory,
  {
    review,
    codes,
    severities,
    before,
    meter,
  }: Pick<RuleContext, "review" | "codes" | "severities" | "before" | "meter">,
): RuleContext & { waivers: readonly WaiverUse[] } {
  const assumptions = once(() => listAssumptions(theory));
  const reviewed = once(() => new Map(review.assumptions.map((assumption) => [assumption.id, assumption])));
  const reviews = once(() => readReviewLog(theory.reviews, review.asOf ?? undefined));
  const places = once(() => locateElements(theory));
  const criticalGoals = once(() => findCriticalGoals(theory, getIndex(theory), meter));
  const covered = once(() => coverGoals(theory, listGoals(theory, getIndex(theory)), review.asOf ?? undefined));
  const criticalPairs = once(() => findCriticalPairs(theory, getIndex(theory), meter));
  return {
    theory,
    before,
    asOf: review.asOf ?? undefined,
    review,
    codes,
    severities,
    meter,
    waivers: [],
    locate: (id) => places().get(id),
    elementIds: () => places().keys(),
    get index() {
      return getIndex(theory);
    },
    get assumptionIndex() {
      return getAssumptionIndex(theory);
    },
    get assumptions() {
      return assumptions();
    },
    get reviewed() {
      return reviewed();
    },
    get reviews() {
      return reviews();
    },
    get criticalGoals() {
      return criticalGoals();
    },
    get coverage() {
      return covered();
    },
    get criticalPairs() {
      return criticalPairs();
    },
  };
}
