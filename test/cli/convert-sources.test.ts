import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readYaml } from "../../src/entries/formats/document.js";
import { runCli, TAPS, useFolder } from "./support/run-cli.js";

const folder = useFolder();
const cwd = folder.path;
folder.write("taps.yaml", TAPS);
const read = (name: string) => readFileSync(join(cwd, name), "utf8");
const readSources = (name: string) => {
  const result = readYaml(read(name));
  return result.ok ? result.theory.sources : result.problems;
};

describe("toc convert with sources", () => {
  it("adds those of BibTeX to the theory that they are for, and writes them as CSL-JSON", async () => {
    folder.write("refs.bib", "% mine\n@report{who:2020, title={Soap}, institution={WHO}}\n@misc{open, title={x}\n");
    const base = ["--set", "base=taps.yaml"];
    const { code, stderr } = await runCli(["convert", "refs.bib", "out.yaml", ...base], { cwd });
    expect(code).toBe(0);
    expect(stderr).toContain("the entry in line 3 is left out: its brackets do not close before the next entry.");
    expect(stderr).toContain('its id "who:2020" is now "who-2020".');
    const who = { type: "report", title: "Soap", publisher: "WHO", "citation-key": "who:2020" };
    expect(readSources("out.yaml")).toMatchObject({ "who-2020": who });
    expect((await runCli(["convert", "out.yaml", "out.csl.json"], { cwd })).code).toBe(0);
    expect(JSON.parse(read("out.csl.json")).at(-1)).toEqual({ id: "who-2020", ...who });
    const back = await runCli(["convert", "out.csl.json", "back.yaml", ...base], { cwd });
    expect([back.code, back.stderr]).toEqual([0, ""]);
    expect(read("back.yaml")).toBe(read("out.yaml"));
  });

  it("knows both by their content", async () => {
    folder.write("csl.txt", '[{"id": "a", "type": "report"}]');
    folder.write("bib.txt", "@book{a, title={A}}");
    for (const file of ["csl.txt", "bib.txt"])
      expect((await runCli(["convert", file, "-", "--to", "yaml", "--set", "base=taps.yaml"], { cwd })).code).toBe(0);
  });

  it.each([
    [["refs.bib", "-", "--to", "yaml"], "sources alone are no theory; name the one they are for with --set base="],
    [["refs.bib", "-", "--to", "yaml", "--set", "base=no.yaml"], "no.yaml"],
    [["taps.yaml", "taps.bib"], "the ending of taps.bib does not tell what to write"],
    [["bad.csl.json", "-", "--to", "yaml", "--set", "base=taps.yaml"], "bad.csl.json:2:1: this is not JSON"],
  ])("refuses %j", async (args, message) => {
    folder.write("bad.csl.json", "[\n");
    folder.write("refs.bib", "@misc{open, title={x}}\n");
    const { code, stdout, stderr } = await runCli(["convert", ...args], { cwd });
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(message);
  });
});
