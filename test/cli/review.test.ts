import { describe, expect, it } from "vitest";
import { runCli, TAPS, useFolder } from "./support/run-cli.js";

const folder = useFolder();
const cwd = folder.path;
folder.write("taps.yaml", TAPS);
const review = (...argv: string[]) => runCli(["review", "taps.yaml", ...argv], { cwd });
const verdictsOf = ({ stdout }: { stdout: string }) =>
  Object.fromEntries(
    JSON.parse(stdout).assumptions.map(({ id, verdict }: { id: string; verdict: string }) => [id, verdict]),
  );

describe("toc review", () => {
  it("prints a page and nothing else", async () => {
    const { code, stdout, stderr } = await review();
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toMatchInlineSnapshot(`
      "Taps for all
      Review of the assumptions as of 23 November 2026; the theory is of October 2018

      3 assumptions:
        ○ untested      1  nobody attached evidence
        ◐ contested     1  credible evidence on both sides
        ◌ insufficient  1  somebody looked, and it cannot be told yet
      Every causal link carries an assumption (2).
      To note: stale (2), single source (1), one-sided (1).

      ○ Untested: nobody attached evidence
      ────────────────────────────────────────────────────────────────────────────────────────────────────
      1. Taps are used
        taps-used
        sits on    Install taps → People wash
        at stake   Fewer fall ill and 1 more
        because    nobody attached evidence

      ◐ Contested: credible evidence on both sides
      ────────────────────────────────────────────────────────────────────────────────────────────────────
      2. Washing helps
        washing-helps
        sits on    People wash → Fewer fall ill
        at stake   Fewer fall ill
        because    weak evidence for, weak evidence against
        for        no source given: Helped (weak)
        against    no source given: Did not help (weak)
        note       stale since 30 June 2025: all that carries the verdict is over five years old

      ◌ Insufficient: somebody looked, and it cannot be told yet
      ────────────────────────────────────────────────────────────────────────────────────────────────────
      3. There is soap
        soap
        because    weak evidence for, no evidence against; for: no source given
        note       stale, single source, one-sided

      A review of the theory as it is stated, not of the world. Verdicts follow from the attached evidence
      alone, by policy 1.
      "
    `);
  });

  it("prints Markdown", async () => {
    const { code, stdout } = await review("--format", "markdown");
    expect(code).toBe(0);
    expect(stdout).toMatch(/^# Taps for all\n\nReview of the assumptions as of 23 November 2026; /);
    expect(stdout).toContain("| 1 | ○ untested | Taps are used | Install taps → People wash |");
  });

  it("prints JSON with the keys in this order, in the theory's own language", async () => {
    const { code, stdout } = await review("--format", "json");
    expect(code).toBe(0);
    const answer = JSON.parse(stdout);
    expect(Object.keys(answer)).toEqual(["theory", "asOf", "policyVersion", "summary", "assumptions", "links"]);
    expect(answer).toMatchObject({ theory: "taps", asOf: "2026-11-23", policyVersion: "1" });
    expect(answer.assumptions[1]).toMatchObject({
      id: "washing-helps",
      statement: "Wassen helpt",
      on: ["washing->health"],
      verdict: "contested",
      flags: ["stale"],
    });
    expect(answer.assumptions[1].because.slice(0, 2)).toEqual([
      { carries: "verdict", evidence: "for", side: "supports", grade: 1, group: null },
      { carries: "verdict", evidence: "against", side: "opposes", grade: 1, group: null },
    ]);
  });

  it("prints a list for several files", async () => {
    const { stdout } = await runCli(["review", "taps.yaml", "taps.yaml", "-f", "json", "-l", "en"], { cwd });
    const answers = JSON.parse(stdout);
    expect(answers).toHaveLength(2);
    expect(answers[1].assumptions[1].statement).toBe("Washing helps");
  });

  it("prints several pages one after the other", async () => {
    const { stdout } = await runCli(["review", "taps.yaml", "taps.yaml"], { cwd });
    expect(stdout.match(/^Taps for all$/gm)).toHaveLength(2);
  });
});

describe("--as-of", () => {
  it("looks from the date that is given", async () => {
    expect(verdictsOf(await review("-f", "json", "--as-of", "2018-10"))).toEqual({
      "taps-used": "untested",
      "washing-helps": "insufficient",
      soap: "insufficient",
    });
  });

  it("is today where the user is, when absent", async () => {
    const late = await runCli(["review", "taps.yaml", "-f", "json"], { cwd, now: new Date(2018, 9, 5, 23, 59) });
    expect(JSON.parse(late.stdout).asOf).toBe("2018-10-05");
    const early = await runCli(["review", "taps.yaml", "-f", "json", "--as-of", "today"], {
      cwd,
      now: new Date(2020, 0, 1, 0, 1),
    });
    expect(JSON.parse(early.stdout).asOf).toBe("2020-01-01");
  });

  it.each(["yesterday", "2018-13", "2018-02-30", "18", ""])("refuses %j", async (date) => {
    const { code, stdout, stderr } = await review("--as-of", date);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain("Expected a date such as 2018, 2018-10 or 2018-10-05, or today.");
  });
});

describe("--fail-on", () => {
  it.each([
    ["never", 0],
    ["refuted", 0],
    ["challenged", 0],
    ["contested", 1],
    ["untested", 1],
    ["insufficient", 1],
  ])("%s ends with %i in every format", async (level, code) => {
    for (const format of ["text", "json", "markdown"]) {
      expect((await review("--fail-on", level, "--format", format)).code).toBe(code);
    }
  });

  it("says on standard error how many assumptions it is about, unless asked to be quiet", async () => {
    expect((await review("--fail-on", "untested")).stderr).toBe("toc: 2 assumptions are untested or worse.\n");
    expect((await review("--fail-on", "contested", "-q")).stderr).toBe("");
  });

  it("goes by the verdict that a reviewer signed for", async () => {
    const signed = `reviews:\n  - {assumption: washing-helps, date: 2021-01, reviewer: C. Chair, decision: accept, override: supported, note: Settled}\n`;
    folder.write("signed.yaml", TAPS + signed);
    const { code, stdout } = await runCli(["review", "signed.yaml", "--fail-on", "contested"], { cwd });
    expect(code).toBe(0);
    expect(stdout).toContain("C. Chair put it at supported, January 2021: Settled");
  });

  it("ends with 1 for 256 findings, as for one", async () => {
    const many = Array.from({ length: 256 }, (_, i) => `  a${i}: {statement: Assumption ${i}, on: washing}`);
    folder.write("many.yaml", TAPS.replace("evidence:", `${many.join("\n")}\nevidence:`));
    const { code, stderr } = await runCli(["review", "many.yaml", "--fail-on", "untested"], { cwd });
    expect({ code, stderr }).toEqual({ code: 1, stderr: "toc: 258 assumptions are untested or worse.\n" });
  });
});
