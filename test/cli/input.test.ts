import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readYaml } from "../../src/formats/yaml/read.js";
import { runCli, TAPS, useFolder } from "./support/run-cli.js";

const folder = useFolder();
const cwd = folder.path;
const parsed = readYaml(TAPS);
const JSON_TAPS = parsed.ok ? JSON.stringify(parsed.theory, null, 1) : "";

const check = (...files: string[]) => runCli(["check", ...files], { cwd });
const checkText = (text: string | Uint8Array) => runCli(["check", "-"], { stdin: text });

describe("what is read", () => {
  it.each([
    ["taps.json", JSON_TAPS],
    ["taps.JSON", JSON_TAPS],
    ["taps.yaml", TAPS],
    ["taps.yml", TAPS],
    ["taps", TAPS],
    ["taps.txt", JSON_TAPS],
    ["json.yaml", JSON_TAPS],
    ["bom.yaml", `\uFEFF${TAPS}`],
    ["bom.json", `\uFEFF${JSON_TAPS}`],
    ["bom", `\uFEFF\n ${JSON_TAPS}`],
    ["crlf.yaml", TAPS.replaceAll("\n", "\r\n")],
    ["crlf.json", JSON_TAPS.replaceAll("\n", "\r\n")],
    ["--name.yaml", TAPS],
  ])("%s", async (name, text) => {
    folder.write(name, text);
    const { code, stderr } = await check("--", name);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  });

  it("standard input, in JSON and YAML", async () => {
    expect(await checkText(TAPS)).toMatchObject({ code: 0, stderr: "" });
    expect((await checkText(JSON_TAPS)).stdout).toMatch(/^ok {2}<stdin> {2}Taps for all/);
  });

  it("files in the order in which they are given, standard input among them", async () => {
    folder.write("a.yaml", TAPS.replace("en: Taps for all", "en: First"));
    folder.write("b.json", JSON_TAPS.replace("Taps for all", "Third"));
    const { code, stdout } = await runCli(["check", "a.yaml", "-", "b.json"], { cwd, stdin: TAPS });
    expect(code).toBe(0);
    expect(stdout.match(/First|Taps for all|Third/g)).toEqual(["First", "Taps for all", "Third"]);
  });

  it("nothing from standard input that is not asked for", async () => {
    folder.write("a.yaml", TAPS);
    const stdin = {
      [Symbol.asyncIterator]: () => {
        throw new Error("standard input was read");
      },
    };
    const { run } = await import("../../src/cli/run.js");
    const silent = { write: () => undefined };
    const io = { stdout: silent, stderr: silent, stdin, env: {}, cwd, now: () => new Date() };
    expect(await run(["check", "a.yaml"], io)).toBe(0);
  });
});

describe("a file that is not to be read", () => {
  it("is missing, and the nearest name is suggested", async () => {
    folder.write("theory.yaml", TAPS);
    expect(await check("theroy.yaml")).toEqual({
      code: 2,
      stdout: "",
      stderr: 'theroy.yaml: there is no such file. Did you mean "theory.yaml"?\n',
    });
    expect((await check("nothing-like-it")).stderr).toBe("nothing-like-it: there is no such file.\n");
    expect((await check("no/such/folder.yaml")).stderr).toBe("no/such/folder.yaml: there is no such file.\n");
    expect((await check("theory.yaml/x")).stderr).toBe("theory.yaml/x: there is no such file.\n");
  });

  it("is a folder", async () => {
    mkdirSync(join(cwd, "empty"));
    mkdirSync(join(cwd, "full"));
    folder.write("full/only.yaml", TAPS);
    expect((await check("empty")).stderr).toBe("empty: is a folder; name a file in it.\n");
    expect(await check("full")).toMatchObject({
      code: 2,
      stderr: 'full: is a folder; name a file in it. Did you mean "only.yaml" in it?\n',
    });
  });

  it("is too large", async () => {
    folder.write("large.json", new Uint8Array(50_000_000).fill(0x20));
    folder.write("large.yaml", new Uint8Array(4_000_001).fill(0x20));
    expect(await check("large.json")).toEqual({
      code: 2,
      stdout: "",
      stderr: "large.json: the file is 50 MB; at most 20 MB is read.\n",
    });
    expect((await check("large.yaml")).stderr).toBe("large.yaml: the file is 4 MB; at most 4 MB is read.\n");
  });

  it("never ends", async () => {
    expect(await check("/dev/zero")).toMatchObject({
      code: 2,
      stderr: "/dev/zero: the file is more than 20 MB; at most 20 MB is read.\n",
    });
    async function* endless() {
      for (;;) yield new Uint8Array(1_000_000).fill(0x20);
    }
    const { run } = await import("../../src/cli/run.js");
    const said: string[] = [];
    const output = { write: (text: string) => said.push(text) };
    const io = { stdout: output, stderr: output, stdin: endless(), env: {}, cwd, now: () => new Date() };
    expect(await run(["check", "-"], io)).toBe(2);
    expect(said).toEqual(["<stdin>: there is more than 20 MB, the most that is read.\n"]);
  });
});

describe("another notation", () => {
  const make = async (to: string) => {
    folder.write("made.yaml", TAPS);
    expect((await runCli(["convert", "made.yaml", to, "--force"], { cwd })).code).toBe(0);
  };

  it.each([
    ["made.xlsx", "an Excel workbook", "een werkmap van Excel"],
    ["links.csv", "a table in CSV", "een tabel in CSV"],
    ["made.xml", "IATI", "IATI"],
    ["made.graphml", "GraphML", "GraphML"],
    ["made.dot", "DOT of Graphviz", "DOT van Graphviz"],
    ["made.mmd", "Mermaid", "Mermaid"],
    ["made.jgf", "JSON Graph Format", "JSON Graph Format"],
  ])("%s is named, with the command that reads it", async (name, english, dutch) => {
    if (name === "links.csv") folder.write(name, "from,to\na,b\n");
    else if (name === "made.xml") folder.write(name, "<iati-activities version='2.03'></iati-activities>");
    else await make(name);
    const command = `toc convert ${name} theory.yaml`;
    expect(await check(name)).toEqual({
      code: 2,
      stdout: "",
      stderr: `${name}: this looks like ${english}, not a theory in JSON or YAML; make one of it with ${command}\n`,
    });
    expect((await runCli(["review", name, "--lang", "nl"], { cwd })).stderr).toBe(
      `${name}: dit lijkt ${dutch}, en geen theorie in JSON of YAML; maak die ervan met ${command}\n`,
    );
  });

  it("is told by its content where its name has no ending or another, and quoted where it has blanks", async () => {
    await make("made.xlsx");
    folder.write("a b.yaml", readFileSync(join(cwd, "made.xlsx")));
    expect((await check("a b.yaml")).stderr).toContain('make one of it with toc convert "a b.yaml" theory.yaml\n');
    expect((await checkText("digraph {a -> b}")).stderr).toContain("toc convert - theory.yaml");
  });

  it("is not suspected in a theory that is not finished, nothing, or another archive", async () => {
    const text = TAPS.replace("title: {en: Install taps", "titel: {en: '<iati-activities >'");
    expect((await checkText(text)).stderr).toContain("titel");
    folder.write("empty.xml", "");
    expect((await check("empty.xml")).stderr).toBe(
      "empty.xml: the text is empty. `toc init` writes a theory to start from.\n",
    );
    folder.write("made.docx", Buffer.from("PK\u0003\u0004\0\0word/document.xml"));
    expect((await check("made.docx")).stderr).toContain("the file is binary");
    folder.write("wide.csv", Buffer.from("from,to\n", "utf16le"));
    expect((await check("wide.csv")).stderr).toBe("wide.csv: the text is in UTF-16; save it as UTF-8.\n");
  });

  it("may be a folder of tables; what toc keeps there is never proposed", async () => {
    await make("tables/");
    expect((await check("tables")).stderr).toBe(
      "tables: this looks like a folder of tables, not a theory in JSON or YAML; make one of it with toc convert tables theory.yaml\n",
    );
    mkdirSync(join(cwd, "kept"));
    folder.write("kept/.toc-files.json", "{}");
    expect((await check("kept")).stderr).toBe("kept: is a folder; name a file in it.\n");
    folder.write("tables/theory.yaml", TAPS);
    expect((await check("tables")).stderr).toBe(
      'tables: is a folder; name a file in it. Did you mean "theory.yaml" in it?\n',
    );
  });
});

describe("bytes that are no text", () => {
  const bytes = (...parts: (string | readonly number[])[]) =>
    Buffer.concat(parts.map((part) => (typeof part === "string" ? Buffer.from(part) : Uint8Array.from(part))));

  it.each([
    ["NUL bytes", bytes("a: b\n", [0], "c"), "the file is binary: it holds NUL bytes, which no text has."],
    ["UTF-16", bytes([0xff, 0xfe, 0x61, 0]), "the text is in UTF-16; save it as UTF-8."],
    ["UTF-16, big end first", bytes([0xfe, 0xff, 0, 0x61]), "the text is in UTF-16; save it as UTF-8."],
    ["UTF-16 without a mark", Buffer.from(TAPS, "utf16le"), "the text is in UTF-16; save it as UTF-8."],
    ["the same, big end first", Buffer.from(TAPS, "utf16le").swap16(), "the text is in UTF-16; save it as UTF-8."],
    ["UTF-32", bytes([0xff, 0xfe, 0, 0]), "the text is in UTF-32; save it as UTF-8."],
  ])("%s", async (_, stdin, message) => {
    expect(await checkText(stdin)).toEqual({ code: 2, stdout: "", stderr: `<stdin>: ${message}\n` });
  });

  it.each([
    ["Latin-1", bytes("id: x\ntitle: één caf", [0xe9], " au lait"), "2:15", "E9"],
    ["a character that is cut off", bytes("id: ", [0xe2, 0x82]), "1:5", "E2"],
    ["a byte that none starts with", bytes("é", [0x80]), "1:2", "80"],
    ["a surrogate", bytes("\r\nx", [0xed, 0xa0, 0x80]), "2:2", "ED"],
  ])("%s", async (_, stdin, place, byte) => {
    expect(await checkText(stdin)).toEqual({
      code: 2,
      stdout: "",
      stderr: `<stdin>:${place}: the text is not in UTF-8 (byte 0x${byte} here); save it as UTF-8.\n`,
    });
  });
});

describe("text that is no theory", () => {
  const head = "format: theory-of-change/1\nid: t\ntitle: T\nlanguage: en\n";

  it.each([
    ["nothing", "", /^<stdin>: the text is empty\. `toc init` writes a theory to start from\.\n$/],
    ["blanks", "  \n\n", /^<stdin>: the text is empty\. `toc init` writes a theory to start from\.\n$/],
    [
      "a comment",
      "# nothing yet\n",
      /^<stdin>: the text holds only comments, and no theory\. `toc init` writes a theory to start from\.\n$/,
    ],
    ["words", "hello\n", /^<stdin>:1:1: the theory: expected an object/],
    ["a list", "- a\n- b\n", /^<stdin>:1:1: the theory: expected an object/],
    ["another JSON document", '{"name": "x", "version": "1"}', /^<stdin>:1:2: name: "name" is not a key here/m],
    ["broken JSON", '{"id": "t",\n "title" "T"}', /^<stdin>:2:10: this is not JSON: colon expected/],
    ["broken YAML", "id: [a, b\ntitle: T\n", /^<stdin>:\d+:\d+: this is not a theory in YAML/],
    ["tabs", "id: t\nlinks:\n\t- x\n", /^<stdin>:3:1: this is not a theory in YAML: .*tab/],
    ["two documents", `${head}---\n${head}`, /^<stdin>:6:1: the text holds more than one YAML document/],
    ["no elements", head, /has no interventions, outcomes or factors/],
    [
      "a key that stands twice",
      '{"id": "t",\n "id": "u"}',
      /^<stdin>:2:2: id: the key "id" stands here again; it stood first on line 1/,
    ],
    [
      "a key that reads as a number",
      `${head}outcomes:\n  1.1: {title: x}\n`,
      /^<stdin>:6:3: .*the key 1.1 reads as a number/,
    ],
    [
      "a key that reads as a truth value",
      `${head}outcomes:\n  true: {title: x}\n`,
      /^<stdin>:6:3: .*reads as a truth value/,
    ],
    ["__proto__ in YAML", `${head}outcomes:\n  __proto__: {title: x}\n`, /^<stdin>:6:3: .*reserved word/],
    [
      "__proto__ in JSON",
      '{"format": "theory-of-change/1", "id": "t", "title": "T", "language": "en", "outcomes": {"__proto__": {"title": "x"}}}',
      /"__proto__"/,
    ],
    [
      "an id that is nowhere",
      `${head}outcomes: {health: {title: H}}\nlinks: [{from: helth, to: health}]\n`,
      /^<stdin>:6:16: .*Did you mean "health"\?/,
    ],
    [
      "an id that stands twice",
      `${head}interventions: {a: {title: A}}\noutcomes: {a: {title: A}}\n`,
      /^<stdin>:6:12: .*already the id of an intervention/,
    ],
  ])("%s", async (_, text, message) => {
    const { code, stdout, stderr } = await checkText(text);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/^ +at /m);
    for (const command of ["review", "trace"]) {
      const other = await runCli([command, "-", "--format", "json"], { stdin: text });
      expect(other).toEqual({ code: 2, stdout: "", stderr });
    }
  });

  it("aliases that would grow without end", async () => {
    const levels = Array.from(
      { length: 30 },
      (_, i) =>
        `  l${i}: &l${i} [${Array(9)
          .fill(`*l${i - 1}`)
          .join(", ")}]`,
    );
    const bomb = `${head}sources:\n  l: &l-1 [x]\n${levels.join("\n")}\n`;
    const { code, stdout, stderr } = await checkText(bomb);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr.length).toBeLessThan(10_000);
  });

  it("nothing is printed when one of several files is no theory", async () => {
    folder.write("good.yaml", TAPS);
    folder.write("broken.yaml", "hello\n");
    const { code, stdout, stderr } = await runCli(["review", "good.yaml", "broken.yaml"], { cwd });
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(/^broken\.yaml:1:1: /);
  });

  it("the terminal is not steered by what is wrong", async () => {
    const { stderr } = await checkText(`${head}"\\e[2J": "\u009b31m"\n`);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to find.
    expect(stderr).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
  });
});
