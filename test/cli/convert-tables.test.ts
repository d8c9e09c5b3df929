import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readYaml } from "../../src/entries/formats/document.js";
import { writeWorkbook } from "../../src/entries/formats/tables.js";
import { runCli, TAPS, useFolder } from "./support/run-cli.js";

const folder = useFolder();
const cwd = folder.path;
const read = (name: string) => readFileSync(join(cwd, name), "utf8");
const theoryOf = (text: string) => {
  const result = readYaml(text);
  if (!result.ok) throw new Error(result.problems[0]?.message);
  return result.theory;
};
folder.write("taps.yaml", TAPS);
for (const name of ["odd", "mixed", "empty"]) mkdirSync(join(cwd, name));
const theory = theoryOf(TAPS);
const convert = (...args: string[]) => runCli(["convert", ...args], { cwd });
const silent = { code: 0, stdout: "", stderr: "" };

describe("toc convert with tables", () => {
  it("writes a folder of CSV and reads it back, without a word", async () => {
    expect(await convert("taps.yaml", "tables/")).toEqual(silent);
    expect(readdirSync(join(cwd, "tables"))).toEqual(expect.arrayContaining(["nodes.csv", "links.csv", "theory.csv"]));
    expect(await convert("tables", "again.yaml")).toEqual(silent);
    expect(theoryOf(read("again.yaml"))).toEqual(theory);
  });

  it("does so in Dutch and as Excel in the Netherlands has it", async () => {
    const args = ["--set", "lang=nl", "--set", "dialect=excel-nl", "--strict"];
    expect(await convert("taps.yaml", "tabellen/", ...args)).toEqual(silent);
    expect(read("tabellen/stappen.csv")).toMatch(/^\uFEFFsoort;id;titel \[en\];/);
    expect((await convert("tabellen/", "terug.yaml", "--strict")).code).toBe(0);
    expect(theoryOf(read("terug.yaml"))).toEqual(theory);
  });

  it("writes a workbook and reads it back, whatever it is called", async () => {
    expect(await convert("taps.yaml", "taps.xlsx")).toEqual(silent);
    writeFileSync(join(cwd, "taps.bin"), readFileSync(join(cwd, "taps.xlsx")));
    expect(await convert("taps.bin", "book.yaml")).toEqual(silent);
    expect(theoryOf(read("book.yaml"))).toEqual(theory);
  });

  it("writes one table, to be changed and read over the theory", async () => {
    const one = await convert("taps.yaml", "links.csv", "--set", "table=links");
    expect(one.stderr).toMatch(/^toc: \d+ things are not in links\.csv as read \(\d+ lost\):\n {2}lost not-asked-for/);
    const lines = read("links.csv").trimEnd().split("\r\n");
    folder.write("links.csv", lines.slice(0, -1).join("\r\n"));
    const back = await convert("links.csv", "fewer.yaml", "--set", "base=taps.yaml");
    expect(back.stderr).toContain("has no row any more, so it is left out.");
    expect(back.stderr).toContain('assumptions.washing-helps of the base: "washing->health" is not the id of');
    const { links, outcomes } = theoryOf(read("fewer.yaml"));
    expect([links, outcomes]).toEqual([theory.links?.slice(0, -1), theory.outcomes]);
  });

  it("names what does not fit with its place and goes on, unless it must not", async () => {
    folder.write("odd/nodes.csv", "kind,id,title\noutcome,a,A\nfactor,b,B\nfactor,c,C\n");
    folder.write("odd/links.csv", "from,to\nb,a\nb,aa\nc,x\n");
    const strict = await convert("odd/", "odd.yaml", "--strict", "--losses", "losses.json");
    expect(strict.code).toBe(1);
    expect(strict.stderr).toContain(
      '    links.csv, row 3, column B (to): "aa" is not the id of an outcome. Did you mean "a"? The row is left out.\n' +
        '    links.csv, row 4, column B (to): "x" is not the id of an outcome. The row is left out.\n',
    );
    expect(JSON.parse(read("losses.json"))).toContainEqual(
      expect.objectContaining({ code: "bad-row", at: ["links.csv", 3, "to"], position: { line: 3, column: 2 } }),
    );
    expect((await convert("odd/", "odd.yaml")).code).toBe(0);
    expect(theoryOf(read("odd.yaml")).links).toEqual([{ from: "b", to: "a" }]);
  });

  it("says which tables in a folder are not of this theory", async () => {
    folder.write("mixed/actors.csv", "id,name\nx,X\n");
    const { code, stderr } = await convert("taps.yaml", "mixed/", "--force");
    expect([code, stderr]).toEqual([0, "toc: mixed/ also holds actors.csv, which are not of this theory.\n"]);
  });

  it("takes away what an earlier run wrote to the folder, unless it was changed since", async () => {
    await convert("taps.yaml", "again/", "-q");
    folder.write("again/evidence.csv", "id,finding\nmine,My notes\n");
    const { code, stderr } = await convert("taps.yaml", "again/", "--force", "--set", "only=nodes,links");
    expect(code).toBe(0);
    expect(stderr).toMatch(/of an earlier run, taken away: .*assumptions\.csv/);
    expect(stderr).toContain("of an earlier run, but changed since and so kept: evidence.csv.");
    expect(readdirSync(join(cwd, "again")).filter((name) => name.endsWith(".csv"))).toEqual([
      "evidence.csv",
      "links.csv",
      "nodes.csv",
    ]);
  });

  it("writes a logframe by the ending of the file, and reads one without being told that it is one", async () => {
    const written = await convert("taps.yaml", "matrix.md");
    expect(written.stderr).toContain("lost link (2): a logframe has no links, only the order of its levels.");
    expect(read("matrix.md")).toContain("| Doelstelling |  | Minder zieken |");
    for (const name of ["matrix.csv", "matrix.xlsx"]) {
      expect((await convert("taps.yaml", name, "--to", "logframe", "--set", "lang=nl", "-q")).code).toBe(0);
      const back = await convert(name, `${name}.yaml`);
      expect(back.stderr).toContain("guessed no-link (1): ");
      expect(Object.keys(theoryOf(read(`${name}.yaml`)).interventions ?? {})).toEqual(["kranen-plaatsen"]);
    }
  });

  it("reads a causal map, told by its headings or named with what only its user knows", async () => {
    folder.write("claims.csv", "Cause,Effect,Source,Quote\nTraining,Skills,A,we learnt\n");
    const guessed = await convert("claims.csv", "claims.yaml");
    expect(guessed.stderr).toContain('guessed node-kind (1): claims.csv: "Training" is taken for a factor');
    const settings = ["--from", "causal-map", "--set", "interventions=Training|Advice", "--set", "title=Claims"];
    expect((await convert("claims.csv", "named.yaml", ...settings)).code).toBe(0);
    expect(theoryOf(read("named.yaml"))).toMatchObject({
      title: "Claims",
      interventions: { training: { title: "Training" } },
      evidence: { "claim-1": { finding: "we learnt" } },
    });
  });

  it("says once of a workbook that no sheet of it is a table, and knows one of registers", async () => {
    const rows = [["a"], [1]];
    const sheets = ["Jan", "Feb", "Mar"].map((name) => ({ name, rows }));
    writeFileSync(join(cwd, "months.xlsx"), await writeWorkbook(sheets));
    writeFileSync(join(cwd, "registers.xlsx"), await writeWorkbook([{ name: "Leeswijzer", rows }, ...sheets]));
    const months = (await convert("months.xlsx", "x.yaml")).stderr;
    expect(months.match(/waivers/g)).toHaveLength(1);
    expect(months).toMatch(/^months\.xlsx: none of these is a table of a theory: Jan, Feb, Mar\. Expected theory, /);
    expect((await convert("months.xlsx", "x.yaml", "--lang", "nl")).stderr).toMatch(/: geen van deze is een tabel/);
    expect((await convert("registers.xlsx", "x.yaml")).stderr).toMatch(
      /^registers\.xlsx: this is a workbook of registers \(toc report\), which is not read; .*\n$/,
    );
  });

  it("names a file once", async () => {
    folder.write("rare.csv", "a,b\n1,2\n");
    expect((await convert("rare.csv", "x.yaml")).stderr).toContain(
      "\nrare.csv: this is no table of a theory; expected",
    );
    folder.write("nodes.csv", "kind,title\nx,\n");
    expect((await convert("nodes.csv", "x.yaml")).stderr).toContain("\nnodes.csv: row 2, column A (kind): ");
  });

  it.each<[string, string[], string]>([
    ["a text called .xlsx", ["text.xlsx", "x.yaml"], "the file is called .xlsx and is no workbook"],
    ["an empty file called .xlsx", ["none.xlsx", "x.yaml"], "the file is called .xlsx and is no workbook"],
    ["a folder without tables", ["empty/", "x.yaml"], "the folder holds no tables; expected files such as nodes.csv."],
    ["a table without nodes", ["lonely.csv", "x.yaml"], "there is no table of nodes; expected a sheet or file called"],
    ["a damaged workbook", ["bad.xlsx", "x.yaml"], "this workbook is damaged:"],
    [
      "an old workbook",
      ["old.xls", "x.yaml", "--from", "xlsx"],
      "this is an old workbook (.xls) or one with a password",
    ],
    [
      "one file for all tables",
      ["taps.yaml", "x.csv"],
      "a file of CSV holds one table; name it with --set table=nodes",
    ],
    ["a table that is none", ["taps.yaml", "x.csv", "--set", "table=node"], "Did you mean nodes?"],
    ["a folder on standard output", ["taps.yaml", "-", "--to", "tables"], "which standard output cannot be."],
    ["a workbook on standard output", ["taps.yaml", "-", "--to", "xlsx"], "this notation is no text"],
    [
      "a map zoomed to nothing",
      ["lonely.csv", "x.yaml", "--from", "causal-map", "--set", "zoom=0"],
      "zoom=0: expected",
    ],
    ["a map that is none", ["lonely.csv", "x.yaml", "--from", "causal-map"], "there is no causal map in it"],
    ["a logframe that is none", ["lonely.csv", "x.yaml", "--from", "logframe"], "there is no logframe in it"],
    [
      "a logframe in Markdown",
      ["drawn.md", "x.yaml"],
      "a logframe is written as Markdown, and not read from it; write",
    ],
    ["a causal map out", ["taps.yaml", "x.csv", "--to", "causal-map"], "this format is read only, not written"],
    ["a base that is none", ["lonely.csv", "x.yaml", "--set", "base=lonely.csv"], "--set base=lonely.csv: expected"],
  ])("refuses %s", async (_, args, message) => {
    folder.write("empty/readme.txt", "");
    folder.write("drawn.md", "| Niveau | Resultaat |\n| --- | --- |\n");
    folder.write("text.xlsx", "hello\n");
    folder.write("none.xlsx", "");
    folder.write("lonely.csv", "from,to\na,b\n");
    folder.write("bad.xlsx", "PK\u0003\u0004nonsense");
    writeFileSync(join(cwd, "old.xls"), Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0, 0));
    const { code, stderr } = await convert(...args);
    expect([code, stderr]).toEqual([2, expect.stringContaining(message)]);
  });
});
