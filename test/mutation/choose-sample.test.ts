import { describe, expect, it } from "vitest";
import { chooseSample } from "./support/choose-sample.js";
import type { Mutant } from "./support/mutant.js";

const make = (folder: string, count: number, line = 1): Mutant[] =>
  Array.from({ length: count }, (_, i) => ({
    id: String(i),
    file: `src/${folder}/a.ts`,
    line: line + i,
    column: 1,
    kind: "StringLiteral",
    original: `"${i % 7}"`,
    replacement: '""',
    ignored: undefined,
  }));
const countIn = (mutants: readonly Mutant[], folder: string) =>
  mutants.filter(({ file }) => file.startsWith(`src/${folder}/`)).length;

describe("a sample", () => {
  const all = [...make("schema", 5), ...make("graph", 300), ...make("analysis", 700)];

  it("has of each folder in proportion to how many it has, and one at least", () => {
    const sample = chooseSample(all, 100, 1);
    expect(["schema", "graph", "analysis"].map((folder) => countIn(sample, folder))).toEqual([1, 30, 70]);
  });

  it("is the same for the same seed, and another for another", () => {
    expect(chooseSample(all, 50, 2)).toEqual(chooseSample(all, 50, 2));
    expect(chooseSample(all, 50, 2)).not.toEqual(chooseSample(all, 50, 3));
  });

  it("comes in an order of chance, so that its first say something of all", () => {
    const first = chooseSample(all, 100, 1).slice(0, 20);
    expect(countIn(first, "graph")).toBeGreaterThan(2);
    expect(countIn(first, "analysis")).toBeGreaterThan(2);
  });

  it("stays as it was when lines above move everything down", () => {
    const before = chooseSample(make("graph", 300), 30, 1);
    const after = chooseSample(make("graph", 300, 9), 30, 1);
    expect(after.map(({ line }) => line - 8)).toEqual(before.map(({ line }) => line));
  });
});
