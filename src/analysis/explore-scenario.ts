import { listEnds } from "../graph/ends.js";
import { markGone } from "../graph/routes/mark-gone.js";
import { getIndex, getLinkId } from "../graph/theory-index.js";
import type { WorkLimits } from "../limits/budget.js";
import { Meter } from "../limits/meter.js";
import { spendOrStop, tryWithin } from "../limits/out-of-budget.js";
import { requireOptions } from "../limits/require-argument.js";
import type { PartialDate } from "../schema/generated/types.js";
import type { Verdict } from "../schema/vocabulary.js";
import { requireTheory } from "../theory/require-theory.js";
import type { NodeIdOf, Theory, TheoryIds } from "../theory/theory.js";
import { readRouteQuery } from "./routes/route-query.js";
import { type ChangedOutcome, compareWorlds } from "./what-if/compare-worlds.js";
import { listHarmed } from "./what-if/list-harmed.js";
import type { LostOutcome } from "./what-if/list-losses.js";
import { listLosses } from "./what-if/list-losses.js";
import { listMoot, listStranded } from "./what-if/list-stranded.js";
import { readScenario, type Scenario, type Supposition } from "./what-if/read-scenario.js";
import { findRoutes, getRoutesAsDrawn } from "./what-if/world.js";

/** What becomes of a theory when something in it fails, or turns out otherwise. All lists are in document order. */
export interface ScenarioResult<
  NodeId extends string = string,
  LinkId extends string = string,
  AssumptionId extends string = string,
  OutcomeId extends string = string,
  InterventionId extends string = string,
> {
  /** What was supposed to fail, as it was asked. */
  readonly fail: readonly (AssumptionId | NodeId | LinkId)[];
  /** The links that were added. */
  readonly add: readonly string[];
  /** The verdicts that were supposed. */
  readonly resolve: { readonly [Id in AssumptionId]?: Verdict };
  /** The assumptions that fail: those asked, those resolved as refuted, and the wholes that fail with their parts. */
  readonly failed: readonly AssumptionId[];
  /** The nodes and links that are gone with them; with `everything`, all are. */
  readonly gone: { readonly nodes: readonly NodeId[]; readonly links: readonly LinkId[]; readonly everything: boolean };
  /** The outcomes to which no modelled route remains, each with what became of its causes. */
  readonly lost: readonly LostOutcome<NodeId, LinkId, AssumptionId, OutcomeId>[];
  /**
   * The outcomes that keep a route but have lost another, or whose best-supported route is worse supported. None is missed; in
   * a ring of four or more it may name one that has lost none, as `docs/concepts.md` tells.
   */
  readonly weakened: readonly ChangedOutcome<AssumptionId, OutcomeId, InterventionId>[];
  /**
   * The outcomes that had a route and have gained another, or whose best-supported route is better supported. On a link that
   * was added nothing is stated, so `bestRoute` can go from `contested` to `untested`: less is known, not more.
   */
  readonly strengthened: readonly ChangedOutcome<AssumptionId, OutcomeId, InterventionId>[];
  /** The outcomes that had no route and have one now. */
  readonly gained: readonly OutcomeId[];
  /**
   * The outcomes to which harm is no longer ruled out, as an assumption of the kind `side-effect` fails and the theory shows
   * the harm that it speaks of. None of them is lost.
   */
  readonly harmed: readonly OutcomeId[];
  /** The interventions that were on a route to one of the last outcomes, are not gone, and are on none now. */
  readonly stranded: readonly InterventionId[];
  /** The assumptions that bore on a route to one of the last outcomes, have not failed, and bear on none now. */
  readonly moot: readonly AssumptionId[];
  /**
   * Present only when the budget was used up: the lists that may lack entries. What they have is right, and the other lists
   * are whole.
   */
  readonly unfinished?: readonly UnfinishedList[];
}

/** A list of {@link ScenarioResult} for which a budget can be too small. */
export type UnfinishedList = "lost" | "weakened" | "strengthened" | "gained" | "harmed" | "stranded" | "moot";

/**
 * Answers what becomes of a theory if assumptions fail, all together; and if links were added, or tests came out with
 * other verdicts: to which outcomes no modelled route remains and why, which are weakened or harmed, which interventions
 * are stranded, and which assumptions no longer matter.
 *
 * What a route is, and what a failing assumption takes away, stands in `docs/concepts.md`. The theory as it is drawn is
 * what the answer is compared with: an assumption whose verdict is already `refuted` counts as standing unless it is
 * named. That no modelled route remains does not say that an outcome will not come about.
 *
 * Costs some sweeps over the links, and for every outcome that changes a walk over what leads to it. When the budget is used
 * up, `unfinished` names the lists that may lack entries.
 *
 * @throws {UnknownIdError} when an id is not in the theory, or does not name what can fail or be resolved
 * @throws {InvalidTheoryError} when a link to add is not one that the theory can have
 * @throws {RangeError} when a verdict is not one, what fails is resolved otherwise, or `asOf` is not a date
 * @example
 * const { lost, stranded } = exploreScenario(handwashing, { fail: "water-lasts" });
 * lost.map(({ outcome }) => outcome)
 * // => ["soap-at-hand", "washing", "less-diarrhoea", "attendance"]
 * lost[0].because
 * // => [{ reason: "link", link: "washstands->soap-at-hand", assumptions: ["taps-stay-usable", "water-lasts"] }]
 * stranded
 * // => ["washstands", "lessons", "pupil-teams"]
 * @see {@link iterateSingleFailures} for every assumption, one by one
 */
export function exploreScenario<Ids extends TheoryIds>(
  theory: Theory<Ids>,
  scenario: Scenario<NoInfer<Ids>> & WorkLimits,
): ScenarioResult<NodeIdOf<Ids>, Ids["link"], Ids["assumption"], Ids["outcome"], Ids["intervention"]> {
  requireTheory(theory);
  requireOptions(scenario, '{ fail: "soap" }');
  const index = getIndex(theory);
  const supposed = readScenario(theory, scenario);
  const meter = new Meter(scenario);
  const answer: ScenarioResult = {
    fail: supposed.fail,
    add: (scenario.add ?? []).map(({ from, to }) => `${from}->${to}`),
    resolve: Object.fromEntries(supposed.resolved),
    failed: supposed.failed,
    gone: {
      nodes: supposed.nodes.map((node) => index.nodes[node]!),
      links: supposed.links.map((link) => getLinkId(index, link)),
      everything: supposed.isAll,
    },
    ...(tryWithin(() => listConsequences(theory, supposed, { asOf: scenario.asOf, meter })) ?? NOTHING_KNOWN),
  };
  // Every id in the answer is one of the theory's, which its type names.
  return answer as ReturnType<typeof exploreScenario<Ids>>;
}

type Consequences = Pick<ScenarioResult, UnfinishedList | "unfinished">;

const NOTHING_KNOWN: Consequences = {
  lost: [],
  weakened: [],
  strengthened: [],
  gained: [],
  harmed: [],
  stranded: [],
  moot: [],
  unfinished: ["lost", "weakened", "strengthened", "gained", "harmed", "stranded", "moot"],
};

function listConsequences(
  theory: Theory,
  supposed: Supposition,
  { asOf, meter }: { readonly asOf: PartialDate | undefined; readonly meter: Meter },
): Consequences {
  const { nodes, kinds } = getIndex(theory);
  const index = getIndex(supposed.theory);
  spendOrStop(meter, index.size + index.from.length);
  const { starts } = readRouteQuery(theory, {});
  const gone = markGone(index, supposed);
  const before = getRoutesAsDrawn(theory);
  const after = findRoutes(supposed.theory, { starts, gone, ends: listEnds(theory), failed: supposed.failedNumbers });

  const toId = (node: number) => nodes[node]!;
  const outcomes = [...kinds.keys()].filter((node) => kinds[node] === "outcome");
  const lost = listLosses(before, after, supposed.failed);
  const numbersLost = lost.map(({ outcome }) => index.positions.get(outcome)!);
  const goneOrLost = markGone(index, supposed, numbersLost);
  const { isDone, weakened, strengthened } = compareWorlds(before, after, { assumed: supposed.assumed, asOf, meter });
  return {
    lost,
    weakened,
    strengthened,
    gained: outcomes.filter((node) => !before.routed.hasRoute[node] && after.routed.hasRoute[node]).map(toId),
    harmed: listHarmed(supposed.theory, supposed.failedNumbers, goneOrLost).map(toId),
    stranded: listStranded(before, after),
    moot: listMoot(before, after, supposed.failed),
    ...(!isDone && { unfinished: ["weakened", "strengthened"] }),
  };
}
