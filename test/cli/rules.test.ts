import { describe, expect, it } from "vitest";
import { FINDING_CODES } from "../../src/schema/finding-codes.js";
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

  it("explains several, in each format", async () => {
    const text = (await runCli(["explain", "untested", "orphan-assumption"])).stdout;
    expect(text.match(/^ {2}why /gm)).toHaveLength(2);
    const list = JSON.parse((await runCli(["explain", "untested", "A02", "-f", "json"])).stdout);
    expect(list.map(({ code }: { code: string }) => code)).toEqual(["untested", "orphan-assumption"]);
    expect((await runCli(["explain", "untested", "-f", "markdown"])).stdout).toMatch(/^# untested\n\nAn assumption/);
  });

  it.each([
    ["untestd", '"untestd" is not the code of a finding. Did you mean "untested"?'],
    ["ORPHAN-ASSUMTION", 'Did you mean "orphan-assumption"?'],
    ["Z99", '"Z99" is not the code of a finding. toc rules lists them all.'],
    ["\u001b[2J", "toc rules lists them all."],
  ])("does not know %j", async (word, message) => {
    const { code, stdout, stderr } = await runCli(["explain", "untested", word]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(message);
    expect(stderr).not.toContain("\u001b");
  });
});
