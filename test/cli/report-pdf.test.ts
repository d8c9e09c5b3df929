import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { NoBrowserError, requireBrowser } from "../browser/support/launch-browser.js";
import { buildDocument } from "../support/build-theory.js";
import { HOSTILE_TEXTS } from "../support/hostile-texts.js";
import { useRealCli } from "./support/real-cli.js";
import { runCli, TAPS, useFolder } from "./support/run-cli.js";

const folder = useFolder();
folder.write("taps.yaml", TAPS);
const cwd = folder.path;

/** A program that stands in for a browser. */
function standIn(name: string, program: string): string {
  folder.write(name, `#!/bin/sh\n${program}\n`);
  chmodSync(join(cwd, name), 0o755);
  return join(cwd, name);
}

describe("toc report --format pdf without a browser", () => {
  const run = (env: { [name: string]: string }) =>
    runCli(["report", "taps.yaml", "-o", "none", "-f", "pdf"], { cwd, env });

  it("says what to install, or that what is named is not there, and makes no folder", async () => {
    const wishes = [
      [{ PATH: "/nowhere" }, "none is found. Install one, or name one in the variable TOC_BROWSER."],
      [{ TOC_BROWSER: "/my/chrome" }, "TOC_BROWSER is /my/chrome, and there is no such file."],
    ] as const;
    for (const [env, message] of wishes) {
      expect(await run(env)).toMatchObject({ code: 2, stderr: expect.stringContaining(message) });
    }
    expect(existsSync(join(cwd, "none"))).toBe(false);
  });

  it.skipIf(process.platform === "win32")(
    "says what the browser said when it prints nothing or half of it",
    async () => {
      const TOC_BROWSER = standIn("broken", "echo starting >&2; echo no display >&2; exit 3");
      const { code, stderr } = await run({ TOC_BROWSER });
      expect({ code, stderr }).toEqual({
        code: 2,
        stderr: expect.stringContaining("broken did not print the page: it ended with 3. no display"),
      });
      const half = `for a in "$@"; do case "$a" in --print-to-pdf=*) printf '%%PDF-1.4 half' > "\${a#*=}";; esac; done`;
      expect((await run({ TOC_BROWSER: standIn("half", half) })).stderr).toContain("half did not print the page");
      expect(existsSync(join(cwd, "none"))).toBe(false);
    },
  );

  it("is about the whole theory", async () => {
    const { stderr } = await runCli(["report", "taps.yaml", "-o", "none", "-f", "pdf", "--only", "washing"], { cwd });
    expect(stderr).toContain("a PDF holds the whole theory");
  });
});

describe("toc report --format pdf", () => {
  const cli = useRealCli();
  let browser: string | undefined;
  let problem = "";

  beforeAll(async () => {
    try {
      browser = await requireBrowser();
    } catch (error) {
      if (process.env["CI"] || !(error instanceof NoBrowserError)) throw error;
      problem = error.message;
      process.stderr.write(`${problem} Until then the tests of PDF are left out.\n`);
    }
  }, 600_000);

  it("prints the page on A4, the same bytes each time, and leaves nothing else behind", async ({ skip }) => {
    skip(browser === undefined, problem);
    const temporary = join(cwd, "tmp");
    mkdirSync(temporary);
    const print = async (out: string) => {
      const env = { TOC_BROWSER: browser, TMPDIR: temporary };
      const done = await cli.run(["report", "taps.yaml", "-o", out, "-f", "pdf", "--as-of", "2018-10"], { cwd, env });
      expect(done).toMatchObject({ code: 0, stdout: "" });
      expect(done.stderr).toMatch(/^toc: \w+\/taps\.pdf written \(\d+ kB\)\.\n$/);
      return readFileSync(join(cwd, out, "taps.pdf"));
    };
    const bytes = await print("first");
    const text = bytes.toString("latin1");
    expect(text.slice(0, 5)).toBe("%PDF-");
    expect(text.trimEnd().slice(-5)).toBe("%%EOF");
    const [, width, height] = /MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(text) ?? [];
    expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual([595, 842]);
    expect(await print("second")).toEqual(bytes);
    expect(readdirSync(temporary).filter((name) => name.startsWith("toc-"))).toEqual([]);
  }, 60_000);

  it("prints whatever the texts", async ({ skip }) => {
    skip(browser === undefined, problem);
    const outcomes = Object.fromEntries(HOSTILE_TEXTS.map((title, i) => [`o${i}`, { title }]));
    folder.write("hostile.json", JSON.stringify(buildDocument({ id: "hostile", outcomes })));
    const env = { TOC_BROWSER: browser };
    const done = await cli.run(["report", "hostile.json", "-o", "hostile", "-f", "pdf"], { cwd, env });
    expect(done).toMatchObject({ code: 0, stdout: "" });
    expect(readFileSync(join(cwd, "hostile/hostile.pdf")).length).toBeGreaterThan(10_000);
  }, 60_000);
});
