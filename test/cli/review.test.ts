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
    // What the rules find is for the tests of the rules.
    const page = stdout.replace(/^(Issues) \(profile review\)\n─+\n[\s\S]*?(?=^A review of)/m, "$1 …\n\n");
    expect(page).toMatchInlineSnapshot(`
      "Taps for all
      Status of the assumptions on 23 November 2026; the theory dates from October 2018

      3 assumptions:
        ○ untested              1  no evidence recorded
        ◐ conflicting evidence  1  there is evidence both for and against it
        ◌ too little evidence   1  there is some evidence, but too little to judge
      Every link has an assumption (2).
      Flags: old evidence (2), single source (1), one-sided evidence (1).

      ○ Untested: the theory records no usable evidence
      ────────────────────────────────────────────────────────────────────────────────────────────────────
      1. Taps are used
        taps-used
        applies to       Install taps → People wash
        affects          Fewer fall ill; People wash
        reason           the theory records no evidence

      ◐ Conflicting evidence: there is evidence both for and against
      ────────────────────────────────────────────────────────────────────────────────────────────────────
      2. Washing helps
        washing-helps
        applies to       People wash → Fewer fall ill
        affects          Fewer fall ill
        reason           weak evidence for, weak evidence against
        for              no source given: Helped (weak)
        against          no source given: Did not help (weak)
        flags            all evidence behind the verdict has been out of date since 30 June 2025

      ◌ Too little evidence: there is some evidence, but too little to judge
      ────────────────────────────────────────────────────────────────────────────────────────────────────
      3. There is soap
        soap
        reason           weak evidence for, no evidence against; for: no source given
        flags            old evidence, single source, one-sided evidence

      Issues (profile review)
      ────────────────────────────────────────────────────────────────────────────────────────────────────
      1 error and 15 warnings. To see what a code means, use toc explain CODE.

      Errors
        untested
          - “Taps are used”: The theory records no evidence for this assumption. If the assumption is
            wrong, the theory no longer leads to “Fewer fall ill”.

      Warnings
        no-external-cause
          - “Fewer fall ill”: Only the programme leads to this outcome: no external factor affects it or
            any step before it. Add the factors that do.
        single-point-of-failure (3)
          - “Taps are used”: The theory records no usable evidence for this assumption. If the assumption
            is wrong, “Install taps” no longer leads to “Fewer fall ill”.
          - “Washing helps”: There is evidence both for and against this assumption. If the assumption is
            wrong, “Install taps” no longer leads to “Fewer fall ill”.
          - “There is soap”: There is too little evidence for this assumption. If the assumption is wrong,
            “Install taps” no longer leads to “Fewer fall ill”.
        one-sided
          - “There is soap”: The only finding supports this assumption. No search for evidence against it
            is recorded. Search for that evidence, and record the result.
        single-source
          - “There is soap”: This verdict depends on one finding without a source: “Some soap”. Look for a
            second, independent source.
        stale (2)
          - “Washing helps”: All evidence behind this verdict has been out of date since 30 June 2025.
            Look for newer evidence.
          - “There is soap”: All evidence behind this verdict has been out of date since 31 January 2022.
            Look for newer evidence.
        untested-chain
          - “Fewer fall ill”: Every link directly to this outcome has evidence. Even so, no path has
            evidence for all its links. Evidence is missing for “Install taps → People wash”.
        conflicting-evidence
          - “Washing helps”: There is evidence for and against this assumption: “Did not help” and
            “Helped”. Record in a review how to read the difference.
        evidence-without-source (3)
          - “Helped”: This finding has no source. Add the document, dataset or conversation behind the
            finding.
          - “Did not help”: This finding has no source. Add the document, dataset or conversation behind
            the finding.
          - “Some soap”: This finding has no source. Add the document, dataset or conversation behind the
            finding.
        no-indicator (2)
          - “People wash”: This outcome has no indicator. Add what you will measure to see whether it
            happens.
          - “Fewer fall ill”: This outcome has no indicator. Add what you will measure to see whether it
            happens.

      This report is about the theory as written. The verdicts are computed from the recorded evidence
      (rules, version 1).
      "
    `);
  });

  it("prints Markdown", async () => {
    const { code, stdout } = await review("--format", "markdown");
    expect(code).toBe(0);
    expect(stdout).toMatch(/^# Taps for all\n\nStatus of the assumptions on 23 November 2026; /);
    expect(stdout).toContain("| 1 | ○ untested | Taps are used | Install taps → People wash |");
  });

  it("prints JSON with the keys in this order, in the theory's own language", async () => {
    const { code, stdout } = await review("--format", "json");
    expect(code).toBe(0);
    const answer = JSON.parse(stdout);
    expect(Object.keys(answer)).toEqual([
      "theory",
      "asOf",
      "policyVersion",
      "summary",
      "assumptions",
      "links",
      "profile",
      "findings",
      "waived",
      "known",
      "gone",
    ]);
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
    expect(stdout).toContain("verdict of C. Chair: supported, January 2021: Settled");
  });

  it("ends with 1 for 256 findings, as for one", async () => {
    const many = Array.from({ length: 256 }, (_, i) => `  a${i}: {statement: Assumption ${i}, on: washing}`);
    folder.write("many.yaml", TAPS.replace("evidence:", `${many.join("\n")}\nevidence:`));
    const { code, stderr } = await runCli(["review", "many.yaml", "--fail-on", "untested"], { cwd });
    expect({ code, stderr }).toEqual({ code: 1, stderr: "toc: 258 assumptions are untested or worse.\n" });
  });
});

describe("findings", () => {
  const untested = ({ stdout }: { stdout: string }, key = "findings") =>
    JSON.parse(stdout)[key].filter(({ code }: { code: string }) => code === "untested");

  it("are printed as JSON with a sentence in the language of the theory, or another", async () => {
    const [finding] = untested(await review("-f", "json"));
    expect(finding).toEqual({
      code: "untested",
      severity: "error",
      on: "taps-used",
      path: ["assumptions", "taps-used"],
      values: { criticalFor: ["health"] },
      message:
        "‘Kranen worden gebruikt’: De theorie noemt geen bewijs voor deze aanname. Klopt de aanname niet, dan leidt de theorie niet meer naar ‘Minder zieken’.",
    });
    const [english] = untested(await review("-f", "json", "-l", "en"));
    expect(english.message).toMatch(/^“Taps are used”: The theory records no evidence for this assumption\./);
  });

  it("are those of a profile, with the severities that are asked for", async () => {
    expect(untested(await review("-f", "json", "--profile", "draft"))).toEqual([]);
    const severe = await review("-f", "json", "--severity", "untested=error", "--severity", "untested:soap=off");
    expect(untested(severe)[0].severity).toBe("error");
    expect(untested(await review("-f", "json", "--severity", "untested:taps-used=off"))).toEqual([]);
  });

  it.each(["untested", "untested=fatal", "=error", "untested:=error"])("refuse the severity %j", async (value) => {
    const { code, stderr } = await review("--severity", value);
    expect(code).toBe(2);
    expect(stderr).toContain("Expected untested=error, or untested:ID=off for one element.");
  });

  it("fail a run from their severity on", async () => {
    const only = ["--severity", "untested=warning", "--severity", "untested:taps-used=warning", "-q"];
    expect((await review("--fail-on", "error", ...only)).code).toBe(0);
    expect((await review("--fail-on", "warning", ...only)).code).toBe(1);
    expect((await review("--fail-on", "info", ...only)).code).toBe(1);
    const { stderr } = await review("--fail-on", "error", "--severity", "untested=error");
    expect(stderr).toMatch(/^toc: \d+ issues? of severity error or worse\.\n$/);
  });

  it("of a baseline do not fail a run; what is new does", async () => {
    const { code, stderr } = await review("--write-baseline", "known.json", "--fail-on", "warning");
    expect({ code, stderr: stderr.split("\n")[0] }).toEqual({ code: 1, stderr: "toc: known.json written." });
    const second = await review("--baseline", "known.json", "--fail-on", "warning", "--lang", "en");
    expect(second.code).toBe(0);
    expect(second.stdout).toContain("known issues are left out.");
    folder.write("more.yaml", TAPS.replace("evidence:", "  more: {statement: More, on: washing}\nevidence:"));
    const more = await runCli(
      ["review", "more.yaml", "--baseline", "known.json", "--fail-on", "warning", "-f", "json"],
      {
        cwd,
      },
    );
    expect(more.code).toBe(1);
    expect(untested(more).map(({ on }: { on: string }) => on)).toEqual(["more"]);
    expect(untested(more, "known").map(({ on }: { on: string }) => on)).toEqual(["taps-used"]);
  });

  it("are not read from what is no baseline", async () => {
    folder.write("no-baseline.json", "{}");
    folder.write("no-json.json", "{");
    for (const [file, message] of [
      ["no-baseline.json", 'no-baseline.json: This is not a baseline: format is not "theory-of-change-baseline/1".'],
      ["no-json.json", "no-json.json: "],
      ["missing.json", "missing.json: there is no such file."],
    ] as const) {
      const { code, stdout, stderr } = await review("--baseline", file);
      expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
      expect(stderr).toContain(message);
    }
  });

  it("that are waived are told with who waived them and why", async () => {
    const waiver = "waivers:\n  - {code: untested, on: taps-used, reason: Too dear, by: C. Chair, date: 2021-01}\n";
    folder.write("waived.yaml", TAPS + waiver);
    const { stdout } = await runCli(["review", "waived.yaml", "--lang", "en"], { cwd });
    expect(stdout.replace(/\s+/g, " ")).toContain(
      "no longer leads to “Fewer fall ill”. Waiver by C. Chair, January 2021: Too dear",
    );
    const json = await runCli(["review", "waived.yaml", "-f", "json"], { cwd });
    expect(JSON.parse(json.stdout).waived[0]).toMatchObject({
      finding: { code: "untested" },
      waiver: { by: "C. Chair", reason: "Too dear" },
    });
  });
});

describe("what falls due", () => {
  const due = (argv: readonly string[]) => runCli(["review", "-", "--due", ...argv], { stdin: TAPS });

  it("takes the place of the review", async () => {
    const { code, stdout } = await due(["--lang", "en", "--until", "2024"]);
    expect([code, stdout]).toEqual([0, expect.stringContaining("\nOverdue\n")]);
    expect(stdout).toContain("31 January 2022  Evidence: There is soap (soap)");
    expect(stdout).not.toContain("untested");
  });

  it("is looked at from a date, in Markdown and as data", async () => {
    expect((await due(["--as-of", "2019", "--lang", "nl", "-f", "markdown"])).stdout).toContain("| Datum | Wat |");
    const { stdout } = await due(["--as-of", "2019", "-f", "json"]);
    expect(JSON.parse(stdout)).toMatchObject({
      theory: "taps",
      asOf: "2019",
      until: null,
      due: [{ kind: "evidence" }, { kind: "evidence" }],
    });
  });

  it.each([
    [["--format", "sarif"], "toc: --due is not given as sarif; expected text, json, markdown."],
    [["--fail-on", "error"], "cannot be used with option"],
    [["--until", "soon"], "Expected a date such as 2018"],
  ])("refuses %j", async (argv, message) => {
    const { code, stdout, stderr } = await due(argv);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(message);
  });

  it("asks for --due beside --until", async () => {
    const { code, stderr } = await runCli(["review", "-", "--until", "2024"], { stdin: TAPS });
    expect([code, stderr]).toEqual([2, "toc: --until goes with --due.\n"]);
  });
});
