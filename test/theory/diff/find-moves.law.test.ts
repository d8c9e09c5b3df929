import { describe, expect, it } from "vitest";
import { findMoves, type Standing } from "../../../src/theory/diff/find-moves.js";

const names = ["d", "a", "e", "c", "b"];

function permute<T>(items: readonly T[]): T[][] {
  if (items.length === 0) return [[]];
  return items.flatMap((item, i) => permute(items.filter((_, k) => k !== i)).map((rest) => [item, ...rest]));
}
/** Every new order of five elements, with gaps between their places as others come and go. */
const orders = permute([0, 1, 2, 3, 4]).map((places) =>
  places.map((after, before) => ({ before: 2 * before, after: 3 * after, name: names[before]! })),
);
const keepOrder = (standings: readonly Standing[]) =>
  [...standings].sort((a, b) => a.before - b.before).every((one, i, all) => i === 0 || all[i - 1]!.after < one.after);
const subsets = <T>([first, ...rest]: readonly T[]): T[][] =>
  first === undefined ? [[]] : subsets(rest).flatMap((set) => [set, [first, ...set]]);

describe("what moved, in every new order of five,", () => {
  it.each([
    ["from the earlier to the later", (one: Standing) => one],
    ["the other way round", ({ before, after, name }: Standing) => ({ before: after, after: before, name })],
  ])("is the least that explains it, and no name that stays could come earlier: %s", (_, turn) => {
    for (const order of orders) {
      const moved = findMoves(order.map(turn)).map(({ name }) => name);
      const staying = order.filter(({ name }) => !moved.includes(name));
      const most = subsets(order).filter(keepOrder);
      const longest = Math.max(...most.map(({ length }) => length));
      expect([keepOrder(staying), staying.length]).toEqual([true, longest]);
      // Of all that could stay, from the last back: the one whose name comes first.
      const choices = most.filter(({ length }) => length === longest).map((set) => set.map(({ name }) => name));
      for (let i = longest - 1; i >= 0; i--) {
        const tail = staying.map(({ name }) => name).slice(i + 1);
        const open = choices.filter((set) => tail.every((name, k) => set[i + 1 + k] === name)).map((set) => set[i]!);
        expect(staying[i]!.name).toBe(open.sort()[0]);
      }
    }
  });

  it("comes in the order of before, and is nothing where the order is the same", () => {
    const [same] = orders;
    expect(findMoves(same!)).toEqual([]);
    expect(findMoves([])).toEqual([]);
    const swapped = [
      { before: 4, after: 1, name: "x" },
      { before: 0, after: 5, name: "y" },
      { before: 2, after: 3, name: "z" },
    ];
    expect(findMoves(swapped).map(({ name }) => name)).toEqual(["y", "z"]);
  });
});
