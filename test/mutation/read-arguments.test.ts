import { describe, expect, it } from "vitest";
import { GROUPS } from "./support/groups.js";
import { readArguments } from "./support/read-arguments.js";

describe("what a run is asked to do", () => {
  it("is all that is mutated, once, without what is generated, where no path is given", () => {
    const { files, sample, seed } = readArguments([]);
    expect({ sample, seed }).toEqual({ sample: undefined, seed: 1 });
    expect(files).toContain("src/graph/routes/int-set.ts");
    expect(files).toContain("src/cli/commands/convert.ts");
    expect(files.filter((file) => file.includes("generated") || file.includes("html/page/"))).toEqual([]);
    expect(new Set(files.map((file) => file.split("/")[1]))).toEqual(
      new Set(GROUPS.flatMap(({ folders }) => folders).map((folder) => folder.slice(4))),
    );
    expect(readArguments(["src/graph", "src/graph/reach.ts"]).files).toEqual(readArguments(["src/graph/"]).files);
  });

  it("is a group, by its name", () => {
    const [core] = GROUPS;
    expect(readArguments(["core"]).files).toEqual(readArguments(core?.folders ?? []).files);
    expect(readArguments(["core"]).files).not.toContain("src/cli/commands/convert.ts");
  });

  it("is a file, a sample, a seed and some workers", () => {
    const args = ["src/graph/reach.ts", "--sample", "20", "--seed", "3", "--workers", "1"];
    expect(readArguments(args)).toEqual({ files: ["src/graph/reach.ts"], sample: 20, seed: 3, workers: 1 });
  });

  it.each([
    [["test/graph"], "test/graph is not in src/limits, src/schema, src/theory"],
    [["src/graphs"], "src/graphs does not exist"],
    [["src/render/html/page"], "nothing to mutate there"],
    [["src/graph/no.ts"], "src/graph/no.ts does not exist"],
    [["src/schema/generated"], "nothing to mutate there"],
    [["--sample", "some"], "--sample is no number"],
    [["--seed", "0"], "--seed is no number"],
  ])("is not %s", (args, message) => {
    expect(() => readArguments(args)).toThrow(message);
  });
});
