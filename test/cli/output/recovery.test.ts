import {
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { digest } from "../../../src/cli/output/disk.js";
import { isHalfWritten, writeFolderWhole } from "../../../src/cli/output/write-folder-whole.js";
import { openSession } from "../support/open-session.js";
import { useFolder } from "../support/run-cli.js";

// A run that was killed left its journal in a folder; the next run, of another report, comes upon it.
const { path: cwd } = useFolder();
const read = (path: string) => readFileSync(join(cwd, path), "utf8");
const list = (folder: string) => readdirSync(join(cwd, folder)).toSorted();

async function writeAnother(folder: string): Promise<string[]> {
  const { session, said } = openSession(cwd);
  const files = [{ path: "another.md", content: "5" }];
  await writeFolderWhole(files, { folder, name: "another", isForced: false }, session);
  return said;
}

const OLD = { "a.md": "old a", "b.md": "old b", "gone.md": "old gone" };
const NEW = { "a.md": "new a", "b.md": "new b", "deep/made.md": "new made" };
const PATHS = ["a.md", "b.md", "gone.md", "deep/made.md"] as const;
const textOf = (files: { readonly [path: string]: string }, path: string) => files[path];

/** Leaves a folder as a kill after so many files does, with a journal under this name. */
function leave(folder: string, journal: "forward.json" | "back.json", placed: number): void {
  const root = join(cwd, folder);
  const stage = join(root, ".toc-files-aB3x9Z");
  mkdirSync(stage, { recursive: true });
  for (const [path, text] of Object.entries(OLD)) writeFileSync(join(root, path), text);
  const steps = PATHS.map((path, i) => {
    const [before, after] = [textOf(OLD, path), textOf(NEW, path)];
    if (before !== undefined) linkSync(join(root, path), join(stage, `old-${i}`));
    if (after !== undefined) writeFileSync(join(stage, `new-${i}`), after);
    const toDigest = (text: string | undefined) => (text === undefined ? null : digest(text));
    return { path, old: toDigest(before), new: toDigest(after) };
  });
  writeFileSync(join(stage, journal), JSON.stringify(steps));
  mkdirSync(join(root, "deep"), { recursive: true });
  for (const [i, path] of PATHS.slice(0, placed).entries()) {
    const [target, staged] = [join(root, path), join(stage, `new-${i}`)];
    if (textOf(NEW, path) === undefined) rmSync(target);
    else if (textOf(OLD, path) === undefined) linkSync(staged, target);
    else renameSync(staged, target);
  }
}

describe.each([0, 1, 2, 3, 4])("after %i of four files", (placed) => {
  it("goes forward where the journal was complete", async () => {
    leave(`forward-${placed}`, "forward.json", placed);
    expect(isHalfWritten(join(cwd, `forward-${placed}`))).toBe(placed > 0 && placed < PATHS.length);
    const said = await writeAnother(`forward-${placed}`);
    expect(said.join("")).toContain(`forward-${placed}: finished what an earlier run was stopped at.`);
    expect(list(`forward-${placed}`)).toEqual([".toc-files.json", "a.md", "another.md", "b.md", "deep"]);
    expect(Object.keys(NEW).map((path) => read(`forward-${placed}/${path}`))).toEqual(Object.values(NEW));
    expect(isHalfWritten(join(cwd, `forward-${placed}`))).toBe(false);
  });

  it("goes back where the run was going back", async () => {
    leave(`back-${placed}`, "back.json", placed);
    const said = await writeAnother(`back-${placed}`);
    expect(said.join("")).toContain(`back-${placed}: undid what an earlier run was stopped at.`);
    expect(list(`back-${placed}`).filter((name) => name !== "deep")).toEqual(
      [".toc-files.json", "another.md", ...Object.keys(OLD)].sort(),
    );
    expect(Object.keys(OLD).map((path) => read(`back-${placed}/${path}`))).toEqual(Object.values(OLD));
  });
});

it("leaves what a user has changed since", async () => {
  leave("changed", "forward.json", 1);
  writeFileSync(join(cwd, "changed/b.md"), "by hand");
  writeFileSync(join(cwd, "changed/gone.md"), "by hand too");
  await writeAnother("changed");
  expect(["a.md", "b.md", "gone.md"].map((name) => read(`changed/${name}`))).toEqual([
    "new a",
    "by hand",
    "by hand too",
  ]);
  expect(list("changed")).not.toContain(".toc-files-aB3x9Z");
});

it.each([
  ["has new files and no journal yet", ""],
  ["has a journal that breaks off", '[{"path":"a.md",'],
  ["has a journal about files elsewhere", JSON.stringify([{ path: "../elsewhere.md", old: null, new: digest("x") }])],
])("takes a folder away that %s", async (name, journal) => {
  const folder = name.replaceAll(" ", "-");
  const stage = join(cwd, folder, ".toc-files-aB3x9Z");
  mkdirSync(stage, { recursive: true });
  writeFileSync(join(cwd, folder, "a.md"), "old a");
  writeFileSync(join(stage, "new-0"), "x");
  if (journal !== "") writeFileSync(join(stage, "forward.json"), journal);
  expect(isHalfWritten(join(cwd, folder))).toBe(false);
  expect(await writeAnother(folder)).toEqual([]);
  expect([list(folder), read(`${folder}/a.md`)]).toEqual([[".toc-files.json", "a.md", "another.md"], "old a"]);
});

it("keeps files of others that lie in such a folder, and says so", async () => {
  const stage = join(cwd, "others", ".toc-files-aB3x9Z");
  mkdirSync(stage, { recursive: true });
  writeFileSync(join(stage, "mine.md"), "mine");
  expect((await writeAnother("others")).join("")).toContain("was left behind");
  expect(read("others/.toc-files-aB3x9Z/mine.md")).toBe("mine");
});

it("puts no file in place that is a link which somebody put there", async () => {
  leave("linked", "forward.json", 0);
  const staged = join(cwd, "linked/.toc-files-aB3x9Z/new-0");
  renameSync(staged, join(cwd, "secret"));
  symlinkSync(join(cwd, "secret"), staged);
  await writeAnother("linked");
  expect([read("linked/a.md"), read("linked/b.md")]).toEqual(["old a", "new b"]);
});
