import { describe, expect, it } from "vitest";
import { createNamer } from "../../../src/analysis/routes/name-sets.js";

const ids = Array.from({ length: 100 }, (_, i) => `id${i}`);
const nameAll = (...sets: number[][]) => {
  const name = createNamer(
    { has: () => true, sizeOf: (node) => sets[node]!.length, listOf: (node) => Int32Array.from(sets[node]!) },
    ids,
  );
  return sets.map((_, node) => name(node));
};
const range = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => from + i);

describe("the names of what nodes rest on", () => {
  it("are those of each set, whatever set came before", () => {
    const sets = [
      ...[[], [7], range(0, 31), range(0, 32), range(0, 40), range(1, 33)],
      // As long, and with the same first and last, but not the same.
      ...[[...range(0, 20), ...range(28, 40)], [...range(0, 10), ...range(18, 40)], range(0, 32)],
      ...[[0, ...range(9, 40)], range(8, 40), [...range(0, 31), 39]],
    ];
    expect(nameAll(...sets)).toEqual(sets.map((set) => set.map((number) => `id${number}`)));
  });

  it("are one list for large sets that are the same", () => {
    const [first, other, again] = nameAll(range(0, 50), range(1, 51), range(0, 50));
    expect(again).toBe(first);
    expect(other).not.toBe(first);
  });
});
