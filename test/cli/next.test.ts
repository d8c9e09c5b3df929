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
      What to do next, with verdicts on June 2024

      to  Fewer fall ill

      Test these 2 assumptions first, out of 3. Most depends on them, and least is known about them.
      0 of the 1 outcome has a path with evidence for every link.
      The theory has no sources.
      No element contributes to an outcome and also works against it.

      Test these first
      ────────────────────────────────────────────────────────────────────────────────────────────────────
      ○ untested: Taps are used (taps-used)
          If this assumption is wrong, the theory no longer leads to “Fewer fall ill”.
          Importance: not stated.
          No test is planned.
      ◐ conflicting evidence: Washing helps (washing-helps)
          If this assumption is wrong, the theory no longer leads to “Fewer fall ill”.
          If a test supports this assumption, the evidence for “Fewer fall ill” becomes stronger.
          Importance: not stated.
          No test is planned.

      Then these
      ────────────────────────────────────────────────────────────────────────────────────────────────────
      ◌ too little evidence: There is soap (soap)
          Less urgent than “Taps are used”: more is already known.

      Evidence for each outcome
      ────────────────────────────────────────────────────────────────────────────────────────────────────
      · Fewer fall ill (health)
          1 of the 2 links on the way has evidence, 1 of these both for and against.
          The only path does not have evidence for every link.
          The path with the fewest gaps has no evidence for 1 of its 2 links: Install taps → People wash →
          Fewer fall ill
          Without evidence: Install taps → People wash

      Links without evidence
      ────────────────────────────────────────────────────────────────────────────────────────────────────
      · Install taps → People wash (install->washing)

      This answer is about the theory as written. An outcome that the theory no longer leads to can still
      happen.
      "
    `);
  });

  it("answers in part, in Dutch and as Markdown", async () => {
    const { stdout } = await next("handwashing.yaml", "--only", "tests", "-l", "nl", "-f", "markdown");
    expect(stdout.match(/^## .*$/gm)).toEqual(["## Onderzoek deze aannames eerst", "## Daarna deze"]);
    expect(stdout).toContain("  - Er is een onderzoek gepland, Monitoring officer, maart 2025:");
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
    expect(answer.coverage.outcomes.map(({ paths }: { paths: number }) => paths)).toEqual([1, 1]);
    expect(Object.keys(await of("--only", "sources"))).toEqual(["theory", "asOf", "sources"]);
  });

  it("says so where there is nothing to do", async () => {
    const { code, stdout } = await next("empty.yaml");
    expect(code).toBe(0);
    expect(stdout).toContain("there is nothing to test");
    expect(stdout).toContain("The theory has no sources.");
    expect(stdout).toContain("No path leads to this outcome.");
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
