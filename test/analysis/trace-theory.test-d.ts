import { expectTypeOf, test } from "vitest";
import { iteratePaths } from "../../src/analysis/iterate-paths.js";
import { type Trace, traceTheory } from "../../src/analysis/trace-theory.js";
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

test("a trace carries the ids of its theory", () => {
  const result = traceTheory(defined, { from: "training", via: ["skills->income", "skills"], avoiding: "attends" });
  expectTypeOf(result).toEqualTypeOf<Trace<Node, Ids["link"], Ids["assumption"]>>();
  expectTypeOf(result.paths[0]!.nodes).toEqualTypeOf<readonly Node[]>();
  expectTypeOf(result.slice.links).toEqualTypeOf<readonly Ids["link"][]>();
  expectTypeOf(result.bestSupported!.assumptions).toEqualTypeOf<readonly Ids["assumption"][]>();
  expectTypeOf(result.noRoute!.deadEnds).toEqualTypeOf<readonly Node[]>();
  expectTypeOf(iteratePaths(defined).next().value!).toEqualTypeOf(result.paths[0]!);
});

test("what is weakest is told apart by the key that it has", () => {
  const { weakest } = traceTheory(defined).paths[0]!;
  if ("assumption" in weakest) expectTypeOf(weakest.assumption).toEqualTypeOf<Ids["assumption"]>();
  else expectTypeOf(weakest.link).toEqualTypeOf<Ids["link"]>();
});

test("why there is no route is told apart by its reason", () => {
  const { noRoute } = traceTheory(defined);
  if (noRoute?.reason === "reversed") expectTypeOf(noRoute.from).toEqualTypeOf<Node>();
  if (noRoute?.reason === "avoided") {
    expectTypeOf(noRoute.avoiding).toEqualTypeOf<readonly (Node | Ids["link"] | Ids["assumption"])[]>();
  }
});

test("a query takes the ids of its theory and no others", () => {
  // @ts-expect-error: no such node
  traceTheory(defined, { from: "trainin" });
  // @ts-expect-error: a link is no end
  traceTheory(defined, { to: "skills->income" });
  // @ts-expect-error: an assumption can be avoided but not visited
  traceTheory(defined, { via: "pays" });
  // @ts-expect-error: evidence is nowhere on a path
  iteratePaths(defined, { avoiding: ["survey"] });
});

test("a theory from outside has ids that are strings, and any trace is one of those", () => {
  expectTypeOf(traceTheory(parsed, { from: "anything" })).toEqualTypeOf<Trace>();
  expectTypeOf(traceTheory(defined)).toExtend<Trace>();
});
