import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { runCli, TAPS, useFolder } from "./support/run-cli.js";

const folder = useFolder();
const inner = join(folder.path, "theories");
mkdirSync(inner);
const at = join(folder.path, "toc.config.yaml");
beforeEach(() => {
  for (const name of ["toc.config.yaml", "toc.config.json"])
    rmSync(join(folder.path, name), { recursive: true, force: true });
});
const LONG = "x".repeat(100_000);
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
    for (const nothing of ["", "# nothing yet\n", "---\n"]) {
      writeFileSync(at, nothing);
      expect(await review()).toMatchObject({ code: 0 });
    }
  });

  it.each([
    ["langg: nl", ":1:1: langg is no setting. Did you mean lang?"],
    ["lang: de", `${at}:1:1: lang: "de" does not fit. Allowed choices are en, nl.`],
    [
      "profile: darft",
      `profile: "darft" does not fit. Allowed choices are draft, review, publish. Did you mean draft?`,
    ],
    ["# ours\nreview:\n  lang: [de]\n", `${at}:3:3: review.lang: "de" does not fit.`],
    [": : :", `${at}: expected settings, such as lang: nl; found a key without a name.`],
    ["3: x", `${at}:1:1: ["3"] is no setting. Expected lang`],
    ["just text", `${at}: expected settings, such as lang: nl; found text or a number.`],
    ["review: {fail: error}", "review.fail is no setting."],
    ["review: {profle: draft}", "review.profle is no setting. Did you mean profile?"],
    ["quiet: please", 'quiet: expected true or false; found "please".'],
    ["lang: true", "lang: expected text; found true."],
    ["severity: [untested]", 'severity: "untested" does not fit. Expected untested=error'],
    ["- lang", "expected settings, such as lang: nl; found a list."],
    ["lang: [", `${at}:1:8: this is not JSON or YAML: `],
    ["quiet: &a [*a]", `${at}:1:13: this is not JSON or YAML: aliases (*name)`],
    // Nine times nine times … would be more than memory holds.
    [
      ["a: &a0 x", ...Array.from({ length: 9 }, (_, i) => `a${i}: &a${i + 1} [${`*a${i},`.repeat(9)}]`)].join("\n"),
      "this is not JSON or YAML: aliases (*name)",
    ],
    ["write-baseline: x.json", "write-baseline is no setting."],
  ])("that say %j are refused with their file", async (text, message) => {
    writeFileSync(at, text);
    const { code, stdout, stderr } = await review();
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(at);
    expect(stderr).toContain(message);
    expect(stderr.trimEnd()).not.toContain("\n");
  });

  it.each([
    ["a value that does not fit", `lang: "${LONG}"`, `lang: "${"x".repeat(119)}…" does not fit. Allowed choices`],
    ["a value of another type", `lang: ["${LONG}", {"${LONG}": 1}]`, 'lang: "xxx'],
    ["an object", `quiet: {"${LONG}": 1}`, `quiet: expected true or false; found {"${"x".repeat(117)}….`],
    ["a name", `"${LONG}": 1`, `["${"x".repeat(119)}…"] is no setting. Expected lang`],
    ["a name for one command", `review: {"${LONG}": 1}`, `review["${"x".repeat(119)}…"] is no setting.`],
  ])("show the start of %s that is long", async (_, text, message) => {
    writeFileSync(at, text);
    const { code, stderr } = await review();
    expect(code).toBe(2);
    expect(stderr).toContain(message);
    expect(stderr.length - at.length).toBeLessThan(500);
  });

  it.each<[string, string | Uint8Array, string]>([
    ["a value that does not fit", "lang: nederlands", `${at}:1:1: lang: "nederlands" past niet. Mogelijk zijn en, nl.`],
    [
      "a code that is an English word",
      "fail-on: refutd",
      "Mogelijk zijn never, error (fout), warning (waarschuwing), info (opmerking), refuted (weerlegd), ",
    ],
    ["a type that does not fit", "quiet: 3", `${at}:1:1: quiet: verwacht true of false; er staat 3.`],
    ["a list", "- lang", `${at}: verwacht instellingen, zoals lang: nl; er staat een lijst.`],
    [
      "a key without a name",
      ": : :",
      `${at}: verwacht instellingen, zoals lang: nl; er staat een sleutel zonder naam.`,
    ],
    ["what is no YAML", "a: b: c", `${at}:1:5: dit is geen JSON of YAML: `],
    ["bytes", Uint8Array.of(1, 0, 2), `${at}: het bestand is geen tekst: er staan NUL-bytes in.`],
    ["another encoding", Uint8Array.of(0xff, 0xfe, 0x61, 0), `${at}: de tekst is in UTF-16; bewaar hem als UTF-8.`],
    ["control characters", "a: \u0001", `${at}:1:4: dit is geen JSON of YAML: `],
  ])("that hold %s are refused in Dutch", async (_, text, message) => {
    writeFileSync(at, text);
    const { code, stderr } = await runCli(["review", "-"], { stdin: TAPS, cwd: inner, env: { LANG: "nl_NL" } });
    expect(code).toBe(2);
    expect(stderr).toContain(message);
    expect(stderr).not.toMatch(/\n.|[a-z] is (?:not )?(?:allowed|expected)/);
  });

  it("cannot be a folder", async () => {
    mkdirSync(at);
    expect(await review()).toEqual({
      code: 2,
      stdout: "",
      stderr: `toc: ${at}: is a folder; expected a file of settings, such as lang: nl.\n`,
    });
  });
});
