import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readYaml } from "../../src/entries/formats/document.js";
import { writeWorkbook } from "../../src/entries/formats/tables.js";
import { getRegisterWords } from "../../src/language/words.js";
import { runCli, TAPS, useFolder } from "./support/run-cli.js";

const folder = useFolder();
const cwd = folder.path;
const convert = (...args: string[]) => runCli(["convert", ...args, "--lang", "nl"], { cwd });
folder.write("taps.yaml", TAPS);
folder.write("taps.mmd", "flowchart LR\n  a[Les] --> b[Kennis]\n");
folder.write("taps.kumu.json", '{"elements": [{"label": "Les"}], "connections": []}');
folder.write("activity.yaml", "identifier: X-1\nstatus: 9\n");
folder.write("claims.csv", "Cause,Effect,Source,Quote\nLes,Kennis,A,zo\n");

describe("toc convert in Dutch", () => {
  it("says why a theory cannot be written", async () => {
    const iati = await convert("taps.yaml", "taps.xml", "--set", "activity=activity.yaml");
    expect([iati.code, iati.stderr.split("\n").slice(0, 3)]).toEqual([
      2,
      [
        "toc: Dit kan niet als IATI worden geschreven:",
        "- activity.description: IATI vraagt om een omschrijving, en de theorie heeft er geen die geschreven kan worden.",
        "- activity.status: verwacht een code van 1 tot en met 6, zoals 2 (uitvoering).",
      ],
    ]);
    const cids = await convert("taps.yaml", "taps.jsonld", "--set", "organization=us", "--set", "name=Us");
    expect([cids.code, cids.stderr]).toEqual([
      2,
      'toc: "us" is geen adres; verwacht er een zoals https://example.org/us.\n',
    ]);
  });

  it.each([
    ["taps.mmd", "de graaf zegt niet hoe hij heet en in welke taal hij is; genomen zijn"],
    ["taps.kumu.json", "de graaf zegt niet hoe hij heet en in welke taal hij is; genomen zijn"],
    ["claims.csv", "de tabel zegt niet hoe de theorie heet en in welke taal zij is; genomen zijn"],
  ])("takes the language of who asks where %s tells none, and says so", async (name, notice) => {
    const { stderr } = await convert(name, `${name}.yaml`);
    expect(stderr).toContain(`${notice} "Zonder titel" en nl.`);
    expect(stderr).not.toMatch(/\b(?:the|it|taken)\b/);
    const read = readYaml(readFileSync(join(cwd, `${name}.yaml`), "utf8"));
    expect(read.ok && read.theory).toMatchObject({ title: "Zonder titel", language: "nl" });
    const given = await convert(name, `${name}.2.yaml`, "--set", "language=fr", "--set", "title=T");
    expect(given.stderr).not.toContain("genomen zijn");
  });

  it.each([
    ["a graph in DOT", "bad.dot", "digraph { a -> ", "dit is geen graaf in DOT: hier houdt de tekst op"],
    ["a graph in DOT that goes on", "odd.dot", "digraph { ] }", 'dit is geen graaf in DOT: hier staat "]"'],
    ["a graph without direction", "both.dot", "graph { a -- b }", "de pijlen van deze graaf hebben geen richting"],
    [
      "a damaged workbook",
      "bad.xlsx",
      "PK\u0003\u0004nonsense",
      "deze werkmap is beschadigd: het is geen heel zipbestand.",
    ],
  ])("refuses %s", async (_, name, text, message) => {
    folder.write(name, text);
    const { code, stderr } = await convert(name, "x.yaml");
    expect([code, stderr]).toEqual([2, expect.stringContaining(message)]);
  });

  it("tells what a bibliography and a graph database have no place for", async () => {
    expect((await convert("taps.yaml", "x.csl.json")).stderr).toContain("een bibliografie heeft alleen bronnen.");
    expect((await convert("taps.yaml", "x.cypher.json", "--to", "cypher")).stderr).toContain(
      "de graaf heeft er geen plaats voor.",
    );
  });

  it.each(["en", "nl"] as const)("knows the first sheet of a workbook of registers in %s", async (lang) => {
    const { title } = getRegisterWords(lang).readMe;
    const rows = [["a"], [1]];
    folder.write(
      "registers.xlsx",
      (await writeWorkbook([
        { name: title, rows },
        { name: "x", rows },
      ])) as never,
    );
    expect((await convert("registers.xlsx", "x.yaml")).stderr).toContain("dit is een werkmap met registers");
  });
});
