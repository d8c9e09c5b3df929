import { describe, expect, it } from "vitest";
import { readArguments } from "./support/read-arguments.js";

describe("what a run is asked to do", () => {
  it("is all that is mutated, once, without what is generated, where no path is given", () => {
    const { files, sample, seed } = readArguments([]);
    expect({ sample, seed }).toEqual({ sample: undefined, seed: 1 });
    expect(files).toContain("src/graph/routes/int-set.ts");
    expect(files.filter((file) => file.includes("generated") || file.startsWith("src/render"))).toEqual([]);
    expect(readArguments(["src/graph", "src/graph/reach.ts"]).files).toEqual(readArguments(["src/graph/"]).files);
  });

  it("is a file, a sample, a seed and some workers", () => {
    const args = ["src/graph/reach.ts", "--sample", "20", "--seed", "3", "--workers", "1"];
    expect(readArguments(args)).toEqual({ files: ["src/graph/reach.ts"], sample: 20, seed: 3, workers: 1 });
  });

  it.each([
    [["src/render"], "src/render is not in src/schema, src/theory, src/graph, src/analysis"],
    [["src/graph/no.ts"], "src/graph/no.ts does not exist"],
    [["src/schema/generated"], "nothing to mutate there"],
    [["--sample", "some"], "--sample is no number"],
    [["--seed", "0"], "--seed is no number"],
  ])("is not %s", (args, message) => {
    expect(() => readArguments(args)).toThrow(message);
  });
});
