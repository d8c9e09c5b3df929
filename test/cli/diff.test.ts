import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runCli, TAPS, useFolder } from "./support/run-cli.js";

const folder = useFolder();
const cwd = folder.path;
folder.write("taps.yaml", TAPS);
folder.write("reworded.yaml", TAPS.replace("en: Taps are used", "en: Taps are used daily"));
folder.write("worse.yaml", TAPS.replace("stance: supports, finding: Some soap", "stance: opposes, finding: No soap"));
folder.write("dropped.yaml", TAPS.replace(/ {2}taps-used:[\s\S]*?install->washing\n/, ""));
folder.write("bad.yaml", "format: nonsense\n");
const diff = (...argv: string[]) => runCli(["diff", ...argv], { cwd });

describe("toc diff", () => {
  it("prints a page and nothing else", async () => {
    const { code, stdout, stderr } = await diff("taps.yaml", "reworded.yaml", "--as-of", "2018");
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toMatchInlineSnapshot(`
      "Taps for all
      What changed: taps.yaml → reworded.yaml; verdicts on 2018

      1 changed.

      The theory
      ────────────────────────────────────────────────────────────────────────────────────────────────────
      ~ assumption: Taps are used daily (taps-used)
          wording (en): Taps are used {+daily+}

      This page compares two documents as written. “Probably” means that the texts are alike.
      "
    `);
  });

  it("answers in Dutch and as Markdown", async () => {
    const { stdout } = await diff("taps.yaml", "dropped.yaml", "--lang", "nl", "--format", "markdown");
    expect(stdout).toContain("## Verwijderd zonder reden");
    expect(stdout).toContain("- **−** ○ Kranen worden gebruikt (`taps-used`)");
  });

  it("prints texts in the language of the theory, or that asked for, as JSON", async () => {
    const text = async (...more: string[]) =>
      JSON.parse((await diff("taps.yaml", "dropped.yaml", "-f", "json", ...more)).stdout).silentDrops[0].text;
    expect(await text()).toBe("Kranen worden gebruikt");
    expect(await text("--lang", "en")).toBe("Taps are used");
  });

  it.each([
    ["taps.yaml", "never", 0],
    ["dropped.yaml", "never", 0],
    ["taps.yaml", "any", 0],
    ["reworded.yaml", "any", 1],
    ["reworded.yaml", "worse", 0],
    ["worse.yaml", "worse", 1],
    ["worse.yaml", "dropped", 0],
    ["dropped.yaml", "dropped", 1],
    ["dropped.yaml", "worse", 1],
  ])("to %s exits for --fail-on %s with %i, in every format", async (file, level, code) => {
    for (const format of ["text", "json", "markdown"]) {
      expect((await diff("taps.yaml", file, "--fail-on", level, "-f", format)).code).toBe(code);
    }
  });

  it("reads one of the two from standard input", async () => {
    const { code, stdout } = await runCli(["diff", "taps.yaml", "-"], { cwd, stdin: TAPS });
    expect(code).toBe(0);
    expect(stdout).toContain("Nothing changed.");
  });

  it.each([
    [["taps.yaml"], "Name a second theory, or a revision with --since."],
    [["taps.yaml", "taps.yaml", "--since", "HEAD"], "Give either a second theory or --since, not both."],
    [["-", "--since", "HEAD"], "Standard input has no revisions"],
    [["taps.yaml", "--since=-x"], '"-x" is not a revision of git'],
    [["taps.yaml", "--since=a:b"], '"a:b" is not a revision of git'],
    [["taps.yaml", "missing.yaml"], "there is no such file"],
    [["taps.yaml", "bad.yaml"], "bad.yaml"],
    [["-", "-"], "- can be given once only."],
  ])("refuses %j", async (argv, message) => {
    const { code, stdout, stderr } = await diff(...argv);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(message);
  });
});

describe("revisions of git", () => {
  const git = (...args: string[]) =>
    execFileSync("git", ["-c", "user.name=t", "-c", "user.email=t@example.org", ...args], { cwd, stdio: "pipe" });
  mkdirSync(join(cwd, "sub"));
  git("init", "-q", "-b", "trunk");
  folder.write("sub/theory.yaml", TAPS);
  git("add", "sub/theory.yaml");
  git("commit", "-q", "-m", "first");
  git("tag", "one");
  folder.write("sub/theory.yaml", TAPS.replace("en: Taps are used", "en: Taps are used daily"));

  it("are compared with a file as it is", async () => {
    const { code, stdout } = await diff("sub/theory.yaml", "--since", "HEAD", "--fail-on", "any");
    expect(code).toBe(1);
    expect(stdout).toContain("HEAD:sub/theory.yaml → sub/theory.yaml");
    expect(stdout).toContain("Taps are used {+daily+}");
  });

  it("are read by their path from the root, or from here", async () => {
    expect((await diff("one:sub/theory.yaml", "sub/theory.yaml")).stdout).toContain("{+daily+}");
    const within = await runCli(["diff", "trunk:./theory.yaml", "theory.yaml"], { cwd: join(cwd, "sub") });
    expect(within.stdout).toContain("{+daily+}");
    expect((await runCli(["check", "one:sub/theory.yaml"], { cwd })).code).toBe(0);
  });

  it("that are not there are refused, with what to do", async () => {
    const nothing = await diff("sub/theory.yaml", "--since", "nowhere");
    expect({ code: nothing.code, stdout: nothing.stdout }).toEqual({ code: 2, stdout: "" });
    expect(nothing.stderr).toContain('Is "nowhere" a commit, branch or tag of this repository?');
    const { stderr } = await diff("one:theory.yaml", "sub/theory.yaml");
    expect(stderr).toContain("./theory.yaml counts from here");
    expect((await diff("--", "-x:taps.yaml", "taps.yaml")).stderr).toContain("there is no such file");
    const outside = await runCli(["check", "HEAD:taps.yaml"], { cwd: "/" });
    expect(outside.stderr).toContain("git cannot read it: not a git repository");
  });

  it("give way to a file of that name", async () => {
    folder.write("one:sub.yaml", TAPS);
    expect((await runCli(["check", "one:sub.yaml"], { cwd })).code).toBe(0);
  });
});
