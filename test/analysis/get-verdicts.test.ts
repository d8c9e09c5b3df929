import fc from "fast-check";
import { expect, it } from "vitest";
import { getVerdicts } from "../../src/analysis/get-verdicts.js";
import { reviewTheory } from "../../src/analysis/review-theory.js";
import { anyTheory, nearDate } from "../support/arbitrary-theory.js";
import { buildTheory } from "../support/build-theory.js";
import { trust } from "../support/trust.js";

const theory = buildTheory({
  asOf: "2018",
  interventions: ["i"],
  outcomes: ["o", "p"],
  links: ["i->o", "o->p"],
  assumptions: { a: "i->o", b: { parts: { c: { statement: "c" } } } },
  evidence: {
    e1: { on: "a", date: "2018", source: "s" },
    e2: { on: "a", date: "2019", source: "t", stance: "opposes" },
    e3: { on: "c", stance: "opposes" },
    e4: { on: "o->p", strength: "strong" },
  },
});

it("gives the verdict on every assumption, part and link, in document order", () => {
  const { assumptions, links } = getVerdicts(theory);
  expect(Object.entries(assumptions)).toEqual([
    ["a", "insufficient"],
    ["b", "challenged"],
    ["c", "challenged"],
  ]);
  expect(Object.entries(links)).toEqual([
    ["i->o", "untested"],
    ["o->p", "supported"],
  ]);
});

it("looks from another date when given one", () => {
  expect(getVerdicts(theory, { asOf: "2019" }).assumptions.a).toBe("contested");
  expect(getVerdicts(theory, { asOf: "2017" }).assumptions.a).toBe("untested");
});

it("gives the same answer when asked again, and another for another theory", () => {
  expect(getVerdicts(theory)).toEqual(getVerdicts(theory, { asOf: "2018" }));
  expect(getVerdicts(trust({ ...theory, evidence: {} })).assumptions.a).toBe("untested");
});

it("refuses a date that is not one", () => {
  expect(() => getVerdicts(theory, { asOf: "soon" })).toThrow(RangeError);
});

it("agrees with the review", () => {
  fc.assert(
    fc.property(anyTheory, nearDate, (any, asOf) => {
      const { assumptions, links } = getVerdicts(any, { asOf });
      const reviewed = reviewTheory(any, { asOf });
      expect(Object.entries(assumptions)).toEqual(reviewed.assumptions.map(({ id, verdict }) => [id, verdict]));
      // A review tells of untested links too, where their evidence does not count.
      const told = new Set(reviewed.links.map(({ id }) => id));
      expect(Object.entries(links).filter(([id, verdict]) => verdict !== "untested" || told.has(id))).toEqual(
        reviewed.links.map(({ id, verdict }) => [id, verdict]),
      );
    }),
  );
});
