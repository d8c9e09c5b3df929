import { expectTypeOf, test } from "vitest";
import { exploreScenario, type ScenarioResult } from "../../src/analysis/explore-scenario.js";
import { type CriticalAssumptions, getCriticalAssumptions } from "../../src/analysis/get-critical-assumptions.js";
import { iterateSingleFailures, type SingleFailure } from "../../src/analysis/iterate-single-failures.js";
import { listSmallestCuts } from "../../src/analysis/list-smallest-cuts.js";
import type { CriticalPair } from "../../src/analysis/routes/critical-pairs.js";
import type { SmallestCut } from "../../src/analysis/routes/describe-cut.js";
import {
  explainCriticalAssumptions,
  explainScenario,
  explainSingleFailures,
  explainSmallestCut,
} from "../../src/entries/render/text.js";
import type { Verdict } from "../../src/schema/vocabulary.js";
import type { Theory } from "../../src/theory/theory.js";

interface Ids {
  readonly intervention: "training";
  readonly outcome: "skills" | "income";
  readonly factor: "drought";
  readonly link: "training->skills" | "skills->income";
  readonly assumption: "attends" | "pays";
  readonly evidence: "survey";
  readonly source: "report";
}
type Node = "training" | "skills" | "income" | "drought";
declare const defined: Theory<Ids>;
declare const parsed: Theory;

test("what is critical carries the ids of its theory", () => {
  const found = getCriticalAssumptions(defined, { from: ["training", "drought"], to: "income" });
  expectTypeOf(found).toEqualTypeOf<CriticalAssumptions<Node, Ids["outcome"], Ids["assumption"]>>();
  expectTypeOf(found.outcomes[0]!.assumptions).toEqualTypeOf<readonly Ids["assumption"][]>();
  expectTypeOf(found.from).toEqualTypeOf<readonly Node[]>();
  const pairs = getCriticalAssumptions(defined, { from: "training", to: ["skills", "income"], pairs: true }).pairs!;
  expectTypeOf(pairs).toEqualTypeOf<readonly CriticalPair<Node, Ids["outcome"], Ids["assumption"]>[]>();
});

test("what-if carries the ids of its theory", () => {
  const found = exploreScenario(defined, {
    fail: ["attends", "training", "skills->income"],
    add: [{ from: "training", to: "income", because: "It may pay at once" }],
    resolve: { pays: "supported" },
  });
  type Found = ScenarioResult<Node, Ids["link"], Ids["assumption"], Ids["outcome"], Ids["intervention"]>;
  expectTypeOf(found).toEqualTypeOf<Found>();
  expectTypeOf(found.failed).toEqualTypeOf<readonly Ids["assumption"][]>();
  expectTypeOf(found.lost[0]!.outcome).toEqualTypeOf<Ids["outcome"]>();
  expectTypeOf(found.stranded).toEqualTypeOf<readonly "training"[]>();
  expectTypeOf(found.weakened[0]!.critical.after).toEqualTypeOf<readonly Ids["assumption"][]>();
  expectTypeOf(found.resolve.pays).toEqualTypeOf<Verdict | undefined>();
  const [reason] = found.lost[0]!.because;
  if (reason?.reason === "cause") expectTypeOf(reason.cause).toEqualTypeOf<Node>();
  if (reason?.reason === "link") expectTypeOf(reason.link).toEqualTypeOf<Ids["link"]>();
  const [each] = iterateSingleFailures(defined);
  expectTypeOf(each!).toEqualTypeOf<SingleFailure<Ids["assumption"], Ids["outcome"], Ids["intervention"]>>();
});

test("the smallest cut carries the ids of its theory", () => {
  const found = listSmallestCuts(defined, {
    to: "income",
    from: "training",
    among: ["pays"],
    verdicts: "untested",
  })[0]!;
  expectTypeOf(found).toEqualTypeOf<SmallestCut<Node, Ids["link"], Ids["assumption"], Ids["outcome"]>>();
  expectTypeOf(found.bareRoute!.links).toEqualTypeOf<readonly Ids["link"][]>();
  expectTypeOf(listSmallestCuts(defined, { to: ["income"] })[0]!).toEqualTypeOf(found);
});

test("questions take the ids of their theory and no others", () => {
  // @ts-expect-error: no such outcome
  getCriticalAssumptions(defined, { to: "incom" });
  // @ts-expect-error: an intervention is no outcome
  getCriticalAssumptions(defined, { to: ["training"], pairs: true });
  // @ts-expect-error: routes start at nodes
  getCriticalAssumptions(defined, { from: "pays" });
  // @ts-expect-error: no such assumption
  exploreScenario(defined, { fail: ["attend"] });
  // @ts-expect-error: evidence does not fail
  exploreScenario(defined, { fail: "survey" });
  // @ts-expect-error: nothing leads to an intervention
  exploreScenario(defined, { add: [{ from: "skills", to: "training" }] });
  // @ts-expect-error: an outcome has no verdict
  exploreScenario(defined, { resolve: { skills: "refuted" } });
  // @ts-expect-error: no such verdict
  exploreScenario(defined, { resolve: { pays: "true" } });
  // @ts-expect-error: links do not fail by themselves here
  listSmallestCuts(defined, { to: "income", among: "skills->income" });
  // @ts-expect-error: no such verdict
  listSmallestCuts(defined, { verdicts: ["unknown"] });
});

test("a theory from outside has ids that are strings, and any answer is one of those", () => {
  expectTypeOf(exploreScenario(parsed, { fail: "anything" })).toEqualTypeOf<ScenarioResult>();
  expectTypeOf(getCriticalAssumptions(parsed)).toEqualTypeOf<CriticalAssumptions>();
  expectTypeOf(listSmallestCuts(parsed, { to: "anything" })[0]!).toEqualTypeOf<SmallestCut>();
  expectTypeOf(exploreScenario(defined, { fail: "pays" })).toExtend<ScenarioResult>();
  expectTypeOf(listSmallestCuts(defined, { to: "income" })[0]!).toExtend<SmallestCut>();
});

test("answers with literal ids go into words as they are", () => {
  expectTypeOf(explainScenario).toBeCallableWith(defined, exploreScenario(defined, { fail: "pays" }));
  expectTypeOf(explainSingleFailures).toBeCallableWith(defined, iterateSingleFailures(defined));
  expectTypeOf(explainCriticalAssumptions).toBeCallableWith(defined, getCriticalAssumptions(defined, { pairs: true }));
  expectTypeOf(explainSmallestCut).toBeCallableWith(defined, listSmallestCuts(defined, { to: "income" })[0]!, {
    query: { verdicts: ["untested"] },
  });
});
