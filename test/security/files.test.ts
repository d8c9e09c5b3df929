import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { REPORT_FORMATS } from "../../src/cli/report/formats.js";
import { parseTheory } from "../../src/theory/parse.js";
import { runCli, TAPS } from "../cli/support/run-cli.js";

let outer: string;
let cwd: string;
beforeEach(() => {
  outer = mkdtempSync(join(tmpdir(), "toc-files-"));
  cwd = join(outer, "project");
  mkdirSync(cwd);
  mkdirSync(join(outer, "elsewhere"));
  writeFileSync(join(outer, "elsewhere", "precious"), "precious");
  writeFileSync(join(cwd, "theory.yaml"), TAPS);
});
afterEach(() => rmSync(outer, { recursive: true, force: true }));

const toc = (...argv: string[]) => runCli(argv, { cwd });
/** What is outside of the folder that a command is given in. */
const outside = () =>
  readdirSync(outer, { recursive: true, encoding: "utf8" })
    .filter((name) => !/^project(?:[\\/]|$)/.test(name))
    .sort();
const UNTOUCHED = ["elsewhere", join("elsewhere", "precious")];

describe("an id", () => {
  it.each(["..", ".", "../x", "a/b", "a\\b", "/etc/passwd", "C:x", "a\0b", ".hidden", "-rf", "~"])(
    "is no path: %s",
    (id) => {
      const head = { format: "theory-of-change/1", title: "T", language: "en" };
      for (const [theory, outcome] of [
        [id, "a"],
        ["t", id],
      ] as const) {
        const result = parseTheory({ ...head, id: theory, outcomes: { [outcome]: { title: "A" } } });
        expect(result.ok ? [] : result.problems.map(({ code }) => code)).toContain(
          theory === id ? "bad-value" : "bad-id",
        );
      }
    },
  );
});

describe("a report", () => {
  const formats = Object.keys(REPORT_FORMATS).filter((format) => format !== "pdf");

  it.each(formats)("as %s stays in its folder", async (format) => {
    expect((await toc("report", "theory.yaml", "-f", format, "-o", "out")).code).toBe(0);
    expect(outside()).toEqual(UNTOUCHED);
    expect(readdirSync(join(cwd, "out")).length).toBeGreaterThan(0);
  });

  it("is not written through a link that leads out of its folder", async () => {
    mkdirSync(join(cwd, "out"));
    symlinkSync(join(outer, "elsewhere", "precious"), join(cwd, "out", "taps.html"));
    const { code, stderr } = await toc("report", "theory.yaml", "-o", "out");
    expect([code, stderr]).toEqual([2, expect.stringContaining("out/taps.html is a link that leads out of out")]);
    expect(readFileSync(join(outer, "elsewhere", "precious"), "utf8")).toBe("precious");
    // One that leads nowhere could be made to lead anywhere.
    rmSync(join(cwd, "out", "taps.html"));
    symlinkSync(join(outer, "elsewhere", "new"), join(cwd, "out", "taps.html"));
    expect((await toc("report", "theory.yaml", "-o", "out")).code).toBe(2);
    expect(outside()).toEqual(UNTOUCHED);
  });

  it.each([
    ["pages", ["report", "theory.yaml", "-f", "markdown", "-o", "out"], "README.md"],
    ["registers", ["registers", "theory.yaml", "-o", "out", "--force"], "assumptions.csv"],
  ])("is not written through such a link as %s", async (_, argv, name) => {
    mkdirSync(join(cwd, "out"));
    symlinkSync(join(outer, "elsewhere", "precious"), join(cwd, "out", name));
    const { code, stderr } = await toc(...argv);
    expect([code, stderr]).toEqual([2, expect.stringContaining(`out/${name} is a link that leads out of out`)]);
    expect(readFileSync(join(outer, "elsewhere", "precious"), "utf8")).toBe("precious");
  });

  it("may have its folder behind a link, and links within it", async () => {
    symlinkSync(join(outer, "elsewhere"), join(cwd, "out"));
    symlinkSync("index.html", join(outer, "elsewhere", "taps.html"));
    writeFileSync(join(outer, "elsewhere", "index.html"), "old");
    expect((await toc("report", "theory.yaml", "-o", "out")).code).toBe(0);
    expect(readFileSync(join(outer, "elsewhere", "index.html"), "utf8")).toContain("<!doctype html>");
  });

  it("takes away no file that a list of somebody else's claims to be of an earlier report", async () => {
    mkdirSync(join(cwd, "out"));
    symlinkSync(join(outer, "elsewhere"), join(cwd, "out", "sub"));
    const digest = createHash("sha256").update("precious").digest("hex");
    for (const path of ["../../elsewhere/precious", join(outer, "elsewhere", "precious"), "sub/precious"]) {
      writeFileSync(join(cwd, "out", ".toc-files.json"), JSON.stringify({ taps: { [path]: digest } }));
      await toc("report", "theory.yaml", "-f", "markdown", "-o", "out");
      expect(existsSync(join(outer, "elsewhere", "precious"))).toBe(true);
    }
  });
});

describe("what is there already", () => {
  it.each([
    ["a conversion", ["convert", "theory.yaml", "there"], []],
    ["a new theory", ["init", "there.yaml", "-y"], []],
    ["a register", ["registers", "theory.yaml", "-o", "there.csv", "--only", "assumptions"], []],
  ])("is not overwritten by %s unless --force is given", async (_, argv) => {
    const file = argv.find((one) => one.startsWith("there")) ?? "";
    const target = file === "there" ? "there.json" : file;
    writeFileSync(join(cwd, target), "mine");
    const given = argv.map((one) => (one === "there" ? "there.json" : one));
    expect((await toc(...given)).code).toBe(2);
    expect(readFileSync(join(cwd, target), "utf8")).toBe("mine");
    expect((await toc(...given, "--force")).code).toBe(0);
    expect(readFileSync(join(cwd, target), "utf8")).not.toBe("mine");
  });
});
