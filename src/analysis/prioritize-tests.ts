import { listEnds } from "../graph/ends.js";
import { getIndex } from "../graph/theory-index.js";
import type { WorkLimits } from "../limits/budget.js";
import { Meter } from "../limits/meter.js";
import { spendOrStop, tryWithin } from "../limits/out-of-budget.js";
import { requireOptions } from "../limits/require-argument.js";
import { IMPORTANCES, type Importance, type Verdict } from "../schema/vocabulary.js";
import { listAssumptions } from "../theory/list-assumptions.js";
import { requireTheory } from "../theory/require-theory.js";
import type { NodeIdOf, Theory, TheoryIds } from "../theory/theory.js";
import { requireDate } from "./evidence/assess.js";
import { createReassessor } from "./evidence/create-reassessor.js";
import type { Flag } from "./evidence/flags.js";
import { rankByRoutes } from "./registers/rank-by-routes.js";
import { type ReviewOptions, resolveReview } from "./review-theory.js";
import { type RouteQuery, type RouteQuestion, readRouteQuery } from "./routes/route-query.js";
import { findBottlenecks } from "./test-first/find-bottlenecks.js";
import { createHarmFinder } from "./test-first/find-harms.js";
import { listCandidates, type NoTestReason } from "./test-first/list-candidates.js";
import { getTestStatus, TEST_STATUSES, type TestStatus } from "./test-status.js";
import { UNCERTAINTIES, UNCERTAINTY_OF, type Uncertainty } from "./uncertainty.js";

export const STAKES = ["outcome", "intervention", "harm", "route", "none"] as const;
/** What most turns on an assumption, in order: an outcome, an intervention, a harm, how well a route is supported, or nothing. */
export type Stake = (typeof STAKES)[number];

/** An assumption that a test would tell something about, and what speaks for testing it. */
export interface TestCandidate<Ids extends TheoryIds = TheoryIds> {
  readonly assumption: Ids["assumption"];
  /** What most turns on it. */
  readonly stake: Stake;
  /** The outcomes to which no modelled route is left if it fails. */
  readonly criticalFor: readonly Ids["outcome"][];
  /** The interventions from which no modelled route is left to some outcome if it fails. */
  readonly strands: readonly NodeIdOf<Ids>[];
  /** The outcomes to which harm is no longer ruled out if it fails. */
  readonly harms: readonly Ids["outcome"][];
  /** The outcomes whose best-supported route would be better supported if it were supported. */
  readonly raises: readonly Ids["outcome"][];
  /** The outcomes whose best-supported route would be worse supported if it were refuted. */
  readonly lowers: readonly Ids["outcome"][];
  /** How important its author judges it; `null` where nobody has. */
  readonly judged: Importance | null;
  readonly uncertainty: Uncertainty;
  /** The verdict that the uncertainty follows from: a reviewer's, where one stands in the place of the computed one. */
  readonly verdict: Verdict;
  /** The flags of its review; `stale` and `suspect` make a settled verdict a candidate. */
  readonly flags: readonly Flag[];
  /** Whether a test is planned, intended, or nowhere. */
  readonly status: TestStatus;
  /** How many links it lies from the start, by the shortest way. */
  readonly depth: number;
}

/** What to test first. */
export interface TestPriorities<Ids extends TheoryIds = TheoryIds> {
  /** The starts and the outcomes that count, in document order. */
  readonly from: readonly NodeIdOf<Ids>[];
  readonly to: readonly Ids["outcome"][];
  /** The candidates that no other beats, in the order to test them. */
  readonly first: readonly TestCandidate<Ids>[];
  /** Those that some other beats, in the same order, each with the first in `first` that beats it. */
  readonly later: readonly (TestCandidate<Ids> & { readonly after: Ids["assumption"] })[];
  /** The assumptions that are no candidates, in document order, with their verdicts and why. */
  readonly others: readonly {
    readonly assumption: Ids["assumption"];
    readonly because: NoTestReason;
    readonly verdict: Verdict;
  }[];
  /** Which of these lists are empty because the budget was used up; present only then. */
  readonly unfinished?: readonly ("first" | "later" | "others")[];
}

/** For which part of a theory to ask what to test first. */
export interface TestPrioritiesQuery<Ids extends TheoryIds = TheoryIds>
  extends RouteQuery<Ids>,
    ReviewOptions,
    WorkLimits {
  /** The outcomes that count; those that lead nowhere further when absent. */
  readonly to?: RouteQuery<Ids>["to"];
}

/**
 * Tells which assumptions to test first, and what speaks for each: the set of those that none other beats, and never a
 * score.
 *
 * One beats another when it is no worse in three respects and better in one: what turns on it (an outcome that loses its
 * last route, an intervention that loses its last to some outcome, a harm to an outcome, how well the best route is
 * supported, nothing), how important its author judges it, and how open it is. Where two differ in opposite ways, neither beats the other, and which matters more is for people
 * to say. In the set, and after it, the order is by these three in turn, then those whose test has come furthest, then
 * those that lie nearest to the start, as what fails there makes the rest moot; then document order.
 *
 * Candidates are the assumptions, parts included, on a link or node between `from` and `to` or on the whole theory, whose
 * verdict is not settled or rests on what is stale or suspect; not normative ones, which evidence cannot decide, nor parts
 * that do not say what they are on, of a whole that is settled and stays so however they turn out. Without
 * `to` the outcomes are those that lead nowhere further. What a test costs, and whether anybody dares to ask, a theory
 * does not say. Not a calculation of the value of information either, which needs prices and odds. Costs what `review`
 * costs, a search of the routes from every start to what lies after it, some sweeps over the links for each verdict, and
 * for every candidate one of what comes about if it were supported. Once the budget is used up the lists are empty, and
 * `unfinished` names them.
 *
 * After Dewar (2002), assumptions that are both load-bearing and vulnerable, and Aston (2020) on which to test.
 *
 * @throws {UnknownIdError} when an id is not in the theory, or does not name what is asked for
 * @throws {RangeError} when `asOf` is not a date
 * @example
 * const { first } = prioritizeTests(handwashing);
 * first.map(({ assumption, stake, uncertainty }) => [assumption, stake, uncertainty])
 * // => [["knowing-is-doing", "outcome", "high"], ["taps-stay-usable", "outcome", "high"]]
 */
export function prioritizeTests<Ids extends TheoryIds>(
  theory: Theory<Ids>,
  query: TestPrioritiesQuery<NoInfer<Ids>> = {},
): TestPriorities<Ids> {
  requireTheory(theory);
  requireOptions(query);
  // Every id in the answer is one of the theory's, which its type names.
  return answer(theory, query) as TestPriorities<Ids>;
}

function answer(theory: Theory, query: TestPrioritiesQuery): TestPriorities {
  const { nodes } = getIndex(theory);
  const read = readRouteQuery(theory, query);
  const question = query.to === undefined ? { ...read, to: listEnds(theory) } : read;
  requireDate(query.asOf);
  const meter = new Meter(query);
  const ranked = tryWithin(() => rankCandidates(theory, query, question, meter));
  return {
    from: question.starts.from.map((node) => nodes[node]!),
    to: question.to.map((node) => nodes[node]!),
    ...(ranked ?? { first: [], later: [], others: [], unfinished: ["first", "later", "others"] }),
  };
}

function rankCandidates(
  theory: Theory,
  { from, to, ...options }: TestPrioritiesQuery,
  question: RouteQuestion,
  meter: Meter,
): Pick<TestPriorities, "first" | "later" | "others"> {
  const rank = rankByRoutes(theory, { from, to }, meter);
  const findHarms = createHarmFinder(theory, question, meter);
  const review = resolveReview(theory, options);
  const asOf = review.asOf ?? undefined;
  const { suppose } = createReassessor(theory, asOf);
  const stated = new Map(listAssumptions(theory).map(({ id, assumption }) => [id, assumption]));
  spendOrStop(meter, stated.size);
  const { candidates, others } = listCandidates(theory, review, question, suppose);
  const ids = candidates.map(({ reviewed }) => reviewed.id);
  const bottlenecks = findBottlenecks(theory, question, ids, { asOf, suppose, meter });
  const described = candidates.map(({ reviewed, depth }, i): TestCandidate => {
    const { id, verdict: computed, override, importance: judged = null, flags } = reviewed;
    const { outcomes: criticalFor, interventions: strands } = rank(id);
    const harms = findHarms(id);
    const { raises, lowers } = bottlenecks[i]!;
    const verdict = override?.verdict ?? computed;
    return {
      assumption: id,
      stake: findStake({ outcome: criticalFor, intervention: strands, harm: harms, route: [...raises, ...lowers] }),
      criticalFor,
      strands,
      harms,
      raises,
      lowers,
      judged,
      uncertainty: UNCERTAINTY_OF[verdict],
      verdict,
      flags,
      status: getTestStatus(stated.get(id)?.test),
      depth,
    };
  });
  const all = described.sort(compare);
  const findBetter = createBetterFinder(all);
  return {
    first: all.filter((candidate) => findBetter(candidate) === undefined),
    later: all.flatMap((candidate) => {
      const better = findBetter(candidate);
      return better === undefined ? [] : [{ ...candidate, after: better.assumption }];
    }),
    others,
  };
}

/** The first of the stakes of which there is something. */
function findStake(found: { readonly [S in Exclude<Stake, "none">]: readonly string[] }): Stake {
  return STAKES.find((stake) => stake !== "none" && found[stake].length > 0) ?? "none";
}

/** The places in the orders that decide, the lower the more pressing. */
function placesOf({ stake, judged, uncertainty }: TestCandidate): readonly [number, number, number] {
  const importance = judged === null ? IMPORTANCES.length : IMPORTANCES.length - 1 - IMPORTANCES.indexOf(judged);
  return [STAKES.indexOf(stake), importance, UNCERTAINTIES.indexOf(uncertainty)];
}

/**
 * Makes the function that finds the first candidate that beats another; of candidates in order that is one that nothing
 * beats. What beats what goes by the places alone, of which there are few, so one candidate with each will do.
 */
function createBetterFinder(all: readonly TestCandidate[]): (candidate: TestCandidate) => TestCandidate | undefined {
  const keyOf = (candidate: TestCandidate) => placesOf(candidate).join(" ");
  const kinds = new Map<string, TestCandidate>();
  for (const candidate of all) if (!kinds.has(keyOf(candidate))) kinds.set(keyOf(candidate), candidate);
  const better = new Map(
    [...kinds].map(([key, candidate]) => [key, [...kinds.values()].find((other) => beats(other, candidate))]),
  );
  return (candidate) => better.get(keyOf(candidate));
}

function beats(a: TestCandidate, b: TestCandidate): boolean {
  const [mine, theirs] = [placesOf(a), placesOf(b)];
  return mine.every((place, i) => place <= theirs[i]!) && mine.some((place, i) => place < theirs[i]!);
}

/** Leaves in document order what does not differ. */
function compare(a: TestCandidate, b: TestCandidate): number {
  const keysOf = (one: TestCandidate) => [...placesOf(one), TEST_STATUSES.indexOf(one.status), one.depth];
  const theirs = keysOf(b);
  return (
    keysOf(a)
      .map((key, i) => key - theirs[i]!)
      .find((difference) => difference !== 0) ?? 0
  );
}
