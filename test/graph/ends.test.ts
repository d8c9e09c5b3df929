import { expect, it } from "vitest";
import { listEnds } from "../../src/graph/ends.js";
import { getIndex } from "../../src/graph/theory-index.js";
import type { Link } from "../../src/schema/generated/types.js";
import { buildTheory } from "../support/build-theory.js";

const endsOf = (...links: (string | Link)[]) => {
  const theory = buildTheory({ interventions: ["i"], outcomes: ["a", "b", "c", "d"], links });
  return listEnds(theory).map((node) => getIndex(theory).nodes[node]);
};
const back = (from: string, to: string): Link => ({ from, to, feedback: true });

it("are the outcomes that no link leaves, and no other nodes", () => {
  expect(endsOf("i->a", "a->b", "a->c")).toEqual(["b", "c", "d"]);
});

it("may have feedback links into their own ring", () => {
  expect(endsOf("i->a", "a->b", "b->c", back("c", "a"), "b->d")).toEqual(["c", "d"]);
});

it("are in a ring that nothing leaves the outcomes with nothing but feedback", () => {
  expect(endsOf("i->a", "a->b", "b->c", back("c", "a"))).toEqual(["c", "d"]);
});

it("have no other link, whatever it is called", () => {
  expect(endsOf("a->b", back("b", "c"), "c->d")).toEqual(["d"]);
  expect(endsOf("a->b", "b->c", back("c", "a"), "c->d")).toEqual(["d"]);
});

it("are all outcomes of a ring that nothing leaves and that marks no feedback", () => {
  expect(endsOf("a->b", "b->c", "c->b")).toEqual(["b", "c", "d"]);
  expect(endsOf("a->b", "b->c", "c->b", "c->d")).toEqual(["d"]);
});
