import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { useRealCli } from "./support/real-cli.js";
import { runCli, TAPS, useFolder } from "./support/run-cli.js";

const folder = useFolder();
const cwd = folder.path;
folder.write("taps.yaml", TAPS);
folder.write("none.yaml", "");
mkdirSync(join(cwd, "settings"));
folder.write("settings/toc.config.yaml", "lang: nl\n");

const tell = async (...argv: string[]) => (await runCli([...argv, "--lang", "nl"], { cwd })).stderr;

describe("what is told, in Dutch", () => {
  it.each([
    [["check"], "toc: er ontbreekt een argument: 'FILE'\n"],
    [["reveiw", "taps.yaml"], "toc: er is geen opdracht 'reveiw'\n(Bedoelt u review?)\n"],
    [["review", "taps.yaml", "--as-off", "2018"], "toc: er is geen optie '--as-off'\n(Bedoelt u --as-of?)\n"],
    [
      ["review", "taps.yaml", "--as-of", "soon"],
      "toc: bij optie '--as-of <DATE>' past de waarde 'soon' niet. Verwacht een datum, zoals 2018, 2018-10 of 2018-10-05, of today.\n",
    ],
    [
      ["review", "taps.yaml", "--profile", "x"],
      "toc: bij optie '--profile <PROFILE>' past de waarde 'x' niet. Mogelijk zijn draft, review, publish.\n",
    ],
    [
      ["review", "taps.yaml", "--fail-on", "weersproken"],
      /Mogelijk zijn never, error \(fout\), .*, refuted \(weerlegd\), challenged \(weersproken\), /,
    ],
    [
      ["attach", "taps.yaml", "soap", "--stance", "supports", "--finding", "x", "--design", "onderzoek"],
      /Mogelijk zijn systematic-review \(systematisch literatuuronderzoek\), experiment, quasi-experiment, /,
    ],
    [
      ["next", "taps.yaml", "--only", "x"],
      /past de waarde 'x' niet\. Mogelijk zijn tests, coverage, sources, tensions\.\n$/,
    ],
    [
      ["registers", "taps.yaml", "--only", "lgo"],
      /past de waarde 'lgo' niet\. Mogelijk zijn assumptions.*, log \(Logboek\)\. Bedoelt u log\?\n$/,
    ],
    [
      ["registers", "taps.yaml", "--only", "x"],
      /Mogelijk zijn assumptions \(Register van aannames\), priorities \(Prioriteitenmatrix\), /,
    ],
    [
      ["attach", "taps.yaml", "soap", "--finding", "x", "--stance", "voor"],
      /Mogelijk zijn supports \(voor\), opposes \(tegen\), mixed \(voor en tegen\), inconclusive \(geen uitsluitsel\)\.\n$/,
    ],
    [
      ["attach", "taps.yaml", "soap", "--finding", "x", "--stance", "supports", "--strength", "storng"],
      /Mogelijk zijn weak \(zwak\), moderate \(matig\), strong \(sterk\)\. Bedoelt u strong\?\n$/,
    ],
    [
      ["attach", "taps.yaml", "soap", "--finding", "x", "--stance", "supports", "--scope", "x"],
      /Mogelijk zijn direct \(dezelfde situatie\), indirect \(andere situatie\), unknown \(onbekend\)\.\n$/,
    ],
    [["next", "taps.yaml", "--least", "x"], /Mogelijk zijn weak \(zwak\), moderate \(matig\), strong \(sterk\)\.\n$/],
    [
      ["what-if", "taps.yaml", "--smallest-cut", "health", "--verdict", "x"],
      /Mogelijk zijn refuted \(weerlegd\), .*, supported \(onderbouwd\)\.\n$/,
    ],
    [
      ["what-if", "taps.yaml", "--resolve", "soap=x"],
      /Mogelijk zijn refuted \(weerlegd\), .*, supported \(onderbouwd\)\.\n$/,
    ],
    [["accept", "taps.yaml", "washing-helps"], "toc: optie '--by <NAME>' is verplicht\n"],
    [
      ["review", "taps.yaml", "--due", "--fail-on", "error"],
      "toc: optie '--due' gaat niet samen met optie '--fail-on <LEVEL>'\n",
    ],
    [["check", "tap.yaml"], 'tap.yaml: er is geen bestand met die naam. Bedoelt u "taps.yaml"?\n'],
    [["check", "none.yaml"], "none.yaml: de tekst is leeg. `toc init` schrijft een theorie om mee te beginnen.\n"],
    [
      ["explain", "untestd"],
      'toc: er is geen aandachtspunt, oordeel of kanttekening "untestd". Bedoelt u "untested"?\n',
    ],
    [
      ["trace", "taps.yaml", "--from", "instal"],
      'toc: "instal" is geen id van een interventie, uitkomst of factor. Bedoelt u "install"?\n',
    ],
    [
      ["what-if", "taps.yaml", "--smallest-cut", "install"],
      'toc: "install" is een interventie; verwacht de id van een uitkomst.\n',
    ],
    [
      ["convert", "taps.yaml", "out.doc"],
      /^toc: de extensie van out\.doc zegt niet wat er te schrijven is; zeg het met --to: json, yaml, /,
    ],
    [["init", "taps.yaml"], "toc: taps.yaml is er al. Geef een andere naam, of --force om eroverheen te schrijven.\n"],
    [["review", "taps.yaml", "--fail-on", "untested"], /^toc: \d+ aannames? (is|zijn) ongetoetst of slechter\.\n$/],
    [["review", "taps.yaml", "--fail-on", "info"], /^toc: \d+ aandachtspunten met de ernst opmerking of erger\.\n$/],
  ])("%j", async (argv, said) => {
    if (typeof said === "string") expect(await tell(...argv)).toBe(said);
    else expect(await tell(...argv)).toMatch(said);
  });

  it.each([
    [["schema", "x"], "toc: te veel argumenten bij 'schema': hooguit 0, en het zijn er 1.\n"],
    [["completion", "dish"], /^toc: de waarde 'dish' past niet bij argument 'SHELL'\. Mogelijk zijn bash, /],
  ])("%j, where the locale alone asks for it", async (argv, said) => {
    const { stderr } = await runCli(argv, { cwd, env: { LANG: "nl_NL.UTF-8" } });
    if (typeof said === "string") expect(stderr).toBe(said);
    else expect(stderr).toMatch(said);
  });

  it("follows the settings of the project and the locale, before the arguments are understood", async () => {
    const where = { cwd: `${cwd}/settings` };
    expect((await runCli(["reveiw"], where)).stderr).toContain("er is geen opdracht");
    expect((await runCli(["reveiw", "--lang", "en"], where)).stderr).toContain("unknown command");
    expect((await runCli(["reveiw"], { cwd, env: { LANG: "nl_NL.UTF-8" } })).stderr).toContain("er is geen opdracht");
    expect((await runCli(["reveiw", "-lnl"], { cwd })).stderr).toContain("er is geen opdracht");
    expect((await runCli(["reveiw"], { cwd })).stderr).toContain("unknown command");
  });

  it("leaves data and exit codes as they are", async () => {
    const english = await runCli(["check", "none.yaml", "-f", "json"], { cwd });
    const dutch = await runCli(["check", "none.yaml", "-f", "json", "-l", "nl"], { cwd });
    expect(dutch.stdout).toBe(english.stdout);
    expect(dutch.code).toBe(english.code);
    expect(dutch.stderr).not.toBe(english.stderr);
  });
});

describe("the process, in Dutch", () => {
  const toc = useRealCli();

  it("says what is wrong, and ends as ever", async () => {
    expect(await toc.run(["check", "none.yaml", "--lang", "nl"], { cwd })).toEqual({
      code: 2,
      stdout: "",
      stderr: "none.yaml: de tekst is leeg. `toc init` schrijft een theorie om mee te beginnen.\n",
    });
    expect(await toc.run(["trace", "taps.yaml", "--lang=nl", "--to"], { cwd })).toEqual({
      code: 2,
      stdout: "",
      stderr: "toc: bij optie '--to <ID>' ontbreekt de waarde\n",
    });
  });
});
