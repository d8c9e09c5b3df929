import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { runCli, TAPS, useFolder } from "./support/run-cli.js";

const folder = useFolder();
const inner = join(folder.path, "theories");
mkdirSync(inner);
const at = join(folder.path, "toc.config.yaml");
beforeEach(() => {
  for (const name of ["toc.config.yaml", "toc.config.json"]) rmSync(join(folder.path, name), { force: true });
});
const review = (...argv: string[]) => runCli(["review", "-", ...argv], { stdin: TAPS, cwd: inner });

describe("the settings of a project", () => {
  it("hold for every command in the folder and below", async () => {
    writeFileSync(at, "lang: nl\n");
    expect((await review()).stdout).toContain("Kranen voor allen");
  });

  it("give way to the command line, and come before the locale", async () => {
    writeFileSync(at, "lang: nl\n");
    expect((await review("--lang", "en")).stdout).toContain("Taps for all");
  });

  it("may be for one command", async () => {
    writeFileSync(at, "fail-on: never\nreview:\n  fail-on: contested\ntrace: {lang: nl}\n");
    expect((await review()).code).toBe(1);
    expect((await review("--fail-on", "never")).code).toBe(0);
  });

  it("may be a list where an option can be repeated", async () => {
    writeFileSync(at, "severity: [untested=off, no-goal=off, untested:soap=error]\n");
    const { stdout } = await review("--format", "json");
    const found = JSON.parse(stdout).findings as { code: string; severity: string }[];
    const codes = found.map(({ code, severity }) => `${code} ${severity}`);
    expect(codes).not.toContain("untested warning");
    expect(codes.length).toBeGreaterThan(0);
  });

  it("may be JSON, or empty", async () => {
    writeFileSync(join(folder.path, "toc.config.json"), '{"lang": "nl"}');
    expect((await review()).stdout).toContain("Kranen voor allen");
    writeFileSync(at, "");
    expect(await review()).toMatchObject({ code: 0 });
  });

  it.each([
    ["langg: nl", "langg is no setting. Did you mean lang?"],
    ["lang: de", "lang: Allowed choices are en, nl."],
    ["review: {fail: error}", "review.fail is no setting."],
    ["review: {profle: draft}", "review.profle is no setting. Did you mean profile?"],
    ["quiet: please", "quiet: expected true or false."],
    ["lang: true", "lang: expected text."],
    ["severity: [untested]", "severity: Expected untested=error"],
    ["- lang", "expected settings, such as lang: nl."],
    ["lang: [", "toc.config.yaml: "],
    ["write-baseline: x.json", "write-baseline is no setting."],
  ])("that say %j are refused with their file", async (text, message) => {
    writeFileSync(at, text);
    const { code, stdout, stderr } = await review();
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(at);
    expect(stderr).toContain(message);
  });
});
