import { expectTypeOf, test } from "vitest";
import { type Coverage, coverage } from "../../src/analysis/coverage.js";
import { type KeystoneSource, keystoneSources } from "../../src/analysis/keystone-sources.js";
import { type Tension, tensions } from "../../src/analysis/tensions.js";
import { type TestFirst, testFirst } from "../../src/analysis/test-first.js";
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

test("keystone sources carry the ids of their theory", () => {
  const [first] = keystoneSources(defined, { from: "training", to: ["income"] });
  expectTypeOf(first!).toEqualTypeOf<
    KeystoneSource<"report", Ids["assumption"] | Ids["link"], "survey", Ids["outcome"]>
  >();
  expectTypeOf(first!.verdicts[0]!.claim).toEqualTypeOf<Ids["assumption"] | Ids["link"]>();
  expectTypeOf(keystoneSources(parsed)).toEqualTypeOf<KeystoneSource[]>();
  // @ts-expect-error: an intervention is no outcome
  keystoneSources(defined, { to: "training" });
});

test("tensions carry the ids of their theory", () => {
  const [first] = tensions(defined, { from: ["training", "drought"] });
  expectTypeOf(first!).toEqualTypeOf<Tension<Node, Ids["link"], Ids["assumption"], Ids["outcome"]>>();
  expectTypeOf(first!.raises.links).toEqualTypeOf<readonly Ids["link"][]>();
  expectTypeOf(tensions(parsed)).toEqualTypeOf<Tension[]>();
  // @ts-expect-error: no such node
  tensions(defined, { from: "trainin" });
});

test("coverage carries the ids of its theory", () => {
  const found = coverage(defined, { from: "training", to: "income", least: 2 });
  expectTypeOf(found).toEqualTypeOf<Coverage<Node, Ids["link"], Ids["outcome"], "report", "survey">>();
  expectTypeOf(found.outcomes[0]!.gaps).toEqualTypeOf<readonly Ids["link"][]>();
  expectTypeOf(found.outcomes[0]!.listed[0]!.threads).toEqualTypeOf<readonly "report"[]>();
  expectTypeOf(coverage(parsed)).toEqualTypeOf<Coverage>();
  // @ts-expect-error: not a grade
  coverage(defined, { least: 4 });
});

test("what to test first carries the ids of its theory", () => {
  const found = testFirst(defined, { to: "income" });
  expectTypeOf(found).toEqualTypeOf<TestFirst<Ids>>();
  expectTypeOf(found.first[0]!.assumption).toEqualTypeOf<Ids["assumption"]>();
  expectTypeOf(found.first[0]!.strands).toEqualTypeOf<readonly Node[]>();
  expectTypeOf(found.later[0]!.after).toEqualTypeOf<Ids["assumption"]>();
  expectTypeOf(testFirst(parsed)).toEqualTypeOf<TestFirst>();
  // @ts-expect-error: no such outcome
  testFirst(defined, { to: "incom" });
});
