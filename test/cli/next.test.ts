import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { runCli, TAPS, useFolder } from "./support/run-cli.js";

const folder = useFolder();
const cwd = folder.path;
folder.write("taps.yaml", TAPS);
folder.write("bad.yaml", "format: nonsense\n");
folder.write("empty.yaml", "format: theory-of-change/1\nid: e\ntitle: E\nlanguage: en\noutcomes: {o: {title: O}}\n");
folder.write(
  "handwashing.yaml",
  readFileSync(new URL("../../examples/handwashing/theory.yaml", import.meta.url), "utf8"),
);
const next = (...argv: string[]) => runCli(["next", ...argv, "--as-of", "2024-06"], { cwd });

describe("toc next", () => {
  it("prints a page and nothing else", async () => {
    const { code, stdout, stderr } = await next("taps.yaml");
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toMatchInlineSnapshot(`
      "Taps for all
      What to do next, with verdicts as of June 2024

      to  Fewer fall ill

      2 of 3 open assumptions come first: no other is as pressing in every respect and more so in one.
      0 of 1 outcome has a path with evidence on every link.
      The theory has no sources.
      No outcome is both raised and lowered by the same cause.

      Test these first
      ────────────────────────────────────────────────────────────────────────────────────────────────────
      ○ untested: Taps are used (taps-used)
          If it fails, no modelled route remains to “Fewer fall ill”.
          Nobody has judged its importance.
          No test is planned.
      ◐ contested: Washing helps (washing-helps)
          If it fails, no modelled route remains to “Fewer fall ill”.
          Were it supported, the best-supported route to “Fewer fall ill” would be better supported.
          Nobody has judged its importance.
          No test is planned.

      Then these
      ────────────────────────────────────────────────────────────────────────────────────────────────────
      ◌ insufficient: There is soap (soap)
          After “Taps are used”: it is less open.

      How far evidence covers what leads there
      ────────────────────────────────────────────────────────────────────────────────────────────────────
      · Fewer fall ill (health)
          1 of 2 links on the way has evidence, 1 of them for and against.
          The only path does not have it on every link.
          Nearest to that, with 1 gap in 2 links: Install taps → People wash → Fewer fall ill
          Without evidence: Install taps → People wash

      Links on the way into which nobody has looked
      ────────────────────────────────────────────────────────────────────────────────────────────────────
      · Install taps → People wash (install->washing)

      An answer about the theory as it is stated, not about the world: that no modelled route remains does
      not say that an outcome will not come about.
      "
    `);
  });

  it("answers in part, in Dutch and as Markdown", async () => {
    const { stdout } = await next("handwashing.yaml", "--only", "tests", "-l", "nl", "-f", "markdown");
    expect(stdout.match(/^## .*$/gm)).toEqual(["## Toets deze eerst", "## Daarna deze"]);
    expect(stdout).toContain("  - Er is een toets gepland, Monitoring officer, maart 2025:");
  });

  it("lists the paths when coverage alone is asked, and as many as it is told", async () => {
    const { stdout } = await next("handwashing.yaml", "--only", "coverage", "--limit", "1");
    expect(stdout).toContain("Paths\n─");
    expect(stdout).toContain("There are more paths.");
    expect((await next("handwashing.yaml")).stdout).not.toContain("Paths\n─");
  });

  it("asks of some starts and outcomes, and of evidence from some strength on", async () => {
    const of = async (...argv: string[]) =>
      JSON.parse((await next("handwashing.yaml", "--format", "json", ...argv)).stdout);
    const answer = await of("--to", "washing", "--to", "knowledge", "--from", "lessons", "--least", "strong");
    expect(Object.keys(answer)).toEqual(["theory", "asOf", "tests", "sources", "tensions", "coverage"]);
    expect([answer.tests.from, answer.tests.to]).toEqual([["lessons"], ["knowledge", "washing"]]);
    expect(answer.coverage).toMatchObject({ from: ["lessons"], least: 3 });
    expect(answer.coverage.outcomes.map(({ paths }: { paths: string }) => paths)).toEqual(["1", "1"]);
    expect(Object.keys(await of("--only", "sources"))).toEqual(["theory", "asOf", "sources"]);
  });

  it("says so where there is nothing to do", async () => {
    const { code, stdout } = await next("empty.yaml");
    expect(code).toBe(0);
    expect(stdout).toContain("there is nothing to test");
    expect(stdout).toContain("The theory has no sources.");
    expect(stdout).toContain("No path leads there.");
  });

  it("answers for several files, one after the other", async () => {
    const { stdout } = await next("taps.yaml", "handwashing.yaml", "-f", "json");
    expect(JSON.parse(stdout).map(({ theory }: { theory: string }) => theory)).toEqual(["taps", "handwashing"]);
  });

  it.each([
    [["taps.yaml", "--to", "helth"], 'Did you mean "health"?'],
    [["taps.yaml", "--to", "install"], '"install" is an intervention; expected the id of an outcome'],
    [["taps.yaml", "--only", "test"], "Allowed choices are tests, coverage, sources, tensions. Did you mean tests?"],
    [["taps.yaml", "--least", "some"], "Allowed choices are weak, moderate, strong."],
    [["taps.yaml", "--limit", "-1"], "Expected a whole number."],
    [["bad.yaml"], "bad.yaml"],
    [["missing.yaml"], "there is no such file"],
  ])("refuses %j", async (argv, message) => {
    const { code, stdout, stderr } = await next(...argv);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(message);
  });
});
