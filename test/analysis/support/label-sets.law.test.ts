import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createFlatSets } from "../../../src/analysis/support/flat-sets.js";
import type { LabelSets } from "../../../src/analysis/support/label-sets.js";
import { EMPTY } from "../../../src/analysis/support/label-sets.js";
import { createTrieSets } from "../../../src/analysis/support/trie-sets.js";

/** Labels that meet in one leaf, next to ones that are far apart, up to the largest there can be. */
const anyLabel = fc.oneof(fc.nat(70), fc.nat(5000), fc.constantFrom(31, 32, 63, 64, 2 ** 30, 2 ** 31 - 1));
const anyRow = fc.uniqueArray(anyLabel, { maxLength: 12 }).map((labels) => labels.sort((a, b) => a - b));
const anyStep = fc.oneof(
  fc.record({ does: fc.constant("add" as const), to: fc.nat(), row: anyRow }),
  fc.record({ does: fc.constantFrom("unite" as const, "intersect" as const), a: fc.nat(), b: fc.nat() }),
  fc.record({ does: fc.constant("keep" as const), row: anyRow, of: fc.nat() }),
);
const stores: [string, () => LabelSets][] = [
  ["in full", () => createFlatSets(Number.POSITIVE_INFINITY)],
  ["that share", createTrieSets],
];
const rowsOf = (row: readonly number[]) => ({ starts: Int32Array.of(0, row.length), labels: Int32Array.from(row) });
const sorted = (set: ReadonlySet<number>) => [...set].sort((a, b) => a - b);

describe.each(stores)("sets of labels %s", (_, create) => {
  it("are sets", () => {
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 40 }), (steps) => {
        const sets = create();
        const made = [{ set: EMPTY, model: new Set<number>() }];
        const pick = (n: number) => made[n % made.length]!;
        for (const step of steps) {
          if (step.does === "add") {
            const { set, model } = pick(step.to);
            made.push({ set: sets.add(set, rowsOf(step.row), 0), model: new Set([...model, ...step.row]) });
          } else if (step.does === "keep") {
            const mark = sets.mark();
            const { set, model } = pick(step.of);
            sets.add(EMPTY, rowsOf(step.row), 0);
            const wider = sets.add(set, rowsOf(step.row), 0);
            made.push({ set: sets.keep(mark, wider), model: new Set([...model, ...step.row]) });
          } else {
            const [a, b] = [pick(step.a), pick(step.b)];
            const model =
              step.does === "unite"
                ? new Set([...a.model, ...b.model])
                : new Set([...a.model].filter((label) => b.model.has(label)));
            made.push({ set: sets[step.does](a.set, b.set), model });
          }
        }
        for (const { set, model } of made) expect(sets.list(set)).toEqual(sorted(model));
        for (const a of made) {
          for (const b of made) {
            expect(sets.isEqual(a.set, b.set)).toBe(String(sorted(a.model)) === String(sorted(b.model)));
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it("count how often each label is in them", () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.nat(99), { maxLength: 9 }), { maxLength: 20 }), (lists) => {
        const sets = create();
        const rows = lists.map((list) => [...new Set(list)].sort((a, b) => a - b));
        const made = [-1, ...rows.map((row) => sets.add(EMPTY, rowsOf(row), 0))];
        const expected = Array.from({ length: 100 }, (_, label) => rows.filter((row) => row.includes(label)).length);
        expect([...sets.count(Int32Array.from(made), 100)]).toEqual(expected);
      }),
    );
  });
});

describe("a store of sets in full", () => {
  it("is full when it holds more than its limit", () => {
    const sets = createFlatSets(10);
    sets.add(EMPTY, rowsOf([1, 2, 3, 4, 5]), 0);
    expect(sets.isFull()).toBe(false);
    sets.add(EMPTY, rowsOf([2, 3, 4, 5]), 0);
    expect(sets.isFull()).toBe(true);
  });
});
