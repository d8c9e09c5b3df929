import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runCli, TAPS, useFolder } from "./support/run-cli.js";

const folder = useFolder();
const cwd = folder.path;
const git = (...args: string[]) =>
  execFileSync("git", ["-c", "user.name=t", "-c", "user.email=t@example.org", ...args], { cwd, stdio: "pipe" });
const MORE = TAPS.replace("evidence:", "  more: {statement: {en: More, nl: Meer}, on: washing}\nevidence:");

mkdirSync(join(cwd, "sub"));
folder.write("sub/taps.yaml", TAPS);
folder.write("broken.yaml", "format: nonsense\n");
folder.write("waived.yaml", TAPS);
git("init", "-q", "-b", "trunk");
git("add", ".");
git("commit", "-q", "-m", "first");
folder.write("broken.yaml", TAPS);
folder.write("new.yaml", TAPS);

const review = async (file: string, ...more: string[]) => {
  const outcome = await runCli(["review", file, "-f", "json", "-l", "en", ...more], { cwd });
  const answer = outcome.stdout === "" ? undefined : JSON.parse(outcome.stdout);
  const found = (answer?.findings ?? []).map(({ code, on }: { code: string; on: string }) => `${code} ${on}`);
  return { ...outcome, answer, found };
};

describe("toc review --since", () => {
  it("finds nothing new where nothing changed", async () => {
    folder.write("sub/taps.yaml", TAPS);
    const { code, found, answer, stderr } = await review("sub/taps.yaml", "--since", "HEAD", "--fail-on", "info");
    expect({ code, found, stderr }).toEqual({ code: 0, found: [], stderr: "" });
    expect(answer.known.length).toBeGreaterThan(3);
  });

  it("fails on what is new only, and says what is found no longer", async () => {
    folder.write("sub/taps.yaml", MORE);
    const { code, found } = await review("sub/taps.yaml", "--since", "trunk", "--fail-on", "warning");
    expect({ code, found }).toEqual({ code: 1, found: ["untested more", "single-point-of-failure more"] });
    folder.write(
      "sub/taps.yaml",
      TAPS.replace("  for:", "  tap: {on: taps-used, stance: supports, finding: Used}\n  for:"),
    );
    const { answer } = await review("sub/taps.yaml", "--since", "trunk");
    expect(answer.gone).toContainEqual({ code: "untested", on: "taps-used" });
    const page = await runCli(["review", "sub/taps.yaml", "--since", "trunk", "-l", "en"], { cwd });
    expect(page.stdout).toMatch(/\d+ known issues are left out\.\n\d+ earlier issues? (has|have) been resolved\./);
  });

  it("does not take for new what only time has brought", async () => {
    folder.write("sub/taps.yaml", TAPS);
    const { found, answer } = await review("sub/taps.yaml", "--since", "HEAD", "--as-of", "2040");
    expect(found).toEqual([]);
    expect(answer.known.map(({ code }: { code: string }) => code)).toContain("stale");
  });

  it("finds an assumption that was dropped in silence, unless that is waived", async () => {
    const dropped = TAPS.replace(/ {2}taps-used:[\s\S]*?install->washing\n/, "");
    folder.write("sub/taps.yaml", dropped);
    const { code, answer } = await review("sub/taps.yaml", "--since", "HEAD", "--fail-on", "warning");
    expect(code).toBe(1);
    const drop = answer.findings.find(({ code }: { code: string }) => code === "silent-drop");
    expect(drop).toMatchObject({
      on: "taps-used",
      path: [],
      message:
        "The assumption “Taps are used” was removed without a recorded reason. The verdict was “untested”. Record the decision in a review, or put the assumption back.",
    });
    const waiver = "waivers:\n  - {code: silent-drop, on: taps-used, reason: Merged, by: C. Chair, date: 2021-01}\n";
    folder.write("sub/taps.yaml", dropped + waiver);
    const waived = await review("sub/taps.yaml", "--since", "HEAD");
    expect(waived.found).not.toContain("silent-drop taps-used");
    expect(waived.answer.waived[0].finding.on).toBe("taps-used");
    // The waiver stays true when there is nothing left to compare with.
    const later = await review("sub/taps.yaml");
    expect(later.found.filter((finding: string) => /waiver|dangling|silent/.test(finding))).toEqual([]);
  });

  it("adds to a baseline", async () => {
    folder.write("sub/taps.yaml", MORE);
    const { stderr } = await review("sub/taps.yaml", "--write-baseline", "known.json");
    expect(stderr).toBe("toc: known.json written.\n");
    const { found } = await review("sub/taps.yaml", "--since", "HEAD", "--baseline", "known.json");
    expect(found).toEqual([]);
  });

  it("works in every format", async () => {
    folder.write("sub/taps.yaml", MORE);
    for (const format of ["text", "markdown", "sarif", "junit", "github"]) {
      const argv = ["review", "sub/taps.yaml", "--since", "HEAD", "--fail-on", "warning", "-f", format, "-l", "en"];
      const { code, stdout } = await runCli(argv, { cwd });
      expect([format, code]).toEqual([format, 1]);
      expect(stdout).toContain("The theory records no evidence for this assumption.");
    }
    const { stdout } = await runCli(["review", "sub/taps.yaml", "--since", "HEAD", "-f", "github"], { cwd });
    expect(stdout.trimEnd().split("\n")).toHaveLength(2);
  });

  it("takes all for new, and says so, where there was no such file or no theory", async () => {
    const added = await review("new.yaml", "--since", "HEAD");
    expect(added.stderr).toBe("toc: HEAD:new.yaml is not there, so every issue in new.yaml is new.\n");
    expect(added.answer.known).toEqual([]);
    const repaired = await review("broken.yaml", "--since", "HEAD", "-q");
    expect({ code: repaired.code, stderr: repaired.stderr }).toEqual({ code: 0, stderr: "" });
    expect(repaired.found).toEqual(added.found);
  });

  it.each([
    [["new.yaml", "--since", "nowhere"], "nowhere:new.yaml: git cannot read it: "],
    [["new.yaml", "--since", "nowhere"], 'Is "nowhere" a commit, branch or tag of this repository? A shallow clone'],
    [["new.yaml", "--since", ""], '"" is not a revision of git'],
    [["new.yaml", "--since=--all"], '"--all" is not a revision of git'],
    [["-", "--since", "HEAD"], "Standard input has no revisions"],
    [["HEAD:waived.yaml", "--since", "HEAD"], "HEAD:waived.yaml is a revision; name a file with --since."],
  ])("%j is misuse", async (argv, message) => {
    const { code, stdout, stderr } = await runCli(["review", ...argv], { cwd, stdin: TAPS });
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(message);
  });
});
