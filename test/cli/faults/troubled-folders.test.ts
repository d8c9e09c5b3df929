import {
  chmodSync,
  chownSync,
  cpSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, expect, it } from "vitest";
import { useRealCli } from "../support/real-cli.js";
import { TAPS } from "../support/taps.js";

const cli = useRealCli();
const home = mkdtempSync(join(tmpdir(), "toc-troubled-"));
chmodSync(home, 0o755);
afterAll(() => rmSync(home, { recursive: true, force: true }));

let cwd = "";
beforeEach(() => {
  cwd = mkdtempSync(join(home, "case-"));
  chmodSync(cwd, 0o755);
  for (const word of ["Kranen", "Pompen", "Putten"]) {
    writeFileSync(join(cwd, `${word}.yaml`), TAPS.replaceAll("Kranen", word));
  }
});

const run = (line: string, asNobody = false) => cli.run(line.split(" "), { cwd, asNobody });
const report = (word: string) => `report ${word}.yaml -f markdown -o out --as-of 2024`;

/** The files of a folder with what is in them. */
const list = (folder: string) =>
  readdirSync(join(cwd, folder), { recursive: true, encoding: "utf8" })
    .sort()
    .map((name) => {
      const path = join(cwd, folder, name);
      return [name, lstatSync(path).isFile() ? readFileSync(path, "utf8") : ""] as const;
    });

it.each([
  ["a file", "convert Kranen.yaml out/t.json", "convert Pompen.yaml out/t.json --force", "out/t.json"],
  ["pages", report("Kranen"), report("Pompen"), "out"],
  ["tables", "convert Kranen.yaml out/", "convert Pompen.yaml out/", "out/"],
])("%s in a folder that may only be read stay as they are", async (_, before, after, named) => {
  mkdirSync(join(cwd, "out"));
  expect((await run(before)).code).toBe(0);
  // Files of the user, in a folder that is not theirs to change.
  for (const [name] of list("out")) if (process.getuid?.() === 0) chownSync(join(cwd, "out", name), 65_534, 65_534);
  chmodSync(join(cwd, "out"), 0o555);
  const old = list("out");
  const { code, stderr } = await run(after, true);
  const left = list("out");
  chmodSync(join(cwd, "out"), 0o755);
  expect([code, stderr]).toEqual([2, expect.stringContaining(`${named} could not be written: permission denied.`)]);
  expect(left).toEqual(old);
});

/** A folder on another device, which Linux has in memory. */
const OTHER = "/dev/shm";

it.runIf(process.platform === "linux")(
  "a link to another device stays a link, and what it leads to is whole",
  async () => {
    const there = mkdtempSync(join(OTHER, "toc-"));
    try {
      expect(statSync(there).dev).not.toBe(statSync(cwd).dev);
      for (const word of ["Kranen", "Pompen"]) {
        await run(`convert ${word}.yaml ${join(there, "t.json")} --force`);
        if (word === "Kranen") symlinkSync(join(there, "t.json"), join(cwd, "t.json"));
      }
      expect(await run("convert Putten.yaml t.json --force")).toMatchObject({ code: 0 });
      expect(lstatSync(join(cwd, "t.json")).isSymbolicLink()).toBe(true);
      expect(readFileSync(join(there, "t.json"), "utf8")).toContain("Putten");
      expect(readdirSync(there)).toEqual(["t.json"]);
    } finally {
      rmSync(there, { recursive: true });
    }
  },
);

it("several that write one file leave one of the texts, whole, and nothing else", async () => {
  const words = ["Kranen", "Pompen", "Putten"];
  const whole = new Map<string, string>();
  for (const word of words) {
    await run(`convert ${word}.yaml ${word}.json`);
    whole.set(readFileSync(join(cwd, `${word}.json`), "utf8"), word);
  }
  const names = [...readdirSync(cwd), "t.json"].sort();
  for (let round = 0; round < 3; round += 1) {
    const ended = await Promise.all(words.map((word) => run(`convert ${word}.yaml t.json --force`)));
    expect(ended.map(({ code }) => code)).toEqual([0, 0, 0]);
    expect(words).toContain(whole.get(readFileSync(join(cwd, "t.json"), "utf8")));
    expect(readdirSync(cwd).sort()).toEqual(names);
  }
});

it("several that write a new file: each writes it whole, or says that it is there already", async () => {
  const words = ["Kranen", "Pompen"];
  for (let round = 0; round < 3; round += 1) {
    const ended = await Promise.all(words.map((word) => run(`convert ${word}.yaml t${round}.json`)));
    expect(ended.map(({ code }) => code)).toContain(0);
    for (const { code, stderr } of ended) if (code !== 0) expect(stderr).toContain(`t${round}.json is there already`);
    const text = readFileSync(join(cwd, `t${round}.json`), "utf8");
    expect(words.filter((word) => JSON.stringify(JSON.parse(text)).includes(word))).toHaveLength(1);
    expect(readdirSync(cwd).filter((name) => name.startsWith(".t"))).toEqual([]);
  }
});

it("tables that are half written are refused, and finished by the next command that writes them", async () => {
  await run("convert Kranen.yaml out/");
  const [old] = list("out").filter(([name]) => name === "nodes.csv");
  cpSync(join(cwd, "out"), join(cwd, "whole"), { recursive: true });
  await run("convert Pompen.yaml whole/");
  const inject = new URL("support/inject.cjs", import.meta.url).pathname;
  // Killed at its last renaming of a file: the calls before it are counted by what they are.
  const log = join(cwd, "calls");
  cpSync(join(cwd, "out"), join(cwd, "counted"), { recursive: true });
  const env = { NODE_OPTIONS: `--require ${inject}`, FAULT_LOG: log };
  await cli.run(["convert", "Pompen.yaml", "counted/"], { cwd, env });
  const calls = readFileSync(log, "utf8").trimEnd().split("\n");
  const at = calls.findLastIndex((call) => call.startsWith("renameSync")) + 1;
  const killed = { NODE_OPTIONS: env.NODE_OPTIONS, FAULT: "SIGKILL", FAULT_AT: `${at}` };
  await cli.run(["convert", "Pompen.yaml", "out/"], { cwd, env: killed });

  // The lock of the killed run counts as left behind after some seconds, which go by at once.
  utimesSync(join(cwd, "out/.toc-files.lock"), new Date(0), new Date(0));

  const { code, stderr } = await run("convert out/ - --to yaml");
  expect([code, stderr]).toEqual([2, expect.stringContaining("may hold old and new files side by side")]);
  expect(await run("convert Pompen.yaml out/")).toMatchObject({
    code: 0,
    stderr: expect.stringContaining("finished what an earlier run was stopped at"),
  });
  expect(list("out")).toEqual(list("whole"));
  expect(list("out")).not.toContainEqual(old);
  expect((await run("convert out/ - --to yaml")).code).toBe(0);
});
