import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { reportLosses } from "../../src/cli/output/report-losses.js";
import { Session } from "../../src/cli/session.js";
import { readJson, readYaml } from "../../src/entries/formats/document.js";
import type { Language, Loss } from "../../src/index.js";
import { runCli, TAPS, useFolder } from "./support/run-cli.js";

const folder = useFolder();
const cwd = folder.path;
const read = (name: string) => readFileSync(join(cwd, name), "utf8");
folder.write("taps.yaml", TAPS);
const parsed = readYaml(TAPS);
const theory = parsed.ok ? parsed.theory : undefined;

describe("toc convert", () => {
  it("writes YAML as JSON and back, without a word", async () => {
    const silent = { code: 0, stdout: "", stderr: "" };
    expect(await runCli(["convert", "taps.yaml", "out.json"], { cwd })).toEqual(silent);
    expect(readJson(read("out.json"))).toEqual({ ok: true, theory });
    expect(await runCli(["convert", "out.json", "out.yml"], { cwd })).toEqual(silent);
    expect(readYaml(read("out.yml"))).toEqual({ ok: true, theory });
  });

  it("reads standard input by its content, and writes standard output in the format that is named", async () => {
    const { code, stdout } = await runCli(["convert", "-", "-", "--to", "json"], { cwd, stdin: TAPS });
    expect([code, readJson(stdout)]).toEqual([0, { ok: true, theory }]);
    const again = await runCli(["convert", "-", "-", "--to", "yaml"], { cwd, stdin: stdout });
    expect([again.code, readYaml(again.stdout)]).toEqual([0, { ok: true, theory }]);
  });

  it("tells a format by content where the ending says nothing or something else", async () => {
    folder.write("taps.txt", TAPS);
    folder.write("taps.json5.yaml", JSON.stringify(theory));
    expect((await runCli(["convert", "taps.txt", "-", "--to", "json"], { cwd })).code).toBe(0);
    expect((await runCli(["convert", "taps.json5.yaml", "-", "--to", "json"], { cwd })).code).toBe(0);
  });

  it("keeps a file that is there, unless told otherwise, and never writes what it reads", async () => {
    folder.write("kept.json", "mine");
    const kept = await runCli(["convert", "taps.yaml", "kept.json"], { cwd });
    expect([kept.code, kept.stderr]).toEqual([2, "toc: kept.json is there already; --force writes over it.\n"]);
    expect(read("kept.json")).toBe("mine");
    expect((await runCli(["convert", "taps.yaml", "kept.json", "--force"], { cwd })).code).toBe(0);
    expect(readJson(read("kept.json")).ok).toBe(true);
    const same = await runCli(["convert", "taps.yaml", "./taps.yaml", "--force"], { cwd });
    expect([same.code, same.stderr]).toEqual([2, "toc: ./taps.yaml cannot be both read and written.\n"]);
    expect(read("taps.yaml")).toBe(TAPS);
  });

  it.each([
    [["taps.yaml", "-"], "standard output has no ending that tells what to write; say so with --to: json, yaml, "],
    [["taps.yaml", "out.doc"], "the ending of out.doc does not tell what to write; say so with --to: json, yaml, "],
    [["taps.yaml", "-", "--to", "jsn"], "--to jsn: there is no such format; expected json, yaml, "],
    [["taps.yaml", "-", "--to", "jsn"], "Did you mean json?"],
    [["taps.yaml", "-", "--to", "json", "--from", "yml"], "Did you mean yaml?"],
    [["tap.yaml", "-", "--to", "json"], 'tap.yaml: there is no such file. Did you mean "taps.yaml"?'],
    [["odd.bin", "-", "--to", "json"], "what odd.bin is written in cannot be told; say so with --from: json, yaml"],
    [["taps.yaml", "-", "--to", "json", "--set", "x=1"], "--set x=1: there is nothing to set for yaml and json."],
    [["taps.yaml", "-", "--to", "json", "--set", "x"], "--set x: expected NAME=VALUE."],
    [["taps.yaml", "no/such/out.json"], "no/such/out.json could not be written: there is no such folder."],
  ])("refuses %j", async (args, message) => {
    folder.write("odd.bin", "????");
    const { code, stdout, stderr } = await runCli(["convert", ...args], { cwd });
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(message);
  });

  it("points at what is wrong with the input, and writes nothing", async () => {
    folder.write("bad.yaml", TAPS.replace("to: health", "to: helth"));
    const { code, stderr } = await runCli(["convert", "bad.yaml", "bad.json"], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('bad.yaml:13:25: links[1].to: "helth" is not the id of an outcome.');
    expect(existsSync(join(cwd, "bad.json"))).toBe(false);
  });

  it("writes an empty list of losses where nothing was lost", async () => {
    const args = ["convert", "taps.yaml", "-", "--to", "json", "--losses", "losses.json", "--strict"];
    expect((await runCli(args, { cwd })).code).toBe(0);
    expect(JSON.parse(read("losses.json"))).toEqual([]);
  });

  it("lists the formats in its help", async () => {
    const { code, stdout } = await runCli(["convert", "--help"]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^ {2}json {9}the format theory-of-change\/1 as JSON \(\.json; in and out\)$/m);
  });
});

describe("reportLosses", () => {
  const report = (losses: readonly Loss[], { isQuiet = false, lang = "en" as Language } = {}) => {
    let stderr = "";
    const session = new Session({ stderr: { write: (text: string) => (stderr += text) }, env: {} } as never);
    session.lang = lang;
    session.isQuiet = isQuiet;
    reportLosses(losses, { en: "out.xml", nl: "out.xml" }, session);
    return stderr;
  };
  const lost = (id: string): Loss => ({ code: "link", kind: "lost", at: ["links", id], message: "No links." });
  const guessed: Loss = {
    code: "level",
    kind: "guessed",
    at: ["outcomes", "a", "level"],
    message: "Taken for an outcome.",
    position: { line: 3, column: 1 },
  };

  it("groups by reason, the worst kind first", () => {
    expect(report([guessed, ..."abcd".split("").map((from) => lost(`${from}->z`))])).toMatchInlineSnapshot(`
      "toc: 5 things are not in out.xml as read (4 lost, 1 guessed):
        lost link (4): No links.
          links["a->z"]; links["b->z"]; links["c->z"]; and 1 more
        guessed level (1): Taken for an outcome.
          outcomes.a.level (line 3)
      "
    `);
  });

  it("says the same in Dutch", () => {
    expect(
      report([guessed, ..."abcd".split("").map((from) => lost(`${from}->z`))], { lang: "nl" }),
    ).toMatchInlineSnapshot(`
        "toc: 5 dingen staan niet in out.xml zoals gelezen (4 verloren, 1 aangenomen):
          verloren link (4): No links.
            links["a->z"]; links["b->z"]; links["c->z"]; en nog 1
          aangenomen level (1): Taken for an outcome.
            outcomes.a.level (regel 3)
        "
      `);
  });

  it("says nothing when there is nothing to say, or when asked to be quiet", () => {
    expect(report([])).toBe("");
    expect(report([guessed], { isQuiet: true })).toBe("");
  });
});
