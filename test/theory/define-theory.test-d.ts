import { describe, expectTypeOf, test } from "vitest";
import { getVerdicts } from "../../src/analysis/get-verdicts.js";
import { reviewTheory } from "../../src/analysis/review-theory.js";
import { traceTheory } from "../../src/analysis/trace-theory.js";
import type {
  Assumption,
  Evidence,
  Indicator,
  Intervention,
  Link,
  Outcome,
  Strand,
  TheoryDocument,
} from "../../src/schema/generated/types.js";
import type { Verdict } from "../../src/schema/vocabulary.js";
import { defineTheory } from "../../src/theory/define-theory.js";
import type {
  AssumptionSpec,
  EvidenceSpec,
  IndicatorSpec,
  InterventionSpec,
  LinkSpec,
  OutcomeSpec,
  StrandSpec,
} from "../../src/theory/definition/generated/specs.js";
import type { Names } from "../../src/theory/definition/names.js";
import type { TheoryDefinition } from "../../src/theory/definition/theory-definition.js";
import { attachEvidence } from "../../src/theory/edit/attach-evidence.js";
import type { ParseResult } from "../../src/theory/parse.js";
import { parseTheory, parseTheoryOrThrow } from "../../src/theory/parse.js";
import type { IdsOf, Theory, TheoryIds } from "../../src/theory/theory.js";
import type { TheoryFrom } from "../../src/theory/theory-from.js";

const beginning = { format: "theory-of-change/1", id: "hands", title: "Clean hands", language: "en" } as const;

const theory = defineTheory({
  ...beginning,
  interventions: { campaign: { title: "Campaign" } },
  outcomes: { awareness: { title: { nl: "Bewustwording", en: "Awareness" } }, health: { title: "Health" } },
  factors: { drought: { title: "Drought" } },
  links: [
    { from: "campaign", to: "awareness", because: "They hear of it" },
    { from: "awareness", to: "health" },
    { from: "drought", to: "health", sign: "-" },
  ],
  assumptions: {
    believed: {
      statement: "Pupils believe it",
      on: ["awareness->health", "campaign"],
      parts: { heard: { statement: "They hear it", parts: { loud: { statement: "It is loud" } } } },
    },
    lasting: { statement: "It lasts", on: "theory" },
  },
  evidence: { survey: { on: "loud", stance: "supports", finding: "It was", source: "report" } },
  sources: { report: { type: "report", title: "A report" } },
});
type Ids = IdsOf<typeof theory>;
type Node = "campaign" | "awareness" | "health" | "drought";
type LinkId = "campaign->awareness" | "awareness->health" | "drought->health";
type AssumptionId = "believed" | "heard" | "loud" | "lasting";

describe("a defined theory", () => {
  test("has its ids as literals, those of parts at any depth included", () => {
    expectTypeOf<Ids>().toEqualTypeOf<{
      intervention: "campaign";
      outcome: "awareness" | "health";
      factor: "drought";
      link: LinkId;
      assumption: AssumptionId;
      evidence: "survey";
      source: "report";
    }>();
  });

  test("is a theory, and a theory is not one of known ids", () => {
    expectTypeOf(theory).toExtend<Theory>();
    expectTypeOf<Theory>().not.toExtend<typeof theory>();
    expectTypeOf(theory).not.toBeAny();
  });

  test("gives literal ids to the answers about it", () => {
    const [path] = traceTheory(theory, {
      from: "campaign",
      to: ["health"],
      via: "awareness->health",
      avoiding: "lasting",
    }).paths;
    expectTypeOf(path!.nodes).toEqualTypeOf<readonly Node[]>();
    expectTypeOf(path!.links).toEqualTypeOf<readonly LinkId[]>();
    expectTypeOf(getVerdicts(theory).assumptions).toEqualTypeOf<Readonly<Record<AssumptionId, Verdict>>>();
    const [reviewed] = reviewTheory(theory).assumptions;
    expectTypeOf(reviewed!.id).toEqualTypeOf<AssumptionId>();
    expectTypeOf(reviewed!.evidence).toEqualTypeOf<readonly "survey"[]>();
    expectTypeOf(reviewed!.outcomes).toEqualTypeOf<readonly ("awareness" | "health")[]>();
  });

  test("keeps its ids through an edit", () => {
    const next = attachEvidence(theory, "trial", { on: "heard", stance: "mixed", finding: "f", source: "report" });
    expectTypeOf<IdsOf<typeof next>["evidence"]>().toEqualTypeOf<"survey" | "trial">();
    expectTypeOf<IdsOf<typeof next>["assumption"]>().toEqualTypeOf<AssumptionId>();
  });

  test("may lack every register", () => {
    const bare = defineTheory({ ...beginning, outcomes: { health: { title: "Health" } }, links: [] });
    expectTypeOf<IdsOf<typeof bare>>().toEqualTypeOf<{
      intervention: never;
      outcome: "health";
      factor: never;
      link: never;
      assumption: never;
      evidence: never;
      source: never;
    }>();
  });

  test("can be made of parts", () => {
    const water = {
      outcomes: { taps: { title: "Taps" } },
      links: [{ from: "taps", to: "health" }],
      assumptions: { repaired: { statement: "Taps are repaired", on: "taps", parts: { paid: { statement: "Paid" } } } },
    } as const satisfies Partial<TheoryDocument>;
    const whole = defineTheory({
      ...beginning,
      outcomes: { ...water.outcomes, health: { title: "Health" }, school: { title: "School" } },
      links: [{ from: "health", to: "school" }, ...water.links],
      assumptions: { ...water.assumptions, fees: { statement: "There are no fees", on: "school" } },
    });
    expectTypeOf<IdsOf<typeof whole>["link"]>().toEqualTypeOf<"taps->health" | "health->school">();
    expectTypeOf<IdsOf<typeof whole>["assumption"]>().toEqualTypeOf<"repaired" | "paid" | "fees">();
  });

  test("has plain ids where they are made at run time", () => {
    const outcomes: Record<string, { title: string }> = {};
    const made: Link[] = [];
    const assumptions: Record<string, Assumption> = {};
    const wide = defineTheory({
      ...beginning,
      interventions: { campaign: { title: "Campaign" } },
      outcomes,
      links: [{ from: "campaign", to: "anything" }, ...made],
      assumptions,
      evidence: { campaign2: { on: "anything", stance: "mixed", finding: "f" } },
    });
    expectTypeOf<IdsOf<typeof wide>["outcome"]>().toEqualTypeOf<string>();
    expectTypeOf<IdsOf<typeof wide>["link"]>().toEqualTypeOf<string>();
    expectTypeOf<IdsOf<typeof wide>["assumption"]>().toEqualTypeOf<string>();
    expectTypeOf<IdsOf<typeof wide>["intervention"]>().toEqualTypeOf<"campaign">();
  });
});

// The definition says the same as the document, with narrower references; these hold them together.
test("a definition has the keys of the document", () => {
  expectTypeOf<keyof TheoryDefinition<Names>>().toEqualTypeOf<keyof TheoryDocument>();
  expectTypeOf<keyof InterventionSpec<Names>>().toEqualTypeOf<keyof Intervention>();
  expectTypeOf<keyof OutcomeSpec<Names>>().toEqualTypeOf<keyof Outcome>();
  expectTypeOf<keyof LinkSpec<Names>>().toEqualTypeOf<keyof Link>();
  expectTypeOf<keyof AssumptionSpec<Names>>().toEqualTypeOf<keyof Assumption>();
  expectTypeOf<keyof EvidenceSpec<Names>>().toEqualTypeOf<keyof Evidence>();
  expectTypeOf<keyof IndicatorSpec<Names>>().toEqualTypeOf<keyof Indicator>();
  expectTypeOf<keyof StrandSpec<Names>>().toEqualTypeOf<keyof Strand>();
});

describe("parseTheory knows the ids that the type of its data shows", () => {
  // What a compiler makes of an imported JSON file: keys as they are, values widened.
  const data = {
    format: "theory-of-change/1" as string,
    id: "hands" as string,
    interventions: { campaign: { title: "Campaign" } },
    outcomes: { awareness: { title: "Awareness" }, health: { title: "Health", level: "impact" } },
    links: [{ from: "campaign" as string, to: "awareness" as string }],
    assumptions: {
      believed: { statement: "s", on: "health", parts: { heard: { statement: "s" } } },
      fees: { statement: "s" },
    },
    evidence: { survey: { on: "believed", stance: "supports", finding: "f" } },
    sources: {},
  };

  test("keys, but not values", () => {
    expectTypeOf(parseTheoryOrThrow(data)).toEqualTypeOf<
      Theory<{
        intervention: "campaign";
        outcome: "awareness" | "health";
        factor: never;
        link: string;
        assumption: "believed" | "heard" | "fees";
        evidence: "survey";
        source: never;
      }>
    >();
    expectTypeOf(parseTheory(data)).toEqualTypeOf<ParseResult<TheoryFrom<typeof data>>>();
  });

  test("all ids of a literal", () => {
    const parsed = parseTheoryOrThrow({
      ...beginning,
      outcomes: { a: { title: "A" }, b: { title: "B" } },
      links: [{ from: "a", to: "b" }],
    });
    expectTypeOf<IdsOf<typeof parsed>["link"]>().toEqualTypeOf<"a->b">();
  });

  test("none of what is not known", () => {
    expectTypeOf(parseTheory({} as unknown)).toEqualTypeOf<ParseResult>();
    expectTypeOf(parseTheoryOrThrow(JSON.parse("{}"))).toEqualTypeOf<Theory>();
    expectTypeOf(parseTheoryOrThrow({} as object)).toEqualTypeOf<Theory>();
    expectTypeOf(parseTheoryOrThrow({} as { [key: string]: unknown })).toEqualTypeOf<Theory>();
    expectTypeOf<IdsOf<TheoryFrom<TheoryDocument>>>().toEqualTypeOf<Record<keyof TheoryIds, string>>();
    expectTypeOf<IdsOf<TheoryFrom<{ format: string; outcomes: unknown; assumptions: unknown }>>>().toEqualTypeOf<{
      intervention: never;
      outcome: string;
      factor: never;
      link: never;
      assumption: string;
      evidence: never;
      source: never;
    }>();
  });

  test("those of a theory", () => {
    expectTypeOf(parseTheoryOrThrow(theory)).toEqualTypeOf<typeof theory>();
  });
});
