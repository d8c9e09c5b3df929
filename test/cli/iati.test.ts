import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readYaml } from "../../src/formats/yaml.js";
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
