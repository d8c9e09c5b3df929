import { expectTypeOf, test } from "vitest";
import { type CriticalAssumptions, criticalAssumptions } from "../../src/analysis/critical-assumptions.js";
import { type CriticalPair, criticalPairs } from "../../src/analysis/critical-pairs.js";
import { redundancy } from "../../src/analysis/redundancy.js";
import { type SmallestCut, smallestCut } from "../../src/analysis/smallest-cut.js";
import { type WhatIf, whatIf } from "../../src/analysis/what-if.js";
import { type WhatIfOne, whatIfEach } from "../../src/analysis/what-if-each.js";
import { explainCritical, explainSmallestCut, explainWhatIf, explainWhatIfEach } from "../../src/render/explain.js";
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
  const found = criticalAssumptions(defined, { from: ["training", "drought"], to: "income" });
  expectTypeOf(found).toEqualTypeOf<CriticalAssumptions<Node, Ids["outcome"], Ids["assumption"]>>();
  expectTypeOf(found.outcomes[0]!.assumptions).toEqualTypeOf<readonly Ids["assumption"][]>();
  expectTypeOf(found.from).toEqualTypeOf<readonly Node[]>();
  const pairs = criticalPairs(defined, { from: "training", to: ["skills", "income"] });
  expectTypeOf(pairs).toEqualTypeOf<CriticalPair<Node, Ids["outcome"], Ids["assumption"]>[]>();
});

test("what-if carries the ids of its theory", () => {
  const found = whatIf(defined, {
    fail: ["attends", "training", "skills->income"],
    add: [{ from: "training", to: "income", because: "It may pay at once" }],
    resolve: { pays: "supported" },
  });
  type Found = WhatIf<Node, Ids["link"], Ids["assumption"], Ids["outcome"], Ids["intervention"]>;
  expectTypeOf(found).toEqualTypeOf<Found>();
  expectTypeOf(found.failed).toEqualTypeOf<readonly Ids["assumption"][]>();
  expectTypeOf(found.lost[0]!.outcome).toEqualTypeOf<Ids["outcome"]>();
  expectTypeOf(found.stranded).toEqualTypeOf<readonly "training"[]>();
  expectTypeOf(found.weakened[0]!.critical.after).toEqualTypeOf<readonly Ids["assumption"][]>();
  expectTypeOf(found.resolve.pays).toEqualTypeOf<Verdict | undefined>();
  const [reason] = found.lost[0]!.because;
  if (reason?.reason === "cause") expectTypeOf(reason.cause).toEqualTypeOf<Node>();
  if (reason?.reason === "link") expectTypeOf(reason.link).toEqualTypeOf<Ids["link"]>();
  const [each] = whatIfEach(defined);
  expectTypeOf(each!).toEqualTypeOf<WhatIfOne<Ids["assumption"], Ids["outcome"], Ids["intervention"]>>();
});

test("the smallest cut carries the ids of its theory", () => {
  const found = smallestCut(defined, { to: "income", from: "training", among: ["pays"], verdicts: "untested" });
  expectTypeOf(found).toEqualTypeOf<SmallestCut<Node, Ids["link"], Ids["assumption"], Ids["outcome"]>>();
  expectTypeOf(found.bareRoute!.links).toEqualTypeOf<readonly Ids["link"][]>();
  expectTypeOf(redundancy(defined, { to: ["income"] })[0]!).toEqualTypeOf(found);
});

test("questions take the ids of their theory and no others", () => {
  // @ts-expect-error: no such outcome
  criticalAssumptions(defined, { to: "incom" });
  // @ts-expect-error: an intervention is no outcome
  criticalPairs(defined, { to: ["training"] });
  // @ts-expect-error: routes start at nodes
  criticalAssumptions(defined, { from: "pays" });
  // @ts-expect-error: no such assumption
  whatIf(defined, { fail: ["attend"] });
  // @ts-expect-error: evidence does not fail
  whatIf(defined, { fail: "survey" });
  // @ts-expect-error: nothing leads to an intervention
  whatIf(defined, { add: [{ from: "skills", to: "training" }] });
  // @ts-expect-error: an outcome has no verdict
  whatIf(defined, { resolve: { skills: "refuted" } });
  // @ts-expect-error: no such verdict
  whatIf(defined, { resolve: { pays: "true" } });
  // @ts-expect-error: one outcome
  smallestCut(defined, {});
  // @ts-expect-error: links do not fail by themselves here
  smallestCut(defined, { to: "income", among: "skills->income" });
  // @ts-expect-error: no such verdict
  redundancy(defined, { verdicts: ["unknown"] });
});

test("a theory from outside has ids that are strings, and any answer is one of those", () => {
  expectTypeOf(whatIf(parsed, { fail: "anything" })).toEqualTypeOf<WhatIf>();
  expectTypeOf(criticalAssumptions(parsed)).toEqualTypeOf<CriticalAssumptions>();
  expectTypeOf(smallestCut(parsed, { to: "anything" })).toEqualTypeOf<SmallestCut>();
  expectTypeOf(whatIf(defined, { fail: "pays" })).toExtend<WhatIf>();
  expectTypeOf(smallestCut(defined, { to: "income" })).toExtend<SmallestCut>();
});

test("answers with literal ids go into words as they are", () => {
  expectTypeOf(explainWhatIf).toBeCallableWith(defined, whatIf(defined, { fail: "pays" }));
  expectTypeOf(explainWhatIfEach).toBeCallableWith(defined, whatIfEach(defined));
  expectTypeOf(explainCritical).toBeCallableWith(defined, criticalAssumptions(defined), {
    pairs: criticalPairs(defined),
  });
  expectTypeOf(explainSmallestCut).toBeCallableWith(defined, smallestCut(defined, { to: "income" }), {
    query: { verdicts: ["untested"] },
  });
});
