import { expect, test } from "vitest";
import { listSmallestCuts } from "../../src/analysis/list-smallest-cuts.js";
import { traceTheory } from "../../src/analysis/trace-theory.js";
import { findRole } from "../../src/theory/find-role.js";
import { buildTheory } from "../support/build-theory.js";

const theory = buildTheory({
  interventions: ["i"],
  outcomes: ["o"],
  factors: ["f"],
  links: ["i->o"],
  assumptions: { a: { on: "o", parts: { p: { statement: "holds" } } } },
  evidence: { e: { on: "a" } },
  sources: { s: { type: "report", title: "S" } },
});

test("what a theory has by an id is found, parts and links included", () => {
  expect(["i", "o", "f", "i->o", "a", "p", "e", "s", "x", "toString"].map((id) => findRole(theory, id))).toEqual([
    ...["intervention", "outcome", "factor", "link", "assumption", "assumption", "evidence", "source"],
    ...[undefined, undefined],
  ]);
});

test("an id of the wrong kind is told by what it is", () => {
  const id = (text: string): never => text as never;
  expect(() => listSmallestCuts(theory, { to: id("i") })[0]!).toThrow(
    '"i" is an intervention; expected the id of an outcome.',
  );
  expect(() => traceTheory(theory, { from: id("p") })).toThrow(
    '"p" is an assumption; expected the id of an intervention,',
  );
  expect(() => traceTheory(theory, { via: id("a") })).toThrow('"a" is an assumption; expected the id of');
});
