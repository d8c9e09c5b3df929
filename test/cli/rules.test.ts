import { describe, expect, it } from "vitest";
import { FLAGS } from "../../src/analysis/evidence/flags.js";
import { LANGUAGES } from "../../src/render/language.js";
import { FINDING_CODES } from "../../src/schema/finding-codes.js";
import { VERDICTS } from "../../src/schema/vocabulary.js";
import { runCli } from "./support/run-cli.js";

describe("toc rules", () => {
  it("lists every rule once, in order", async () => {
    const { code, stdout, stderr } = await runCli(["rules"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const listed = stdout.split("\n").flatMap((line) => /^[a-z]+(?:-[a-z]+)*/.exec(line) ?? []);
    expect(listed).toEqual([...FINDING_CODES]);
    expect(stdout).toContain("An assumption that is on nothing");
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
    expect(stdout).toMatch(/^\| Code \| Regel \| Ernst \| Profielen \| Wat hij vindt \|$/m);
    expect(stdout.trimEnd().split("\n")).toHaveLength(FINDING_CODES.length + 2);
  });
});

describe("toc explain", () => {
  it("tells what a finding means and what to do", async () => {
    const { code, stdout } = await runCli(["explain", "orphan-assumption"]);
    expect(code).toBe(0);
    expect(stdout).toMatchInlineSnapshot(`
      "orphan-assumption · error · rule A02 · profiles draft, review, publish
      An assumption that is on nothing

        why          An assumption says what a causal link or an outcome needs. In most documents it hangs
                     on a section instead, and nobody can ask what rests on it.
        consequence  Evidence against it weakens nothing: no outcome is at stake, no path rests on it, and
                     a what-if of it changes nothing.
        repair       Give it on: the links or nodes that would not hold without it, or theory where the
                     whole would not.
        source       Mayne 2023
        page         docs/findings/orphan-assumption.md
      "
    `);
  });

  it("knows a rule by its number, and in Dutch", async () => {
    const { stdout } = await runCli(["explain", "a02", "--lang", "nl"]);
    expect(stdout).toMatch(/^orphan-assumption · fout · regel A02 · /);
    expect(stdout).toContain("herstel");
  });

  it("begins the lines of Markdown with a capital", async () => {
    const { stdout } = await runCli(["explain", "untested", "-f", "markdown", "-l", "nl"]);
    expect(stdout.match(/\*\*\w+\*\*/g)).toEqual(["**Waarom**", "**Gevolg**", "**Herstel**"]);
    expect(stdout).toContain("| Ernst | Regel | Profielen | Bron |");
  });

  it("tells what a verdict means, how it comes about and what to do", async () => {
    const { code, stdout } = await runCli(["explain", "contested"]);
    expect(code).toBe(0);
    expect(stdout).toMatchInlineSnapshot(`
      "contested · verdict
      Contested: credible evidence on both sides

        comes about  Weak evidence on both sides, or at least moderate evidence for it against as much.
                     Also where its own evidence supports it and a part that it needs is refuted, and
                     where a part that it needs is contested.
        what to do   See whether both sides are about the same group, place and time: often the assumption
                     is to be split. Then review it, and say how the conflict is read: toc accept FILE ID.
        page         docs/concepts.md#verdicts
      "
    `);
  });

  it("tells what a flag means, in Dutch", async () => {
    expect((await runCli(["explain", "dissent", "-l", "nl"])).stdout).toMatchInlineSnapshot(`
      "dissent · aandachtspunt
      Ook bewijs ertegen: onderbouwd, ondanks bewijs ertegen

        ontstaat door  Het eigen bewijs is genoeg om de bewering te onderbouwen, en zwak bewijs spreekt
                       ertegen.
        wat te doen    Lees wat ertegen spreekt: misschien staat er voor wie, of waar, de bewering niet
                       opgaat. Laat het staan, en zeg dat in een toetsing: toc accept BESTAND ID.
        pagina         docs/concepts.md#flags
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
    ["changed since", "suspect"],
    ["sindsdien gewijzigd", "suspect"],
    ["BETWIST", "contested"],
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
      /^# dissent\n\nFlag\. Some evidence against: .*\.\n\n\*\*Comes about\*\* .*\n\n\*\*What to do\*\* /,
    );
  });

  it("explains several, in each format", async () => {
    const text = (await runCli(["explain", "no-test", "orphan-assumption"])).stdout;
    expect(text.match(/^ {2}why /gm)).toHaveLength(2);
    const list = JSON.parse((await runCli(["explain", "no-test", "A02", "-f", "json"])).stdout);
    expect(list.map(({ code }: { code: string }) => code)).toEqual(["no-test", "orphan-assumption"]);
    expect((await runCli(["explain", "untested", "-f", "markdown"])).stdout).toMatch(/^# untested\n\nAn assumption/);
  });

  it.each([
    ["untestd", '"untestd" is no finding, verdict or flag. Did you mean "untested"?'],
    ["dissnt", 'Did you mean "dissent"?'],
    ["under-tst", 'Did you mean "under-test"?'],
    ["ORPHAN-ASSUMTION", 'Did you mean "orphan-assumption"?'],
    ["Z99", '"Z99" is no finding, verdict or flag. toc rules lists the findings; the verdicts are refuted, '],
    ["\u001b[2J", "the flags under-test, "],
  ])("does not know %j", async (word, message) => {
    const { code, stdout, stderr } = await runCli(["explain", "untested", word]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(message);
    expect(stderr).not.toContain("\u001b");
  });
});
