import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { runCli, TAPS, useFolder } from "./support/run-cli.js";

const folder = useFolder();
const cwd = folder.path;
folder.write("taps.yaml", TAPS);
folder.write("bad.yaml", `${TAPS}wrong: 1\n`);
const whatIf = (...argv: string[]) => runCli(["what-if", "taps.yaml", ...argv], { cwd });
const json = async (...argv: string[]) => JSON.parse((await whatIf(...argv, "-f", "json")).stdout);

describe("toc what-if", () => {
  it("prints a page and nothing else", async () => {
    const { code, stdout, stderr } = await whatIf("--fail", "taps-used", "--lang", "en", "--as-of", "2018-10");
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toMatchInlineSnapshot(`
      "Taps for all
      What if, with verdicts on October 2018

      wrong  Taps are used

      The theory no longer leads to 2 of the 2 outcomes.
      1 intervention no longer leads to a final outcome.
      2 assumptions are no longer relevant.

      Supposed to be wrong
      ────────────────────────────────────────────────────────────────────────────────────────────────────
      ○ untested: Taps are used (taps-used)
          lost as a result: Install taps → People wash

      Lost: outcomes that the theory no longer leads to
      ────────────────────────────────────────────────────────────────────────────────────────────────────
      · People wash (washing)
          the link from “Install taps” is lost with “Taps are used”
      · Fewer fall ill (health)
          the theory no longer leads to “People wash”

      Interventions that no longer lead to a final outcome
      ────────────────────────────────────────────────────────────────────────────────────────────────────
      · Install taps (install)

      Assumptions that are no longer relevant
      ────────────────────────────────────────────────────────────────────────────────────────────────────
      ◌ too little evidence: Washing helps (washing-helps)
      ◌ too little evidence: There is soap (soap)

      This answer is about the theory as written. An outcome that the theory no longer leads to can still
      happen.
      "
    `);
  });

  it("lets several fail together, and links be added", async () => {
    expect(await json("--fail", "install", "--fail", "washing->health")).toMatchObject({
      fail: ["install", "washing->health"],
      gone: { nodes: ["install"], links: ["washing->health"], everything: false },
      lost: [{ outcome: "washing" }, { outcome: "health" }],
    });
    expect(await json("--fail", "soap", "--add", "install->health")).toMatchObject({
      add: ["install->health"],
      lost: [{ outcome: "washing" }],
      strengthened: [{ outcome: "health" }],
    });
  });

  it("supposes verdicts, as of a date", async () => {
    const answer = await json("--resolve", "taps-used=supported", "--resolve", "soap=supported", "--as-of", "2018-10");
    expect(answer).toMatchObject({ asOf: "2018-10", resolve: { "taps-used": "supported", soap: "supported" } });
    expect(answer.strengthened).toMatchObject([{ outcome: "washing", bestRoute: { after: "supported" } }, {}]);
  });

  it("may say twice over that something fails", async () => {
    const answer = await json("--fail", "soap", "--resolve", "soap=refuted", "--resolve", "soap=refuted");
    expect(answer).toMatchObject({ failed: ["soap"], resolve: { soap: "refuted" } });
  });

  it("asks each assumption by itself, in document order", async () => {
    const { each } = await json("--each");
    expect(each.map(({ assumption }: { assumption: string }) => assumption)).toEqual([
      "taps-used",
      "washing-helps",
      "soap",
    ]);
    const { stdout } = await whatIf("--each", "--lang", "nl");
    expect(stdout).toContain("3 van de 3 aannames zijn op zichzelf belangrijk.");
  });

  it("finds the smallest cut of each outcome that is named", async () => {
    const cuts = ["--smallest-cut", "health", "--smallest-cut", "washing"];
    expect(await json(...cuts)).toMatchObject({
      cuts: [
        { outcome: "health", size: 1 },
        { outcome: "washing", size: 1 },
      ],
    });
    expect(await json(...cuts, "--verdict", "refuted")).toMatchObject({
      verdicts: ["refuted"],
      cuts: [{ size: null, bareRoute: {} }, { size: null }],
    });
    const { stdout } = await whatIf(...cuts, "--lang", "en", "-f", "markdown");
    expect(stdout.match(/^# /gm)).toHaveLength(2);
  });

  it.each([
    [
      ["--fail", "tap-used"],
      '"tap-used" is not the id of an assumption, an intervention, an outcome, a factor or a link. Did you mean "taps-used"?',
    ],
    [["--smallest-cut", "healt"], '"healt" is not the id of an outcome. Did you mean "health"?'],
    [["--resolve", "tap-used=refuted"], '"tap-used" is not the id of an assumption. Did you mean "taps-used"?'],
    [
      ["--resolve", "soap=suported"],
      "Allowed choices are refuted, challenged, contested, untested, insufficient, supported. Did you mean supported?",
    ],
    [
      ["--smallest-cut", "health", "--verdict", "untestd"],
      "argument 'untestd' is invalid. Allowed choices are refuted, challenged, contested, untested, insufficient, supported. Did you mean untested?",
    ],
    [["--resolve", "soap"], "Expected ID=VERDICT, such as jobs-exist=supported."],
    [["--add", "install"], 'Expected the ids of two nodes, as in "skills->income".'],
    [["--add", "health->install"], '"install"'],
    [["--add", "install->washing"], "install->washing"],
    [[], "say what to suppose with --fail, --add or --resolve, or ask --each or --smallest-cut ID."],
    [
      ["--fail", "soap", "--resolve", "soap=supported"],
      "soap cannot both fail (--fail) and turn out supported (--resolve).",
    ],
    [
      ["--fail", "soap", "--resolve", "soap=supported", "--lang", "nl"],
      "soap kan niet zowel wegvallen (--fail) als supported blijken (--resolve).",
    ],
    [["--resolve", "soap=refuted", "--resolve", "soap=supported"], "soap cannot turn out both refuted and supported."],
    [
      ["--lang", "nl", "--resolve", "soap=refuted", "--resolve", "soap=supported"],
      "soap kan niet zowel refuted als supported blijken.",
    ],
    [["--each", "--fail", "soap"], "ask one at a time"],
    [["--each", "--smallest-cut", "health"], "ask one at a time"],
    [["--fail", "soap", "--verdict", "untested"], "--verdict goes with --smallest-cut."],
  ])("ends with 2 and says what is wrong with %j", async (argv, message) => {
    const { code, stdout, stderr } = await whatIf(...argv);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(message);
    expect(stderr).not.toContain("internal error");
  });

  it.each([
    ["en", "washing-helps cannot both fail with its parts and turn out supported (--resolve)."],
    ["nl", "washing-helps kan niet zowel met haar sub-aannames wegvallen als supported blijken (--resolve)."],
  ])("ends with 2 where a whole would fail with its parts and turn out well, in %s", async (lang, message) => {
    folder.write("parts.yaml", TAPS.replace("on: washing->health", "$&\n    parts: {often: {statement: Often}}"));
    for (const failing of [
      ["--fail", "often"],
      ["--resolve", "often=refuted"],
    ]) {
      const argv = ["what-if", "parts.yaml", ...failing, "--resolve", "washing-helps=supported", "--lang", lang];
      const { code, stdout, stderr } = await runCli(argv, { cwd });
      expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
      expect(stderr).toContain(message);
    }
  });

  it("ends with 2 where the file is no theory", async () => {
    const { code, stdout } = await runCli(["what-if", "bad.yaml", "--each"], { cwd });
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  });
});

describe("toc trace --critical", () => {
  it("prints what all routes rest on", async () => {
    const { code, stdout } = await runCli(["trace", "taps.yaml", "--critical", "--lang", "en", "--as-of", "2018-10"], {
      cwd,
    });
    expect(code).toBe(0);
    expect(stdout).toMatchInlineSnapshot(`
      "Taps for all
      Critical assumptions, with verdicts on October 2018

      2 of the 2 outcomes depend on critical assumptions. If one is wrong, the theory no longer leads
      there.

      Critical for an outcome, by whatever path
      ────────────────────────────────────────────────────────────────────────────────────────────────────
      · People wash (washing)
          ○ untested: Taps are used (taps-used)
          ◌ too little evidence: There is soap (soap)
      · Fewer fall ill (health)
          ○ untested: Taps are used (taps-used)
          ◌ too little evidence: Washing helps (washing-helps)
          ◌ too little evidence: There is soap (soap)

      What is lost if the assumption is wrong
      ────────────────────────────────────────────────────────────────────────────────────────────────────
      ○ untested: Taps are used (taps-used)
          lost as a result: Install taps → People wash
          if wrong, the theory no longer leads to: People wash; Fewer fall ill
      ◌ too little evidence: There is soap (soap)
          lost as a result: People wash
          if wrong, the theory no longer leads to: People wash; Fewer fall ill
      ◌ too little evidence: Washing helps (washing-helps)
          lost as a result: People wash → Fewer fall ill
          if wrong, the theory no longer leads to: Fewer fall ill

      This answer is about the theory as written. An outcome that the theory no longer leads to can still
      happen.
      "
    `);
  });

  it("asks from one node to another, in JSON with the pairs", async () => {
    const file = new URL("../../examples/migration/theory.yaml", import.meta.url);
    folder.write("migration.yaml", readFileSync(file));
    const argv = ["trace", "migration.yaml", "--critical", "--from", "trusted-information", "--to", "safe-migration"];
    const { stdout } = await runCli([...argv, "-f", "json"], { cwd });
    const { outcomes, pairs } = JSON.parse(stdout);
    expect(outcomes).toHaveLength(1);
    expect(outcomes[0].assumptions).toHaveLength(7);
    expect(pairs).toEqual([
      { from: "trusted-information", to: "safe-migration", assumptions: outcomes[0].assumptions },
    ]);
  });

  it("ends with 1 when there is no route, and with 2 for what does not go with it", async () => {
    const without = await runCli(["trace", "taps.yaml", "--critical", "--from", "health", "--to", "washing"], { cwd });
    expect(without.code).toBe(1);
    const misused = await runCli(["trace", "taps.yaml", "--critical", "--via", "washing"], { cwd });
    expect(misused).toMatchObject({ code: 2, stdout: "" });
    expect(misused.stderr).toContain("--via, --avoiding and --limit do not go with it");
    const unknown = await runCli(["trace", "taps.yaml", "--critical", "--to", "soap"], { cwd });
    expect(unknown.stderr).toContain('"soap" is an assumption; expected the id of an outcome.');
  });
});
