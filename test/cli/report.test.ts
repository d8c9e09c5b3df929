import { once } from "node:events";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { join } from "node:path";
import mammoth from "mammoth";
import readExcelFile from "read-excel-file/node";
import { describe, expect, it, vi } from "vitest";
import { run } from "../../src/cli/run.js";
import { renderHtml } from "../../src/entries/render/html.js";
import { readYaml } from "../../src/formats/yaml/read.js";
import { useRealCli } from "./support/real-cli.js";
import { runCli, TAPS, useFolder } from "./support/run-cli.js";

const folder = useFolder();
folder.write("taps.yaml", TAPS);
const inFolder = { cwd: folder.path };
const read = (path: string) => readFileSync(join(folder.path, path), "utf8");

describe("toc report", () => {
  it("writes a page that works by itself, in a folder that it makes", async () => {
    const done = await runCli(["report", "taps.yaml", "-o", "out/pages", "--as-of", "2018-10"], inFolder);
    expect(done).toMatchObject({ code: 0, stdout: "" });
    expect(done.stderr).toMatch(/^toc: out\/pages\/taps\.html written \(\d+ kB\)\.\n$/);
    const theory = readYaml(TAPS);
    expect(read("out/pages/taps.html")).toBe(theory.ok && renderHtml(theory.theory, { asOf: "2018-10" }));
  });

  it("opens the page in the language that is asked for, and looks from today unless told otherwise", async () => {
    await runCli(["report", "taps.yaml", "-o", "en", "--lang", "en", "-q"], inFolder);
    expect(read("en/taps.html")).toMatch(/^<!doctype html>\n<html lang=en>/);
    expect(read("en/taps.html")).toContain("Verdicts on 23 November 2026");
  });

  it("writes pictures and texts in the language of the theory unless told otherwise", async () => {
    const texts = { svg: "Kranen voor allen", mermaid: 'n1["Kranen plaatsen"]', dot: 'label="Kranen voor allen"' };
    const endings = { svg: "svg", mermaid: "mmd", dot: "dot" };
    for (const format of ["svg", "mermaid", "dot"] as const) {
      const args = ["report", "taps.yaml", "-o", "pictures", "--format", format];
      expect(await runCli(args, inFolder)).toMatchObject({ code: 0, stdout: "" });
      expect(read(`pictures/taps.${endings[format]}`)).toContain(texts[format]);
    }
    await runCli(["report", "taps.yaml", "-o", "pictures", "--format", "png", "--lang", "en"], inFolder);
    expect(readFileSync(join(folder.path, "pictures/taps.png")).subarray(1, 4).toString()).toBe("PNG");
  });

  it("is a file or several, which standard output cannot be", async () => {
    const { code, stdout, stderr } = await runCli(["report", "taps.yaml", "-o", "-", "--lang", "nl"], inFolder);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toBe(
      "toc: een rapport is een bestand of meer, en dat kan standaarduitvoer niet zijn; noem een map: -o MAP.\n",
    );
    expect(existsSync(join(folder.path, "-"))).toBe(false);
  });

  it.each(["html", "markdown"])("cannot be written to a file as if it were a folder, as %s", async (format) => {
    const before = read("taps.yaml");
    for (const out of ["taps.yaml", "taps.yaml/in"]) {
      const { code, stdout, stderr } = await runCli(["report", "taps.yaml", "-o", out, "-f", format], inFolder);
      expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
      expect(stderr).toMatch(
        /^toc: taps\.yaml\S* could not be written: (there is a file of that name|a part of its path is not a folder)\. Nothing was changed\.\n$/,
      );
    }
    expect(read("taps.yaml")).toBe(before);
  });

  it("writes a folder of pages, and takes those away that are not among them any more", async () => {
    const args = ["report", "taps.yaml", "-o", "wiki", "--format", "markdown", "--lang", "en"];
    const first = await runCli(args, inFolder);
    expect(first.stderr).toMatch(/^toc: \d files written to wiki \(.*\); wiki\/README\.md is the first to open\.\n$/);
    expect(read("wiki/README.md")).toContain("[Fewer fall ill](outcome-health.md)");
    const second = await runCli([...args, "--only", "washing"], inFolder);
    expect(second.stderr).toContain("of an earlier run, taken away: outcome-health.md, outcome-health.svg.");
    expect(existsSync(join(folder.path, "wiki/outcome-health.md"))).toBe(false);
    expect(existsSync(join(folder.path, "wiki/outcome-washing.md"))).toBe(true);
  });

  it("writes the part that is asked for, by name", async () => {
    const only = (id: string) =>
      runCli(["report", "taps.yaml", "-o", "part", "--format", "mermaid", "--only", id], inFolder);
    await only("install->washing");
    expect(read("part/taps.install--washing.mmd")).not.toContain("Minder zieken");
    expect(await only("helth")).toMatchObject({ code: 2, stderr: expect.stringContaining('Did you mean "health"?') });
    expect(await only("install->nothing")).toMatchObject({ code: 2 });
  });

  it("writes the registers as a workbook that another program opens", async () => {
    const args = ["report", "taps.yaml", "-o", "book", "--format", "xlsx", "--as-of", "2018-10"];
    expect(await runCli(args, inFolder)).toMatchObject({ code: 0, stdout: "" });
    const sheets = await readExcelFile(join(folder.path, "book/taps.xlsx"));
    expect(sheets.map(({ sheet }) => sheet).slice(0, 2)).toEqual(["Leeswijzer", "Register van aannames"]);
    expect(JSON.stringify(sheets[1]?.data)).toContain("Kranen worden gebruikt");
  });

  it("writes a Word document with its picture and findings", async () => {
    const args = ["report", "taps.yaml", "-o", "word", "--format", "docx", "--as-of", "2018-10", "--lang", "en"];
    expect(await runCli(args, inFolder)).toMatchObject({ code: 0, stdout: "" });
    const { value: html } = await mammoth.convertToHtml({ path: join(folder.path, "word/taps.docx") });
    expect(html).toContain("Install taps");
    expect(html).toContain("Issues (profile review)");
    expect(html).toContain('<img alt="Causal diagram: Taps for all.');
    const part = await runCli([...args, "--only", "install->washing"], inFolder);
    expect(part).toMatchObject({ code: 2, stderr: expect.stringContaining("or about an outcome") });
  });

  it("says how far long work is, now and then", async () => {
    let time = 0;
    const now = () => new Date(2026, 10, 23, 0, 0, time++);
    const written: string[] = [];
    const io = { write: (text: string) => written.push(text) };
    const args = ["report", "taps.yaml", "-o", "slow", "--format", "markdown"];
    const { cwd } = inFolder;
    await run(args, { stdout: io, stderr: io, stdin: (async function* () {})(), env: {}, cwd, now });
    expect(written.join("")).toContain("toc: 1 of 2 outcomes …");
  });

  it("asks for a folder, and refuses what does not go together", async () => {
    const refusals = {
      "taps.yaml": "name the folder to write to: -o DIR.",
      "taps.yaml -o x --format word": "option '-f, --format <FORMAT>' argument 'word' is invalid",
      "taps.yaml -o x --only washing": "a page of HTML holds the whole theory",
      "taps.yaml -o x --format xlsx --only washing": "a workbook holds the registers of the whole theory",
      "taps.yaml -o x --format markdown --only install->washing": "pages are about the whole theory",
      "- --watch": "standard input does not change",
      "taps.yaml --watch --port x": "Expected a number up to 65535.",
      "taps.yaml -o taps.yaml/x": "a part of its path is not a folder",
    };
    for (const [args, message] of Object.entries(refusals)) {
      const { code, stderr } = await runCli(["report", ...args.split(" ")], { ...inFolder, stdin: TAPS });
      expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining(message) });
    }
  });

  it("writes nothing for what is no theory", async () => {
    folder.write("broken.yaml", "format: x");
    const { code, stderr } = await runCli(["report", "broken.yaml", "-o", "none"], inFolder);
    expect({ code, isThere: existsSync(join(folder.path, "none")) }).toEqual({ code: 2, isThere: false });
    expect(stderr).toContain("broken.yaml:1:9");
  });
});

describe("toc report --watch", () => {
  const cli = useRealCli();

  it("shows the page to this machine, follows the file, and ends when it is stopped", async () => {
    const file = join(folder.path, "watched.yaml");
    writeFileSync(file, TAPS);
    const child = cli.start(["report", file, "--watch", "-o", "watched"], { cwd: folder.path });
    let said = "";
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      said += text;
    });
    const until = async (pattern: RegExp) => {
      while (!pattern.test(said)) await once(child.stderr, "data");
      return pattern.exec(said)!;
    };
    const [, address = ""] = await until(/at (http:\/\/127\.0\.0\.1:\d+\/)/);
    const page = async () => (await fetch(address)).text();
    expect(await page()).toContain("Kranen voor allen");
    expect(await page()).toContain("EventSource");
    expect(await page()).toContain("connect-src 'self'");
    expect(read("watched/taps.html")).not.toContain("EventSource");

    const changes = (await fetch(`${address}changes`)).body!.getReader();
    const decoder = new TextDecoder();
    const nextChange = async () => {
      for (let text = ""; !text.includes("data:"); ) text = decoder.decode((await changes.read()).value);
    };
    writeFileSync(file, TAPS.replace("washing-helps:", "washing helps:"));
    await nextChange();
    expect(await page()).toContain("is no theory yet");
    // A file that is being written may be read while it is still empty; the page then follows once more.
    await vi.waitFor(async () => expect(await page()).toContain("washing helps"), { timeout: 10_000 });
    expect(read("watched/taps.html")).toContain("Kranen voor allen");

    writeFileSync(file, TAPS.replaceAll("Kranen", "Pompen"));
    await nextChange();
    expect(await page()).toContain("Pompen voor allen");
    expect(read("watched/taps.html")).toContain("Pompen voor allen");

    expect((await fetch(`${address}etc/passwd`)).status).toBe(404);
    expect((await fetch(address, { method: "POST" })).status).toBe(405);
    const [elsewhere] = await once(request(address, { headers: { host: "evil.example" } }).end(), "response");
    expect(elsewhere.statusCode).toBe(403);

    child.kill("SIGINT");
    const [code] = await once(child, "close");
    expect(code).toBe(0);
    await expect(fetch(address)).rejects.toThrow();
  });

  it("says when the port is taken", async () => {
    const file = join(folder.path, "taps.yaml");
    const first = cli.start(["report", file, "--watch"]);
    let said = "";
    for await (const text of first.stderr.setEncoding("utf8")) {
      said += text;
      if (said.includes("Ctrl-C")) break;
    }
    const [, port = ""] = /:(\d+)\//.exec(said) ?? [];
    const { code, stderr } = await cli.run(["report", file, "--watch", "--port", port]);
    first.kill("SIGTERM");
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: `toc: the page cannot be shown at port ${port}: it is taken.\n`,
    });
  });
});
