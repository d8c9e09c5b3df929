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
    expect((await toc("report", "theory.yaml", "-o", "out", "--force")).code).toBe(0);
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
  it.each<[what: string, argv: string[], files: string[]]>([
    ["a conversion", ["convert", "theory.yaml", "there.json"], ["there.json"]],
    ["a list of losses", ["convert", "theory.yaml", "-", "--to", "mermaid", "--losses", "there.json"], ["there.json"]],
    ["a conversion and its losses", ["convert", "theory.yaml", "x.mmd", "--losses", "y.json"], ["x.mmd", "y.json"]],
    ["tables", ["convert", "theory.yaml", "out/"], ["out/nodes.csv", "out/links.csv"]],
    ["a new theory", ["init", "there.yaml", "-y"], ["there.yaml"]],
    ["the schema beside it", ["init", "first.yaml", "-y"], ["theory-of-change.schema.json"]],
    ["a register", ["registers", "theory.yaml", "-o", "there.csv", "--only", "assumptions"], ["there.csv"]],
    ["a folder of registers", ["registers", "theory.yaml", "-o", "out"], ["out/log.csv", "out/gaps.csv"]],
    ["a page", ["report", "theory.yaml", "-o", "out"], ["out/taps.html"]],
    ["pages", ["report", "theory.yaml", "-o", ".", "-f", "markdown"], ["README.md", "assumptions.md"]],
    ["a workbook", ["report", "theory.yaml", "-o", ".", "-f", "xlsx"], ["taps.xlsx"]],
    ["a picture", ["report", "theory.yaml", "-o", ".", "-f", "svg"], ["taps.svg"]],
    ["a declaration", ["types", "theory.yaml"], ["theory.d.yaml.ts"]],
    ["a baseline", ["review", "theory.yaml", "-q", "--write-baseline", "there.json"], ["there.json"]],
  ])("is not overwritten by %s unless --force is given", async (_, argv, files) => {
    mkdirSync(join(cwd, "out"));
    for (const file of files) writeFileSync(join(cwd, file), "mine");
    const before = readdirSync(cwd, { recursive: true });
    const refused = await toc(...argv);
    expect(refused.code).toBe(2);
    for (const file of files) {
      expect(refused.stderr).toContain(file);
      expect(readFileSync(join(cwd, file), "utf8")).toBe("mine");
    }
    expect(refused.stderr).toContain("--force");
    expect(readdirSync(cwd, { recursive: true })).toEqual(before);
    const forced = await toc(...argv, "--force");
    expect(forced).toMatchObject({ code: 0 });
    for (const file of files) expect(readFileSync(join(cwd, file), "utf8")).not.toBe("mine");
  });

  it.each([
    ["tables", ["convert", "theory.yaml", "out/"], "nodes.csv"],
    ["registers", ["registers", "theory.yaml", "-o", "out"], "log.csv"],
    ["a page", ["report", "theory.yaml", "-o", "out"], "taps.html"],
    ["pages", ["report", "theory.yaml", "-o", "out", "-f", "markdown"], "README.md"],
  ])(
    "is written over as %s where an earlier run wrote it, and not where it was changed since",
    async (_, argv, name) => {
      expect((await toc(...argv)).code).toBe(0);
      writeFileSync(join(cwd, "theory.yaml"), TAPS.replaceAll("Kranen", "Pompen"));
      expect((await toc(...argv)).code).toBe(0);
      const file = join(cwd, "out", name);
      writeFileSync(file, `${readFileSync(file, "utf8")}mine`);
      const { code, stderr } = await toc(...argv);
      expect([code, stderr]).toEqual([2, expect.stringContaining(`out/${name} is there already`)]);
      expect(readFileSync(file, "utf8")).toMatch(/mine$/);
      expect((await toc(...argv, "--force")).code).toBe(0);
      expect(readFileSync(file, "utf8")).not.toMatch(/mine$/);
    },
  );

  it("is written over by the findings of now where it has those of before", async () => {
    const argv = ["review", "theory.yaml", "-q", "--write-baseline", "known.json"];
    expect((await toc(...argv)).code).toBe(0);
    expect((await toc(...argv)).code).toBe(0);
  });

  it("is never what the same command reads, also with --force", async () => {
    writeFileSync(join(cwd, "partner.xml"), "<iati-activities/>");
    for (const argv of [
      ["convert", "theory.yaml", "theory.yaml"],
      ["convert", "theory.yaml", "x.mmd", "--losses", "./theory.yaml"],
      ["convert", "theory.yaml", "x.json", "--losses", "x.json"],
      ["match", "theory.yaml", "partner.xml", "--losses", "partner.xml"],
      ["registers", "theory.yaml", "-o", "theory.json"],
      ["review", "theory.yaml", "--write-baseline", "theory.yaml"],
    ]) {
      if (argv.includes("theory.json")) symlinkSync("theory.yaml", join(cwd, "theory.json"));
      expect([argv, await toc(...argv, "--force")]).toEqual([
        argv,
        { code: 2, stdout: "", stderr: expect.stringContaining("cannot be both read and written.") },
      ]);
    }
    expect(readFileSync(join(cwd, "theory.yaml"), "utf8")).toBe(TAPS);
  });
});

describe("a journal of somebody else's", () => {
  const hostile = (steps: object[], name = "forward.json") => {
    mkdirSync(join(cwd, "out", ".toc-files-abcdef"), { recursive: true });
    writeFileSync(join(cwd, "out", ".toc-files-abcdef", name), JSON.stringify(steps));
    writeFileSync(join(cwd, "out", ".toc-files-abcdef", "new-0"), "theirs");
  };
  const digest = (text: string) => createHash("sha256").update(text).digest("hex");

  it.each(["forward.json", "back.json"])("changes nothing outside of its folder: %s", async (name) => {
    for (const path of ["../../elsewhere/precious", join(outer, "elsewhere", "precious"), "sub/precious"]) {
      hostile([{ path, old: digest("precious"), new: digest("theirs") }], name);
      hostile([{ path, old: null, new: digest("precious") }], name);
      if (path.startsWith("sub") && !existsSync(join(cwd, "out", "sub"))) {
        symlinkSync(join(outer, "elsewhere"), join(cwd, "out", "sub"));
      }
      await toc("report", "theory.yaml", "-o", "out");
      expect(readFileSync(join(outer, "elsewhere", "precious"), "utf8")).toBe("precious");
    }
  });

  it("changes no file that is not as it says", async () => {
    hostile([{ path: "README.md", old: digest("other"), new: digest("theirs") }]);
    writeFileSync(join(cwd, "out", "README.md"), "mine");
    expect((await toc("report", "theory.yaml", "-o", "out")).code).toBe(0);
    expect(readFileSync(join(cwd, "out", "README.md"), "utf8")).toBe("mine");
    expect(readdirSync(join(cwd, "out")).sort()).toEqual([".toc-files.json", "README.md", "taps.html"]);
  });

  it("takes away nothing but its own, and does not trip up who reads the folder", async () => {
    await toc("convert", "theory.yaml", "out/");
    hostile([]);
    writeFileSync(join(cwd, "out", ".toc-files-abcdef", "precious.txt"), "mine");
    expect((await toc("convert", "out/", "-", "--to", "json")).code).toBe(0);
    await toc("report", "theory.yaml", "-o", "out");
    expect(readFileSync(join(cwd, "out", ".toc-files-abcdef", "precious.txt"), "utf8")).toBe("mine");
  });
});

it("a theory whose id no file can have still has its report", async () => {
  for (const id of ["諸".repeat(120), "CON", "aux.md"]) {
    writeFileSync(join(cwd, "theory.yaml"), TAPS.replace("id: taps", `id: "${id}"`));
    for (const format of ["html", "svg", "xlsx", "markdown"]) {
      expect(await toc("report", "theory.yaml", "-f", format, "-o", "out", "-q", "--force")).toMatchObject({ code: 0 });
    }
  }
  const names = readdirSync(join(cwd, "out"));
  expect(names).toContain("CON_.html");
  expect(names).toContain("aux_.md.svg");
  expect(names.every((name) => Buffer.byteLength(name) < 144)).toBe(true);
});
