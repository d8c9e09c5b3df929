import { describe, expect, it } from "vitest";
import { COMMANDS } from "../../src/cli/commands/index.js";
import { runCli, TAPS, type World } from "./support/run-cli.js";

const review = (argv: readonly string[] = [], world: World = {}) =>
  runCli(["review", "-", ...argv], { stdin: TAPS, ...world });
const ESC = "\u001b";

describe("the language of a page", () => {
  it.each([
    [{ LANG: "nl_NL.UTF-8" }, "Kranen voor allen"],
    [{ LANG: "en_GB.UTF-8" }, "Taps for all"],
    [{ LC_ALL: "nl_BE", LANG: "en_GB.UTF-8" }, "Kranen voor allen"],
    [{ LC_ALL: "", LC_MESSAGES: "nl", LANG: "en" }, "Kranen voor allen"],
    [{ LC_ALL: "C", LANG: "nl_NL" }, "Taps for all"],
    [{}, "Taps for all"],
  ])("follows the locale %j", async (env, title) => {
    expect((await review([], { env })).stdout.split("\n")[0]).toBe(title);
  });

  it("follows --lang before the locale", async () => {
    const { stdout } = await review(["--lang", "nl"], { env: { LANG: "en_GB" } });
    expect(stdout.split("\n")[0]).toBe("Kranen voor allen");
  });

  it("does not follow the locale in JSON, which is the same everywhere", async () => {
    const here = await review(["-f", "json"], { env: { LANG: "en_GB" } });
    expect(here.stdout).toContain("Wassen helpt");
    expect((await review(["-f", "json", "-l", "en"])).stdout).toContain("Washing helps");
  });
});

describe("colour", () => {
  it.each<[readonly string[], World, boolean]>([
    [[], {}, false],
    [[], { terminal: 80 }, true],
    [[], { terminal: 80, env: { NO_COLOR: "1" } }, false],
    [[], { terminal: 80, env: { NO_COLOR: "" } }, true],
    [[], { terminal: 80, env: { TERM: "dumb" } }, false],
    [[], { env: { FORCE_COLOR: "1" } }, true],
    [[], { env: { FORCE_COLOR: "1", NO_COLOR: "1" } }, true],
    [[], { terminal: 80, env: { FORCE_COLOR: "0" } }, false],
    [["--color", "always"], { env: { NO_COLOR: "1" } }, true],
    [["--color", "never"], { terminal: 80, env: { FORCE_COLOR: "1" } }, false],
    [["--color=auto"], { terminal: 80 }, true],
  ])("%j in %j", async (argv, world, isColored) => {
    expect((await review(argv, world)).stdout.includes(ESC)).toBe(isColored);
  });

  it.each(["json", "markdown"])("has no place in %s", async (format) => {
    expect((await review(["-f", format, "--color", "always"])).stdout).not.toContain(ESC);
  });
});

describe("the width of a page", () => {
  const rule = async (world: World) => /^─+$/m.exec((await review(["--color", "never"], world)).stdout)?.[0].length;

  it("is that of the terminal, within reason, else 100", async () => {
    expect(await rule({})).toBe(100);
    expect(await rule({ terminal: 72 })).toBe(72);
    expect(await rule({ terminal: 500 })).toBe(120);
    expect(await rule({ terminal: 10 })).toBe(40);
  });
});

describe("help and mistakes", () => {
  it("prints help and the version on standard output", async () => {
    const help = await runCli(["--help"]);
    expect({ code: help.code, stderr: help.stderr }).toEqual({ code: 0, stderr: "" });
    for (const command of ["check", "review", "trace"]) expect(help.stdout).toMatch(new RegExp(`^  ${command} `, "m"));
    expect((await runCli(["--version"])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
    expect((await runCli(["help", "review"])).stdout).toContain("--fail-on <LEVEL>");
    expect((await runCli(["review", "--help"])).stdout).toContain("--fail-on <LEVEL>");
  });

  it("keeps help to the width of the page", async () => {
    for (const argv of [["--help"], ...Object.keys(COMMANDS).map((command) => [command, "--help"])]) {
      expect((await runCli(argv)).stdout.split("\n").filter((line) => line.length > 100)).toEqual([]);
    }
  });

  it.each(Object.keys(COMMANDS))(
    "leaves the breaking of lines in the help of %s to the page, and gives an example",
    async (command) => {
      const { stdout } = await runCli([command, "--help"]);
      const [, about = ""] = stdout.split("\n\n");
      expect(about).not.toBe("");
      for (const [i, line] of about.split("\n").entries()) {
        const next = about.split("\n")[i + 1]?.split(" ")[0];
        if (next !== undefined) expect(`${line} ${next}`.length).toBeGreaterThan(100);
      }
      expect(stdout).toMatch(/^Examples?:$/m);
      expect(stdout).not.toMatch(/default: (\[\]|\{\})/);
    },
  );

  it.each([
    [[], "Usage: toc"],
    [["reveiw", "x.yaml"], "Did you mean review?"],
    [["review"], "missing required argument 'FILE'"],
    [["review", "-", "--formt", "json"], "Did you mean --format?"],
    [
      ["review", "-", "--format", "jsno"],
      "Allowed choices are text, json, markdown, sarif, junit, github. Did you mean json?\n",
    ],
    [["convert", "-", "-", "--to", "cvs"], "Did you mean csv?\n"],
    [["what-if", "-", "--resolve", "soap=suported"], "supported. Did you mean supported?\n"],
    [["next", "-", "--only", "testz"], "Did you mean tests?\n"],
    [["registers", "-", "--only", "lgo"], "Did you mean log?\n"],
    [["report", "-", "--format", "pfd"], "Did you mean pdf?\n"],
    [["completion", "bsh"], "Did you mean bash?\n"],
    [["review", "-", "--fail-on", "supported"], "Allowed choices are never, error, warning, info, refuted"],
    [["review", "-", "--lang", "de"], "Allowed choices are en, nl."],
    [["review", "-", "-"], "- can be given once only."],
    [["check"], "missing required argument 'FILE'"],
    [["trace"], "missing required argument 'FILE'"],
    [["trace", "-", "--from"], "argument missing"],
  ])("%j is misuse", async (argv, message) => {
    const { code, stdout, stderr } = await runCli(argv, { stdin: TAPS });
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(message);
  });

  it("reports an error of its own in one line, with the stack only when asked", async () => {
    const broken = { now: new Date(Number.NaN) };
    const world = { stdin: TAPS, ...broken };
    const { code, stdout, stderr } = await runCli(["review", "-"], world);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(/^toc: internal error: .* Please report this, with the command that led to it\.\n$/);
    expect((await runCli(["review", "-"], { ...world, env: { TOC_DEBUG: "1" } })).stderr).toMatch(/\n {4}at /);
  });
});
