import { expect, it } from "vitest";
import { countElements } from "../../src/theory/count-elements.js";
import { buildTheory } from "../support/build-theory.js";

it("counts every kind of element, and parts at any depth", () => {
  const theory = buildTheory({
    interventions: ["i"],
    outcomes: ["a", "b"],
    links: ["i->a", "a->b", "i->b"],
    assumptions: {
      whole: { on: "i->a", parts: { part: { statement: "p", parts: { deeper: { statement: "d" } } } } },
      other: "a",
    },
    evidence: { e: { on: "part" } },
  });
  expect(countElements(theory)).toEqual({
    interventions: 1,
    outcomes: 2,
    factors: 0,
    links: 3,
    assumptions: 4,
    parts: 2,
    evidence: 1,
    sources: 0,
    indicators: 0,
    reviews: 0,
  });
});
