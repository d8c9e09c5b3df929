import { expectTypeOf, test } from "vitest";
import { getVerdicts } from "../../src/analysis/get-verdicts.js";
import type { EvidenceReason, Reason } from "../../src/analysis/review/reason.js";
import { type Review, reviewTheory } from "../../src/analysis/review-theory.js";
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
declare const defined: Theory<Ids>;
declare const parsed: Theory;

test("a review carries the ids of its theory", () => {
  const result = reviewTheory(defined);
  expectTypeOf(result.assumptions[0]!.id).toEqualTypeOf<"attends" | "pays">();
  expectTypeOf(result.assumptions[0]!.partOf).toEqualTypeOf<"attends" | "pays" | null>();
  expectTypeOf(result.assumptions[0]!.outcomes).toEqualTypeOf<readonly ("skills" | "income")[]>();
  expectTypeOf(result.assumptions[0]!.evidence).toEqualTypeOf<readonly "survey"[]>();
  expectTypeOf(result.assumptions[0]!.on).toEqualTypeOf<
    readonly ("training" | "skills" | "income" | "drought" | "training->skills" | "skills->income" | "theory")[]
  >();
  expectTypeOf(result.assumptions[0]!.because[0]!).toEqualTypeOf<Reason<"attends" | "pays", "survey">>();
  expectTypeOf(result.links[0]!.id).toEqualTypeOf<"training->skills" | "skills->income">();
});

test("a review of a theory from outside has ids that are strings, and any review is one of those", () => {
  expectTypeOf(reviewTheory(parsed)).toEqualTypeOf<Review>();
  expectTypeOf(reviewTheory(defined)).toExtend<Review>();
});

test("reasons are told apart by the key that they have", () => {
  const reason = {} as Reason<"attends", "survey">;
  if ("evidence" in reason) expectTypeOf(reason).toEqualTypeOf<EvidenceReason<"survey">>();
  if ("part" in reason) expectTypeOf(reason.part).toEqualTypeOf<"attends">();
});

test("verdicts are asked for by the ids of the theory", () => {
  const { assumptions, links } = getVerdicts(defined);
  expectTypeOf(assumptions.attends).toEqualTypeOf<Verdict>();
  // @ts-expect-error: no such assumption
  assumptions.attend;
  // @ts-expect-error: an assumption is not a link
  links.attends;
});

test("a date may be given or left out, also as undefined", () => {
  expectTypeOf(reviewTheory).toBeCallableWith(parsed, { asOf: undefined });
  // @ts-expect-error: a date is a text
  reviewTheory(parsed, { asOf: new Date() });
});
