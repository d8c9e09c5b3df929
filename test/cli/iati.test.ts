import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readYaml } from "../../src/entries/formats/document.js";
import { runCli, TAPS, useFolder } from "./support/run-cli.js";

const folder = useFolder();
const cwd = folder.path;
const read = (name: string) => readFileSync(join(cwd, name), "utf8");
const example = new URL("../standards/iati/examples/minimal-activity-with-results.xml", import.meta.url);
const XML = readFileSync(example, "utf8");
folder.write("results.xml", XML);
folder.write("taps.yaml", TAPS);

describe("toc convert from IATI", () => {
  it("writes a theory, and tells what is not in it with its line", async () => {
    const { code, stderr } = await runCli(["convert", "results.xml", "theory.yaml"], { cwd });
    expect(code).toBe(0);
    const theory = readYaml(read("theory.yaml"));
    expect(theory).toMatchObject({ ok: true, theory: { title: { en: "Protection in the region" } } });
    expect(stderr).toMatch(/things are not in theory\.yaml as read/);
    expect(stderr).toContain('iati-activity[0].result[1]["@type"] (line ');
  });

  it("tells IATI by its content where the ending does not", async () => {
    folder.write("export.dat", `\uFEFF${XML}`);
    expect((await runCli(["convert", "export.dat", "-", "--to", "json", "-q"], { cwd })).code).toBe(0);
    const piped = await runCli(["convert", "-", "-", "--to", "json", "-q"], { cwd, stdin: XML });
    expect(JSON.parse(piped.stdout)).toMatchObject({ id: "XM-EXAMPLE-99999-PROT-001" });
  });

  it("brings back a theory that went along whole", async () => {
    const out = await runCli(["convert", "taps.yaml", "taps.xml", "--set", "extension=yes"], { cwd });
    expect([out.code, out.stderr]).toEqual([0, ""]);
    expect((await runCli(["convert", "taps.xml", "back.yaml"], { cwd })).code).toBe(0);
    expect(readYaml(read("back.yaml"))).toEqual(readYaml(TAPS));
  });

  it("writes nothing with --strict", async () => {
    const { code, stdout } = await runCli(["convert", "results.xml", "-", "--to", "json", "--strict"], { cwd });
    expect([code, stdout]).toEqual([1, ""]);
  });

  it.each([
    [XML.replace("<iati-activities", "<!DOCTYPE x>\n<iati-activities"), /^bad\.xml:3:1: a document type \(DOCTYPE\)/],
    [XML.replace('version="2.03"', 'version="1.05"'), /^bad\.xml:3:1: this is IATI 1\.05/],
    [XML.slice(0, 900), /^bad\.xml:\d+:\d+: this is not XML: unclosed tag/],
    ["<svg/>", /^bad\.xml:1:1: this is not IATI but <svg>/],
  ])("names what is wrong and where", async (text, message) => {
    folder.write("bad.xml", text);
    const { code, stdout, stderr } = await runCli(["convert", "bad.xml", "-", "--to", "json"], { cwd });
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(message);
  });
});

describe("toc match", () => {
  const root = new URL("../../", import.meta.url);
  folder.write("wash.yaml", readFileSync(new URL("examples/handwashing/theory.yaml", root)));
  folder.write("partner.xml", readFileSync(new URL("examples/handwashing/partner.xml", root)));
  const match = (...argv: string[]) => runCli(["match", "wash.yaml", "partner.xml", ...argv], { cwd });
  const CODE = ["--code", "WASH-1=washing-observed"];

  it("tells what matches and what does not, in the language asked for", async () => {
    const { code, stdout } = await match(...CODE);
    expect(code).toBe(0);
    expect(stdout).toMatchInlineSnapshot(`
      "2 indicators of partners: 1 matched, 0 ambiguous, 1 not matched.
      Actuals: 2 new, 0 revised, 0 known already.

      Matched
        washing-observed: Pupils seen washing with soap before lunch
          XM-EXAMPLE-7-WASH “Share of pupils washing with soap” [WASH-1]: 2023 35%; 2024 48%

      Not matched
        line 46: XM-EXAMPLE-7-WASH “Bars of soap given out” [OUT-3]: the theory has no indicator with this code
      "
    `);
    folder.write("nameless.xml", read("partner.xml").replace("XM-EXAMPLE-7-WASH", ""));
    const nameless = await runCli(["match", "wash.yaml", "nameless.xml", "--lang", "nl"], { cwd });
    expect(nameless.stdout).toMatch(/: ‘Bars of soap given out’ \[OUT-3\]/);
    const dutch = await match("--code", "OUT-3=washing-observed", "--lang", "nl");
    expect(dutch.stdout).toContain(
      "Niet eenduidig, dus met rust gelaten\n  regel 46: XM-EXAMPLE-7-WASH ‘Bars of soap given out’ [OUT-3]: ",
    );
    expect(dutch.stdout).toContain("Door geen enkele partner gerapporteerd\n  washing-observed:");
  });

  it("writes the theory with the actuals, and finds them there the next time", async () => {
    expect((await match(...CODE, "-o", "new.yaml")).code).toBe(0);
    const written = readYaml(read("new.yaml"));
    expect(written.ok && written.theory.indicators?.["washing-observed"]?.actuals).toHaveLength(3);
    const again = await runCli(["match", "new.yaml", "partner.xml", ...CODE, "-o", "again.json"], { cwd });
    expect(again.stdout).toContain("Actuals: 0 new, 0 revised, 2 known already.");
    expect(written.ok && JSON.parse(read("again.json"))).toEqual(written.ok && written.theory);
    expect((await match(...CODE, "-o", "new.yaml")).stderr).toBe(
      "toc: new.yaml is there already; --force writes over it.\n",
    );
  });

  it("fails with --strict where anything is left over", async () => {
    expect((await match(...CODE, "--strict")).code).toBe(1);
    expect((await match(...CODE, "--code", "OUT-3=washing-observed", "--strict")).code).toBe(1);
  });

  it("writes the losses, by file where there are several", async () => {
    await runCli(["match", "wash.yaml", "partner.xml", "results.xml", ...CODE, "--losses", "losses.json", "-q"], {
      cwd,
    });
    const losses = JSON.parse(read("losses.json"));
    expect(losses).toContainEqual(
      expect.objectContaining({
        code: "unmatched",
        at: ["results.xml", "iati-activity", 0, "result", 0, "indicator", 0],
      }),
    );
  });

  it("reads standard input, once", async () => {
    const piped = await runCli(["match", "wash.yaml", "-", ...CODE], { cwd, stdin: read("partner.xml") });
    expect(piped.stdout).toContain("1 matched");
    expect((await runCli(["match", "-", "-"], { cwd })).code).toBe(2);
  });

  it.each([
    [["--code", "WASH-1=washing"], '--code: "washing" is not the id of an indicator.'],
    [["--code", "WASH-1"], "--code WASH-1: expected CODE=ID"],
    [["-o", "new.xml"], "-o new.xml: a theory is written as .json, .yaml or .yml."],
    [["missing.xml"], "missing.xml: there is no such file."],
    [["wash.yaml"], "wash.yaml:"],
    [["."], ".: is a folder; name the files in it."],
  ])("refuses %j", async (argv, message) => {
    const { code, stdout, stderr } = await match(...argv);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(message);
  });
});
