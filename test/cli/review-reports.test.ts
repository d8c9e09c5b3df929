import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Log } from "sarif";
import { describe, expect, it } from "vitest";
import { runCli, TAPS, useFolder } from "./support/run-cli.js";

const folder = useFolder();
const cwd = folder.path;
folder.write("taps.yaml", TAPS);
folder.write("bad.yaml", `${TAPS}wrong: 1\n`);
mkdirSync(join(cwd, "ministry"));
folder.write("ministry/taps.yml", TAPS);
const FORMATS = ["sarif", "junit", "github"] as const;
const review = (line: string, env = {}, stdin = "") =>
  runCli(["review", ...line.split(" ")], { cwd, env: { LANG: "en_GB.UTF-8", ...env }, stdin });
const readUris = (stdout: string) => {
  const log: Log = JSON.parse(stdout);
  const results = log.runs[0]?.results ?? [];
  return [...new Set(results.map(({ locations }) => locations?.[0]?.physicalLocation?.artifactLocation?.uri))];
};

describe.each(FORMATS)("toc review --format %s", (format) => {
  it("prints a report and nothing else, the same each time", async () => {
    const once = await review(`taps.yaml --format ${format}`);
    expect({ code: once.code, stderr: once.stderr }).toEqual({ code: 0, stderr: "" });
    expect(once.stdout).toContain("“Taps are used”: The theory records no evidence");
    expect(await review(`taps.yaml --format ${format}`)).toEqual(once);
  });

  it("fails as every format does", async () => {
    expect((await review(`taps.yaml -f ${format} --fail-on error`)).code).toBe(1);
    expect((await review(`taps.yaml -f ${format} --fail-on untested`)).code).toBe(1);
    expect((await review(`taps.yaml -f ${format} --fail-on refuted`)).code).toBe(0);
  });

  it("says nothing of a file that is no theory, nor of those beside it", async () => {
    const { code, stdout, stderr } = await review(`taps.yaml bad.yaml -f ${format}`);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain("bad.yaml:");
  });

  it("speaks Dutch", async () => {
    expect((await review(`taps.yaml -f ${format} --lang nl`)).stdout).toContain("De theorie noemt geen bewijs");
  });
});

describe("places", () => {
  it("are those in the file, in YAML and JSON", async () => {
    const { stdout } = await review("taps.yaml -f github");
    expect(stdout).toMatch(/^::error file=taps\.yaml,line=15,col=3,title=untested::/m);
    const converted = await runCli(["convert", "taps.yaml", "taps.json"], { cwd });
    expect(converted.code).toBe(0);
    const json = await review("taps.json -f github");
    expect(json.stdout).toMatch(/^::error file=taps\.json,line=\d+,col=5,title=untested::/m);
    const piped = await review("- -f github", {}, TAPS);
    expect(piped.stdout).toMatch(/^::error file=<stdin>,line=15,col=3,title=untested::/m);
  });

  it("have the file from here, or from the root of what a server checked out", async () => {
    const names = async (line: string, env = {}) => readUris((await review(`${line} -f sarif`, env)).stdout);
    expect(await names("./ministry/../ministry/taps.yml")).toEqual(["ministry/taps.yml"]);
    expect(await names(join(cwd, "taps.yaml"))).toEqual(["taps.yaml"]);
    expect(await names("taps.yaml", { GITHUB_WORKSPACE: join(cwd, "..") })).toEqual([
      `${cwd.split("/").at(-1)}/taps.yaml`,
    ]);
    expect(await names("taps.yaml", { CI_PROJECT_DIR: cwd })).toEqual(["taps.yaml"]);
    expect(await names("taps.yaml", { GITHUB_WORKSPACE: "/elsewhere" })).toEqual(["taps.yaml"]);
    expect(await names("taps.yaml ministry/taps.yml")).toEqual(["taps.yaml", "ministry/taps.yml"]);
  });
});

it("a JUnit report fails what --fail-on fails", async () => {
  const failures = async (more: string) =>
    /<testsuites tests="\d+" failures="(\d+)"/.exec((await review(`taps.yaml -f junit ${more}`)).stdout)?.[1];
  const counts = await Promise.all(["--fail-on error", "", "--fail-on info"].map(failures));
  expect(counts.map(Number)).toEqual([...counts.map(Number)].sort((a, b) => a - b));
  expect(new Set(counts).size).toBeGreaterThan(1);
});

it("the version of the program is in SARIF", async () => {
  const log: Log = JSON.parse((await review("taps.yaml -f sarif")).stdout);
  const { stdout } = await runCli(["--version"]);
  expect(log.runs[0]?.tool.driver.semanticVersion).toBe(stdout.trim());
});
