import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setImmediate as turn } from "node:timers/promises";
import { expect, it } from "vitest";
import { type FolderTask, writeFolderWhole } from "../../../src/cli/output/write-folder-whole.js";
import { openSession } from "../support/open-session.js";
import { useFolder } from "../support/run-cli.js";

const { path: cwd } = useFolder();
const write = (folder: string, files: Record<string, string>, task: Partial<FolderTask> = {}) =>
  writeFolderWhole(
    Object.entries(files).map(([path, content]) => ({ path, content })),
    { folder, name: "report", isForced: false, ...task },
    openSession(cwd).session,
  );
const read = (path: string) => readFileSync(join(cwd, path), "utf8");
const list = (folder: string) => readdirSync(join(cwd, folder)).toSorted();

it("writes all files, in folders that it makes, and leaves nothing beside them but the list", async () => {
  expect(await write("a/b", { "x.md": "1", "deep/y.md": "2" })).toEqual({ removed: [], kept: [] });
  expect(list("a/b")).toEqual([".toc-files.json", "deep", "x.md"]);
  expect(read("a/b/deep/y.md")).toBe("2");
});

it("takes away what an earlier run wrote and nobody changed, and touches nothing else", async () => {
  await write("c", { "old.md": "1", "edited.md": "2", "stays.md": "3" });
  writeFileSync(join(cwd, "c/edited.md"), "by hand");
  writeFileSync(join(cwd, "c/own.md"), "not ours");
  await write("c", { "picture.svg": "4" }, { name: "another" });
  expect(await write("c", { "stays.md": "5" })).toEqual({ removed: ["old.md"], kept: ["edited.md"] });
  expect(list("c")).toEqual([".toc-files.json", "edited.md", "own.md", "picture.svg", "stays.md"]);
  expect(read("c/stays.md")).toBe("5");
});

it("changes nothing where one file cannot be written", async () => {
  await write("d", { "a.md": "old", "z.md": "old" });
  mkdirSync(join(cwd, "d/b.md"));
  writeFileSync(join(cwd, "d/blocker"), "a file");
  await expect(write("d", { "a.md": "new", "blocker/inside.md": "new", "z.md": "new" })).rejects.toThrow(
    "Nothing was changed.",
  );
  expect([read("d/a.md"), read("d/z.md"), read("d/blocker")]).toEqual(["old", "old", "a file"]);
  expect(list("d")).toEqual([".toc-files.json", "a.md", "b.md", "blocker", "z.md"]);
});

it("makes no folder where nothing can be written in it", async () => {
  await expect(write("e/f", { "x.md": "1", "x.md/y.md": "2" })).rejects.toThrow("Nothing was changed.");
  expect(existsSync(join(cwd, "e"))).toBe(false);
});

it("says so where the folder vanishes while new files are written, and writes it anew the next time", async () => {
  const files = Object.fromEntries(Array.from({ length: 50 }, (_, i) => [`${i}.md`, "new"]));
  await write("gone", { "0.md": "old" });
  const writing = write("gone", files);
  // The list of files is written first, and then a file at a time.
  while (!list("gone").some((name) => /^\.toc-files-\w{6}$/.test(name))) await turn();
  rmSync(join(cwd, "gone"), { recursive: true });
  await expect(writing).rejects.toThrow("gone could not be written: there is no such folder. Nothing was changed.");
  expect(existsSync(join(cwd, "gone"))).toBe(false);
  await write("gone", files);
  expect(list("gone")).toHaveLength(51);
});

it("believes a list only about files of the folder", async () => {
  writeFileSync(join(cwd, "outside.md"), "1");
  mkdirSync(join(cwd, "g"));
  const digest = "6b86b273ff34fce19d6b804eff5a3f5747ada4eaa22f1d49c01e52ddb7875b4b";
  writeFileSync(join(cwd, "g/.toc-files.json"), JSON.stringify({ report: { "../outside.md": digest } }));
  expect(await write("g", { "x.md": "1" })).toEqual({ removed: [], kept: [] });
  expect(read("outside.md")).toBe("1");
  writeFileSync(join(cwd, "g/.toc-files.json"), "no list");
  await expect(write("g", { "x.md": "2" })).rejects.toThrow("g/x.md is there already");
  expect(await write("g", { "x.md": "2" }, { isForced: true })).toEqual({ removed: [], kept: [] });
});
