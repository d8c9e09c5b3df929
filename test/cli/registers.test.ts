import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import readExcelFile from "read-excel-file/node";
import { describe, expect, it } from "vitest";
import { runCli, TAPS, useFolder } from "./support/run-cli.js";

const folder = useFolder();
folder.write("taps.yaml", TAPS);
const run = (line: string) =>
  runCli(["registers", "taps.yaml", ...line.split(" ").filter(Boolean)], { cwd: folder.path });
const read = (name: string) => readFileSync(join(folder.path, name), "utf8");
const BARE = JSON.stringify({
  format: "theory-of-change/1",
  id: "a",
  title: "A",
  language: "en",
  outcomes: { o: { title: "O" } },
});

describe("toc registers", () => {
  it("prints all registers as text, in the language asked for", async () => {
    const { code, stdout, stderr } = await run("--lang nl");
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    for (const title of [
      "Register van aannames",
      "Prioriteitenmatrix",
      "Bijdrage per verband",
      "Leeragenda",
      "Logboek",
    ]) {
      expect(stdout).toContain(title);
    }
  });

  it("prints those that are asked for, in their own order", async () => {
    const { stdout } = await run("--only log --only gaps -f markdown");
    expect(stdout.match(/^## .*$/gm)).toEqual(["## Evidence gap map", "## Review log"]);
  });

  it("looks from the date that it is given", async () => {
    const verdict = async (line: string) =>
      JSON.parse((await run(`-f json --only assumptions ${line}`)).stdout).registers.assumptions[1].verdict;
    expect(await verdict("--as-of 2016")).toBe("insufficient");
    expect(await verdict("")).toBe("contested");
  });

  it("prints one register as CSV, in the dialect asked for", async () => {
    expect((await run("-f csv --only log")).stdout).toMatch(/^Date,Assumption,.*\r\n$/);
    expect((await run("-f csv --only log --dialect excel-nl --lang nl")).stdout).toMatch(/^\uFEFFDatum;Aanname;/);
  });

  it("writes a file for each register to a folder, made where it is not there", async () => {
    const { code, stdout, stderr } = await run("-o deep/out");
    expect({ code, stdout }).toEqual({ code: 0, stdout: "" });
    expect(stderr.split("\n")).toHaveLength(7);
    const names = ["agenda", "assumptions", "contributions", "gaps", "log", "priorities"];
    expect(readdirSync(join(folder.path, "deep/out"))).toEqual([
      ".toc-files.json",
      ...names.map((name) => `${name}.csv`),
    ]);
    await run("-o pages -f markdown --quiet --only log");
    expect(readdirSync(join(folder.path, "pages"))).toEqual([".toc-files.json", "log.md"]);
  });

  it("writes a file of the format that its ending tells", async () => {
    await run("-o all.md");
    expect(read("all.md")).toContain("## Assumption register");
    await run("-o all.JSON");
    expect(Object.keys(JSON.parse(read("all.JSON")).registers)).toHaveLength(6);
    await run("-o log.csv --only log");
    expect(read("log.csv")).toMatch(/^Date,/);
    await run("-o all.txt --color always");
    expect(read("all.txt")).not.toContain("\u001b");
  });

  it("writes a workbook that another program opens", async () => {
    expect(await run("-o all.xlsx --only priorities --lang nl")).toMatchObject({ code: 0, stdout: "" });
    const sheets = await readExcelFile(join(folder.path, "all.xlsx"));
    expect(sheets.map(({ sheet }) => sheet)).toEqual(["Leeswijzer", "Prioriteitenmatrix"]);
  });

  it("keeps what is there already, all of it, unless told otherwise", async () => {
    mkdirSync(join(folder.path, "kept"));
    writeFileSync(join(folder.path, "kept/log.csv"), "my notes");
    const refused = await run("-o kept");
    expect(refused).toMatchObject({ code: 2, stdout: "" });
    expect(refused.stderr).toBe(
      "toc: kept/log.csv is there already, and toc did not write it or it was changed since. Nothing was written; --force writes over it.\n",
    );
    expect(readdirSync(join(folder.path, "kept"))).toEqual(["log.csv"]);
    expect((await run("-o kept --force")).code).toBe(0);
    expect(read("kept/log.csv")).toMatch(/^Date,/);
  });

  it.each([
    ["-f csv", "CSV holds one register: choose it with --only, or give a folder with -o."],
    ["-o all.csv", "CSV holds one register"],
    ["-f xlsx", "a workbook is no text; write it to a file: -o registers.xlsx."],
    ["-f xlsx -o out", "out should end in .xlsx: a workbook is one file."],
    ["-f json -o new.md", "new.md ends in .md, but --format is json."],
    ["--only risks", "Allowed choices are assumptions, priorities, contributions, gaps, agenda, log."],
    ["--dialect german", "Allowed choices are rfc4180, excel, excel-nl."],
    ["-o taps.yaml/out", "taps.yaml/out could not be written"],
    ["-o taps.yaml", "taps.yaml is a file and no folder; a file ends in .txt, .json, .md, .csv, .xlsx."],
    ["-o new.docx", "expected a file that ends in .txt, .json, .md, .csv, .xlsx, or a folder, as new.docx/."],
    ["-f sarif", "Allowed choices are text, json, markdown, csv, xlsx."],
  ])("%s is misuse, with what to do instead", async (line, message) => {
    const { code, stdout, stderr } = await run(line);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(message);
    expect(existsSync(join(folder.path, "new.md"))).toBe(false);
  });

  it("never writes over the theory, also with --force", async () => {
    folder.write("taps.json", BARE);
    const before = read("taps.json");
    const { code, stderr } = await runCli(["registers", "taps.json", "-o", "./taps.json", "--force"], {
      cwd: folder.path,
    });
    expect({ code, stderr }).toEqual({ code: 2, stderr: "toc: ./taps.json cannot be both read and written.\n" });
    expect(read("taps.json")).toBe(before);
  });

  it("has something to say of a theory without anything", async () => {
    folder.write("bare.json", BARE);
    const { code, stdout } = await runCli(["registers", "bare.json"], { cwd: folder.path });
    expect(code).toBe(0);
    expect(stdout).toContain("The theory states no assumptions.");
  });
});
