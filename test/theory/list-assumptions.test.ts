import { expect, it } from "vitest";
import type { Assumption } from "../../src/schema/generated/types.js";
import { listAssumptions } from "../../src/theory/list-assumptions.js";

const list = (assumptions: { readonly [id: string]: Assumption }) =>
  listAssumptions({ assumptions }).map(({ id, partOf, on }) => [id, partOf, on]);

it("lists each assumption before its parts, in document order, with the targets it has or inherits", () => {
  const statement = "holds";
  expect(
    list({
      b: {
        statement,
        on: "x->y",
        parts: {
          b2: { statement, parts: { deep: { statement }, own: { statement, on: ["p", "q", "p"] } } },
          b1: { statement, on: "z", parts: { under: { statement } } },
        },
      },
      a: { statement, parts: { loose: { statement } } },
    }),
  ).toEqual([
    ["b", null, ["x->y"]],
    ["b2", "b", ["x->y"]],
    ["deep", "b2", ["x->y"]],
    ["own", "b2", ["p", "q"]],
    ["b1", "b", ["z"]],
    ["under", "b1", ["z"]],
    ["a", null, []],
    ["loose", "a", []],
  ]);
});

it("lists nothing where there is nothing", () => {
  expect(listAssumptions({})).toEqual([]);
});

it("goes to any depth", () => {
  let deep: Assumption = { statement: "holds" };
  for (let i = 0; i < 20_000; i++) deep = { statement: "holds", parts: { [`p${i}`]: deep } };
  expect(listAssumptions({ assumptions: { deep } })).toHaveLength(20_001);
});
