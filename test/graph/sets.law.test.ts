import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Labels } from "../../src/graph/routes/index-failures.js";
import { type LabelSets, OutOfRoom } from "../../src/graph/routes/label-sets.js";
import { createSetArena } from "../../src/graph/routes/set-arena.js";
import { createSetTries } from "../../src/graph/routes/set-tries.js";
import { digraphOf } from "../support/arbitrary-digraph.js";
import { runs } from "../support/runs.js";

const NODES = 4;

/** Labels on elements, as they stand in a route graph. */
function labelsOf(lists: readonly (readonly number[])[]): Labels {
  let end = 0;
  return {
    starts: Int32Array.of(
      0,
      ...lists.map((list) => {
        end += list.length;
        return end;
      }),
    ),
    items: Int32Array.from(lists.flat()),
  };
}

/** Sets that do what is said of them and no more. */
function createPlainSets(): LabelSets {
  const sets = new Map<number, Set<number>>();
  let current = new Set<number>();
  const on = ({ starts, items }: Labels, element: number) => items.subarray(starts[element], starts[element + 1]);
  const listOf = (node: number) => Int32Array.from(sets.get(node) ?? []).sort();
  return {
    has: (node) => sets.has(node),
    sizeOf: (node) => sets.get(node)?.size ?? 0,
    listOf,
    isEmpty: () => current.size === 0,
    clear() {
      current = new Set();
    },
    load(node) {
      current = new Set(sets.get(node));
    },
    addLabels(labels, element) {
      for (const label of on(labels, element)) current.add(label);
    },
    addSet(others, node) {
      for (const label of others.listOf(node)) current.add(label);
    },
    keep(node, labels, element) {
      const kept = new Set([...listOf(node), ...on(labels, element)]);
      current = new Set([...current].filter((label) => kept.has(label)));
    },
    save(node) {
      if (sets.get(node)?.size === current.size) return false;
      sets.set(node, new Set(current));
      return true;
    },
  };
}

const anyLabels = (most: number) =>
  fc
    .array(fc.uniqueArray(fc.nat(most), { maxLength: 6 }), { minLength: NODES, maxLength: NODES })
    .map((lists) => labelsOf(lists.map((list) => list.sort((a, b) => a - b))));
const anySteps = fc.array(
  fc.record({
    what: fc.constantFrom("clear", "load", "addLabels", "addSet", "keep", "save"),
    node: fc.nat(NODES - 1),
    element: fc.nat(NODES - 1),
  }),
  { maxLength: 80 },
);
/** Takes a step with some sets; what is taken in hand or kept must be there. */
function take(
  sets: LabelSets,
  labels: Labels,
  { what, node, element }: { what: string; node: number; element: number },
) {
  if (what === "clear") sets.clear();
  if (what === "addLabels") sets.addLabels(labels, element);
  if (what === "save") return sets.save(node);
  if (!sets.has(node)) return;
  if (what === "load") sets.load(node);
  if (what === "addSet") sets.addSet(sets, node);
  if (what === "keep") sets.keep(node, labels, element);
}

describe("sets, one after the other or sharing", () => {
  const kinds = {
    "laid end to end": () => createSetArena(NODES, 1_000_000),
    shared: () => createSetTries(digraphOf(NODES, []), () => true),
  };
  for (const [kind, create] of Object.entries(kinds)) {
    it(`that are ${kind} do what is said of them, step by step`, () => {
      fc.assert(
        fc.property(fc.oneof(anyLabels(8), anyLabels(400)), anySteps, (labels, steps) => {
          const [sets, plain] = [create(), createPlainSets()];
          for (const step of steps) {
            expect(take(sets, labels, step)).toBe(take(plain, labels, step));
            expect(sets.isEmpty()).toBe(plain.isEmpty());
          }
          const show = (some: LabelSets) =>
            [...Array(NODES).keys()].map((node) => [some.has(node), some.sizeOf(node), ...some.listOf(node)]);
          expect(show(sets)).toEqual(show(plain));
        }),
        { numRuns: runs(300) },
      );
    });
  }
});

describe("sets that are laid end to end", () => {
  const numbers = (count: number, from = 0) => Array.from({ length: count }, (_, i) => from + i);

  it("grow as they must", () => {
    const labels = labelsOf([numbers(700), numbers(700, 500), numbers(3000, 10_000), [5]]);
    const sets = createSetArena(NODES, 100_000);
    sets.addLabels(labels, 0);
    expect(sets.save(0)).toBe(true);
    sets.addLabels(labels, 1);
    expect(sets.save(1)).toBe(true);
    sets.load(0);
    sets.addLabels(labels, 2);
    sets.addSet(sets, 1);
    expect(sets.save(2)).toBe(true);
    expect([...sets.listOf(0)]).toEqual(numbers(700));
    expect([...sets.listOf(1)]).toEqual(numbers(1200));
    expect([...sets.listOf(2)]).toEqual([...numbers(1200), ...numbers(3000, 10_000)]);
    sets.load(2);
    sets.keep(0, labels, 3);
    sets.save(3);
    expect([...sets.listOf(3)]).toEqual(numbers(700));
  });

  it("take sets of others in", () => {
    const labels = labelsOf([[3, 5], [1, 3, 7], [], []]);
    const [sets, others] = [createSetArena(NODES, 1000), createSetArena(NODES, 1000)];
    others.addLabels(labels, 1);
    others.save(0);
    sets.addLabels(labels, 0);
    sets.save(0);
    // The same place in another list is not the same set.
    sets.addSet(others, 0);
    sets.save(1);
    expect([...sets.listOf(1)]).toEqual([1, 3, 5, 7]);
    expect([...sets.listOf(0)]).toEqual([3, 5]);
    expect([...others.listOf(0)]).toEqual([1, 3, 7]);
  });

  it("share one set where a node has it from another, and then take no more room", () => {
    const labels = labelsOf([[7], [], [], []]);
    const sets = createSetArena(1000, 1);
    sets.addLabels(labels, 0);
    sets.save(0);
    for (let node = 1; node < 1000; node++) {
      sets.load(node - 1);
      sets.addLabels(labels, 0);
      sets.addSet(sets, node - 1);
      sets.keep(node - 1, labels, 1);
      expect(sets.save(node)).toBe(true);
    }
    expect([...sets.listOf(999)]).toEqual([7]);
  });

  it("say when they have no more room, and not before", () => {
    const labels = labelsOf([numbers(4), numbers(5), [9], []]);
    const sets = createSetArena(NODES, 9);
    sets.addLabels(labels, 0);
    sets.save(0);
    sets.clear();
    sets.addLabels(labels, 1);
    sets.save(1);
    expect([...sets.listOf(1)]).toEqual(numbers(5));
    sets.clear();
    sets.addLabels(labels, 2);
    expect(() => sets.save(2)).toThrow(OutOfRoom);
    // The empty set takes none.
    sets.clear();
    expect(sets.save(3)).toBe(true);
  });

  it("say when they compare far more than they have room for, and not before", () => {
    const count = (room: number) => {
      const labels = labelsOf([[1], [1, 2], [], []]);
      const sets = createSetArena(NODES, room);
      sets.addLabels(labels, 0);
      sets.save(0);
      sets.addLabels(labels, 1);
      sets.save(1);
      let rounds = 0;
      try {
        // A set of two is compared with one of one: three each time; what is left, one, is laid out for it.
        for (;;) {
          sets.load(1);
          sets.keep(0, labels, 2);
          rounds++;
        }
      } catch (error) {
        expect(error).toBeInstanceOf(OutOfRoom);
      }
      return rounds;
    };
    // 16 for each number there is room for, in rounds of five; one went into the set of two.
    expect([3, 10, 100].map(count)).toEqual([9, 31, 319]);
  });
});

describe("sets that share", () => {
  it("are let go when nothing waits for them, but for those that are wanted", () => {
    const labels = labelsOf([[1], [2], [3], [4]]);
    const graph = digraphOf(NODES, [
      [0, 1],
      [1, 2],
      [0, 2],
      [2, 3],
    ]);
    const sets = createSetTries(graph, (node) => node === 1);
    const settle = (node: number) => {
      sets.clear();
      sets.addLabels(labels, node);
      sets.save(node);
      sets.settle!(node);
      return [0, 1, 2, 3].map((other) => [...sets.listOf(other)]);
    };
    expect(settle(0)).toEqual([[1], [], [], []]);
    expect(settle(1)).toEqual([[1], [2], [], []]);
    expect(settle(2)).toEqual([[], [2], [3], []]);
    // The last leads nowhere.
    expect(settle(3)).toEqual([[], [2], [], []]);
    expect([0, 1, 2, 3].map((node) => sets.has(node))).toEqual([true, true, true, true]);
  });
});
