import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { type FileToWrite, writeFiles } from "../../../src/cli/output/write-files.js";
import { openSession } from "../support/open-session.js";
import { useFolder } from "../support/run-cli.js";

const folder = useFolder();
const write = (...files: FileToWrite[]) => writeFiles(files, openSession(folder.path).session);
const read = (name: string) => readFileSync(join(folder.path, name), "utf8");
const list = (part: string) => readdirSync(folder.path).filter((name) => name.includes(part));

it("leaves nothing but the file behind", async () => {
  await write({ file: "page.md", content: "text" });
  await write({ file: "page.md", content: "other" });
  expect([list("page"), read("page.md")]).toEqual([["page.md"], "other"]);
});

it("keeps a link a link, and the permissions of the file that it leads to", async () => {
  mkdirSync(join(folder.path, "deep"));
  folder.write("deep/target.md", "old");
  chmodSync(join(folder.path, "deep/target.md"), 0o640);
  symlinkSync(join("deep", "target.md"), join(folder.path, "link.md"));
  await write({ file: "link.md", content: "new" });
  expect(lstatSync(join(folder.path, "link.md")).isSymbolicLink()).toBe(true);
  expect([read("deep/target.md"), statSync(join(folder.path, "deep/target.md")).mode & 0o777]).toEqual(["new", 0o640]);
});

it("names the file and the reason where it cannot write", async () => {
  await expect(write({ file: "nowhere/page.md", content: "text" })).rejects.toThrow(
    "nowhere/page.md could not be written: there is no such folder. Nothing was changed.",
  );
  mkdirSync(join(folder.path, "a-folder"));
  await expect(write({ file: "a-folder", content: "text" })).rejects.toThrow("it is a folder");
});

it("writes over no device, also for an administrator", async () => {
  await expect(write({ file: "/dev/null", content: "text" })).rejects.toThrow("it is no ordinary file");
  expect(lstatSync("/dev/null").isCharacterDevice()).toBe(true);
});

it("writes over what it was told of, and nothing else", async () => {
  folder.write("one.md", "mine");
  await expect(write({ file: "one.md", content: "new", over: null })).rejects.toThrow("one.md is there already");
  await expect(write({ file: "one.md", content: "new", over: Buffer.from("other") })).rejects.toThrow(
    "in the meantime",
  );
  await expect(write({ file: "none.md", content: "new", over: Buffer.from("other") })).rejects.toThrow(
    "in the meantime",
  );
  expect([read("one.md"), list("none")]).toEqual(["mine", []]);
  await write({ file: "one.md", content: "new", over: Buffer.from("mine") });
  await write({ file: "none.md", content: "new", over: null });
  expect([read("one.md"), read("none.md")]).toEqual(["new", "new"]);
});

it("writes several files or none", async () => {
  folder.write("several-1", "old");
  folder.write("several-3", "mine");
  const content = "new";
  await expect(
    write({ file: "several-1", content }, { file: "several-2", content }, { file: "several-3", content, over: null }),
  ).rejects.toThrow("several-3 is there already");
  expect([list("several"), read("several-1")]).toEqual([["several-1", "several-3"], "old"]);
});

it("writes a file with the longest name there is", async () => {
  for (const name of ["n".repeat(255), `${"諸".repeat(84)}.md`]) {
    await write({ file: name, content: "1" });
    await write({ file: name, content: "2" });
    expect(read(name)).toBe("2");
  }
});

it("takes away what killed processes left beside it, and not what others are writing", async () => {
  const name = (owner: number) => `.left.md.${owner}.0123af.toc`;
  for (const owner of [999_999_999, process.pid, process.ppid]) writeFileSync(join(folder.path, name(owner)), "half");
  await write({ file: "left.md", content: "text" });
  expect(list("left")).toEqual([name(process.ppid), "left.md"]);
  expect(existsSync(join(folder.path, "left.md"))).toBe(true);
});
