import { expectTypeOf, test } from "vitest";
import { type Coverage, getCoverage } from "../../src/analysis/get-coverage.js";
import { type KeystoneSource, listKeystoneSources } from "../../src/analysis/list-keystone-sources.js";
import { listTensions, type Tension } from "../../src/analysis/list-tensions.js";
import { prioritizeTests, type TestPriorities } from "../../src/analysis/prioritize-tests.js";
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
  const [first] = listKeystoneSources(defined, { from: "training", to: ["income"] });
  expectTypeOf(first!).toEqualTypeOf<
    KeystoneSource<"report", Ids["assumption"] | Ids["link"], "survey", Ids["outcome"]>
  >();
  expectTypeOf(first!.verdicts[0]!.claim).toEqualTypeOf<Ids["assumption"] | Ids["link"]>();
  expectTypeOf(listKeystoneSources(parsed)).toEqualTypeOf<KeystoneSource[]>();
  // @ts-expect-error: an intervention is no outcome
  listKeystoneSources(defined, { to: "training" });
});

test("tensions carry the ids of their theory", () => {
  const [first] = listTensions(defined, { from: ["training", "drought"] });
  expectTypeOf(first!).toEqualTypeOf<Tension<Node, Ids["link"], Ids["assumption"], Ids["outcome"]>>();
  expectTypeOf(first!.raises.links).toEqualTypeOf<readonly Ids["link"][]>();
  expectTypeOf(listTensions(parsed)).toEqualTypeOf<Tension[]>();
  // @ts-expect-error: no such node
  listTensions(defined, { from: "trainin" });
});

test("coverage carries the ids of its theory", () => {
  const found = getCoverage(defined, { from: "training", to: "income", least: 2 });
  expectTypeOf(found).toEqualTypeOf<Coverage<Node, Ids["link"], Ids["outcome"], "report", "survey">>();
  expectTypeOf(found.outcomes[0]!.gaps).toEqualTypeOf<readonly Ids["link"][]>();
  expectTypeOf(found.outcomes[0]!.listed[0]!.threads).toEqualTypeOf<readonly "report"[]>();
  expectTypeOf(getCoverage(parsed)).toEqualTypeOf<Coverage>();
  // @ts-expect-error: not a grade
  getCoverage(defined, { least: 4 });
});

test("what to test first carries the ids of its theory", () => {
  const found = prioritizeTests(defined, { to: "income" });
  expectTypeOf(found).toEqualTypeOf<TestPriorities<Ids>>();
  expectTypeOf(found.first[0]!.assumption).toEqualTypeOf<Ids["assumption"]>();
  expectTypeOf(found.first[0]!.strands).toEqualTypeOf<readonly Node[]>();
  expectTypeOf(found.later[0]!.after).toEqualTypeOf<Ids["assumption"]>();
  expectTypeOf(prioritizeTests(parsed)).toEqualTypeOf<TestPriorities>();
  // @ts-expect-error: no such outcome
  prioritizeTests(defined, { to: "incom" });
});
