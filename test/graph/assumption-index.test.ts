import { expect, it } from "vitest";
import { getAssumptionIndex } from "../../src/graph/assumption-index.js";
import { buildTheory } from "../support/build-theory.js";

const theory = buildTheory({
  interventions: ["i"],
  outcomes: ["a", "b"],
  links: ["i->a", "a->b"],
  assumptions: {
    whole: {
      on: ["i->a", "b"],
      parts: {
        inherits: { statement: "x", parts: { deep: { statement: "y", on: "a->b" } } },
        own: { statement: "z", on: "a" },
      },
    },
    everywhere: ["theory", "i->a"],
    nowhere: { statement: "n" },
  },
});

it("says what each assumption is on, a whole before its parts", () => {
  const index = getAssumptionIndex(theory);
  expect(index.ids).toEqual(["whole", "inherits", "deep", "own", "everywhere", "nowhere"]);
  expect(index.wholes).toEqual([-1, 0, 1, 0, -1, -1]);
  expect(index.nodes).toEqual([[2], [2], [], [1], [], []]);
  expect(index.links).toEqual([[0], [0], [1], [], [0], []]);
  expect(index.onTheory).toEqual([4]);
});

it("says which assumptions are on each node and link", () => {
  const index = getAssumptionIndex(theory);
  expect(Object.fromEntries(index.byNode)).toEqual({ 1: [3], 2: [0, 1] });
  expect(Object.fromEntries(index.byLink)).toEqual({ 0: [0, 1, 4], 1: [2] });
});

it("is derived once for a theory", () => {
  expect(getAssumptionIndex(theory)).toBe(getAssumptionIndex(theory));
});
