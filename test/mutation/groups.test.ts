import { existsSync, readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { GROUPS, groupOf, LEFT_OUT } from "./support/groups.js";

describe("the groups of what is mutated", () => {
  it("have every folder of the source once", () => {
    // In src/examples stands only what is generated.
    const folders = readdirSync("src", { withFileTypes: true }).filter(
      (entry) => entry.isDirectory() && entry.name !== "examples",
    );
    const grouped = GROUPS.flatMap((group) => group.folders);
    expect([...grouped].sort()).toEqual(folders.map(({ name }) => `src/${name}`).sort());
  });

  it("leave out what is there", () => {
    expect(LEFT_OUT.filter((folder) => !existsSync(folder))).toEqual([]);
  });

  it("are told by the path of a file or folder", () => {
    expect(
      ["src/graph", "src/cli/io.ts", "src/index.ts", "src/graphs/a.ts"].map((path) => groupOf(path)?.name),
    ).toEqual([...["core", "edges", undefined, undefined]]);
  });
});
