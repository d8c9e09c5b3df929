import { describe, expect, it } from "vitest";
import { FLAGS } from "../../src/analysis/evidence/flags.js";
import { FINDING_CODES } from "../../src/analysis/rules/index.js";
import { LANGUAGES } from "../../src/language/language.js";
import { VERDICTS } from "../../src/schema/vocabulary.js";
import { runCli } from "./support/run-cli.js";

describe("toc rules", () => {
  it("lists every rule once, in order", async () => {
    const { code, stdout, stderr } = await runCli(["rules"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const listed = stdout.split("\n").flatMap((line) => /^[a-z]+(?:-[a-z]+)*/.exec(line) ?? []);
    expect(listed).toEqual([...FINDING_CODES]);
    expect(stdout).toContain("Assumption applies to nothing");
  });

  it("keeps to the width of the terminal", async () => {
    const { stdout } = await runCli(["rules", "--color", "never"], { terminal: 70 });
    expect(stdout.split("\n").filter((line) => line.length > 70)).toEqual([]);
  });

  it("says the same as JSON and as Markdown, in both languages", async () => {
    const rules = JSON.parse((await runCli(["rules", "--format", "json"])).stdout);
    expect(rules.map(({ code }: { code: string }) => code)).toEqual([...FINDING_CODES]);
    expect(Object.keys(rules[0])).toEqual([
      "code",
      "reference",
      "severity",
      "profiles",
      "isHeuristic",
      "source",
      "page",
      "title",
      "why",
      "consequence",
      "repair",
    ]);
    const { stdout } = await runCli(["rules", "--format", "markdown", "--lang", "nl"]);
    expect(stdout).toMatch(/^\| Code \| Regel \| Ernst \| Profielen \| Aandachtspunt \|$/m);
    expect(stdout.trimEnd().split("\n")).toHaveLength(FINDING_CODES.length + 2);
  });
});

describe("toc explain", () => {
  it("tells what a finding means and what to do", async () => {
    const { code, stdout } = await runCli(["explain", "orphan-assumption"]);
    expect(code).toBe(0);
    expect(stdout).toMatchInlineSnapshot(`
      "orphan-assumption · error · rule A02 · profiles draft, review, publish
      Assumption applies to nothing

        why          An assumption says what a link or an outcome needs. In most documents it is attached
                     to a section of the text instead, so a reader cannot see what depends on it.
        consequence  Evidence against this assumption changes nothing: no outcome and no path depends on
                     it, and a what-if question has no effect.
        what to do   Name with \`on\` the links or elements that would not work without the assumption. Use
                     \`on: theory\` if it is about the whole theory.
        source       Mayne 2023
        page         docs/findings/orphan-assumption.md
      "
    `);
  });

  it("knows a rule by its number, and in Dutch", async () => {
    const { stdout } = await runCli(["explain", "a02", "--lang", "nl"]);
    expect(stdout).toMatch(/^orphan-assumption · fout · regel A02 · /);
    expect(stdout).toContain("wat te doen");
  });

  it("begins the lines of Markdown with a capital", async () => {
    const { stdout } = await runCli(["explain", "untested", "-f", "markdown", "-l", "nl"]);
    expect(stdout.match(/\*\*[\w ]+\*\*/g)).toEqual([
      "**Waarom**",
      "**Gevolg**",
      "**Wat te doen**",
      "**Wanneer**",
      "**Wat te doen**",
    ]);
    expect(stdout).toContain("| Ernst | Regel | Profielen | Bron |");
  });

  it("tells what a verdict means, how it comes about and what to do", async () => {
    const { code, stdout } = await runCli(["explain", "contested"]);
    expect(code).toBe(0);
    expect(stdout).toMatchInlineSnapshot(`
      "contested · verdict
      Conflicting evidence: there is evidence both for and against it

        when        There is weak evidence for and against, or at least moderate evidence for and as much
                    against. The verdict is also given if the evidence supports the assumption while a
                    needed sub-assumption is refuted, or if the evidence on a needed sub-assumption
                    conflicts.
        what to do  Check whether both sides are about the same group, place and time. Often the
                    assumption should be split. Record in a review how to read the difference: toc accept
                    FILE ID.
        page        docs/concepts.md#verdicts
      "
    `);
  });

  it("tells what a flag means, in Dutch", async () => {
    expect((await runCli(["explain", "dissent", "-l", "nl"])).stdout).toMatchInlineSnapshot(`
      "dissent · kanttekening
      Ook bewijs tegen: de aanname is onderbouwd ondanks zwak bewijs tegen

        wanneer      Er is genoeg bewijs om de aanname te onderbouwen, en zwak bewijs tegen.
        wat te doen  Lees het bewijs tegen: voor welke groep, of op welke plaats, klopt de aanname niet?
                     Leg uw conclusie vast in een beoordeling: toc accept BESTAND ID.
        pagina       docs/concepts.md#flags
      "
    `);
  });

  it("tells both where a rule and a verdict or flag have the same word, the rule first", async () => {
    for (const word of ["untested", "single-source"]) {
      const list = JSON.parse((await runCli(["explain", word, "-f", "json"])).stdout);
      expect(list.map(({ code }: { code: string }) => code)).toEqual([word, word]);
      expect(list[0]).toMatchObject({ kind: "rule", severity: "warning", page: `docs/findings/${word}.md` });
      expect(list[1]).toMatchObject({
        name: word.replace("-", " "),
        page: expect.stringContaining("docs/concepts.md#"),
      });
      expect(Object.keys(list[1])).toEqual(["kind", "code", "name", "meaning", "cause", "repair", "page"]);
    }
  });

  it.each([
    ["Under test", "under-test"],
    ["content changed", "suspect"],
    ["inhoud gewijzigd", "suspect"],
    ["TEGENSTRIJDIG BEWIJS", "contested"],
  ])("knows a verdict and a flag as pages call it: %s", async (word, code) => {
    const list = JSON.parse((await runCli(["explain", word, "-f", "json"])).stdout);
    expect([list].flat().at(-1)).toMatchObject({ code });
  });

  it("explains every verdict and flag, in both languages, in Markdown as well", async () => {
    const words = [...VERDICTS, ...FLAGS];
    for (const lang of LANGUAGES) {
      const list = JSON.parse((await runCli(["explain", ...words, "-f", "json", "-l", lang])).stdout);
      const terms = list.filter(({ kind }: { kind: string }) => kind !== "rule");
      expect(terms.map(({ code }: { code: string }) => code)).toEqual(words);
      for (const { meaning, cause, repair } of terms) {
        expect(meaning).toMatch(/^\p{Ll}.*[^.]$/u);
        expect([cause, repair]).toEqual([expect.stringMatching(/^[A-Z].*\.$/), expect.stringMatching(/^[A-Z].*\.$/)]);
      }
    }
    expect((await runCli(["explain", "dissent", "-f", "markdown"])).stdout).toMatch(
      /^# dissent\n\nFlag\. Some evidence against: .*\.\n\n\*\*When\*\* .*\n\n\*\*What to do\*\* /,
    );
  });

  it("explains several, in each format", async () => {
    const text = (await runCli(["explain", "no-test", "orphan-assumption"])).stdout;
    expect(text.match(/^ {2}why /gm)).toHaveLength(2);
    const list = JSON.parse((await runCli(["explain", "no-test", "A02", "-f", "json"])).stdout);
    expect(list.map(({ code }: { code: string }) => code)).toEqual(["no-test", "orphan-assumption"]);
    expect((await runCli(["explain", "untested", "-f", "markdown"])).stdout).toMatch(
      /^# untested\n\nAssumption without evidence/,
    );
  });

  it.each([
    ["untestd", '"untestd" is not an issue, a verdict or a flag. Did you mean "untested"?'],
    ["dissnt", 'Did you mean "dissent"?'],
    ["under-tst", 'Did you mean "under-test"?'],
    ["ORPHAN-ASSUMTION", 'Did you mean "orphan-assumption"?'],
    ["Z99", '"Z99" is not an issue, a verdict or a flag. toc rules lists the issues. The verdicts are refuted, '],
    ["\u001b[2J", "The flags are under-test, "],
  ])("does not know %j", async (word, message) => {
    const { code, stdout, stderr } = await runCli(["explain", "untested", word]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(message);
    expect(stderr).not.toContain("\u001b");
  });
});
