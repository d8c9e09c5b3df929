import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { SHELL_SCRIPTS } from "../../src/cli/completion/shell-scripts.js";
import { runCli, TAPS, useFolder } from "./support/run-cli.js";

const folder = useFolder();
const cwd = folder.path;
folder.write("taps.yaml", TAPS);
folder.write("broken.yaml", "format: [");
const complete = async (...words: string[]) => {
  const { code, stdout, stderr } = await runCli(["complete", "--", ...words], { cwd });
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  return stdout.split("\n").slice(0, -1);
};
const values = async (...words: string[]) => (await complete(...words)).map((line) => line.split("\t")[0]);

describe("toc complete", () => {
  it("lists commands with what they do", async () => {
    expect(await complete("che")).toEqual(["check\ttell whether files are theories, and what is in them"]);
    expect(await values("")).toEqual(expect.arrayContaining(["init", "review", "help"]));
    expect(await values("")).not.toContain("complete");
  });

  it("lists options, of the program and of a command", async () => {
    expect(await values("--v")).toEqual(["--version"]);
    expect(await values("review", "taps.yaml", "--as")).toEqual(["--as-of"]);
  });

  it("lists the values of an option and of an argument", async () => {
    expect(await values("review", "taps.yaml", "--profile", "")).toEqual(["draft", "review", "publish"]);
    expect(await values("review", "taps.yaml", "-l", "n")).toEqual(["nl"]);
    expect(await values("completion", "")).toEqual(["bash", "zsh", "fish"]);
    expect(await values("completion", "bash", "")).toEqual([]);
  });

  it("lists what can be explained, each word once", async () => {
    expect(await values("explain", "unt")).toEqual(["untested", "untested-chain"]);
    expect(await values("explain", "")).toEqual(expect.arrayContaining(["no-test", "supported", "under-test"]));
    expect(await complete("explain", "untested", "contes")).toEqual([
      "contested\tthere is evidence both for and against it",
    ]);
  });

  it("lists the ids in the theory, with their titles in its language", async () => {
    expect(await complete("trace", "taps.yaml", "--from", "in")).toEqual([
      "install\tKranen plaatsen",
      "install->washing\t",
    ]);
    expect(await values("trace", "--from", "install", "--to", "hea")).toEqual([]);
    expect(await values("trace", "taps.yaml", "--from", "install", "--to", "hea")).toEqual(["health"]);
  });

  it("leaves files to the shell, and is silent on what cannot be read", async () => {
    expect(await complete("review", "ta")).toEqual([]);
    expect(await complete("trace", "broken.yaml", "--from", "")).toEqual([]);
    expect(await complete("nonsense", "x", "")).toEqual([]);
    expect(await complete("review", "taps.yaml", "--as-of", "")).toEqual([]);
  });

  it("keeps to one line a word, whatever a title holds", async () => {
    folder.write(
      "odd.yaml",
      TAPS.replace("Kranen plaatsen", "Een\\n\\ttwee")
        .replaceAll("{title: {en: Install taps, nl: Een", '{title: {en: x, nl: "Een')
        .replace("twee}}", 'twee"}}'),
    );
    expect(await complete("trace", "odd.yaml", "--from", "install")).toEqual([
      "install\tEen twee",
      "install->washing\t",
    ]);
  });
});

describe("the scripts", () => {
  it.each(["bash", "zsh", "fish"] as const)("are printed for %s", async (shell) => {
    expect(await runCli(["completion", shell])).toEqual({ code: 0, stdout: SHELL_SCRIPTS[shell], stderr: "" });
  });

  it("complete in a real bash, quote what is put in, and run nothing that was typed", () => {
    // A stand-in for the command prints a link and what it was asked.
    writeFileSync(join(cwd, "toc"), '#!/bin/sh\nprintf "a->b\\tmeaning\\n"; printf "%s|" "$@" > asked\n', {
      mode: 0o755,
    });
    const script = `${SHELL_SCRIPTS.bash}
COMP_WORDS=(toc trace '$(touch harm)' --avoiding 'a'); COMP_CWORD=4; _toc
printf '%s\\n' "\${COMPREPLY[@]}"; cat asked; ls`;
    const { stdout, stderr } = spawnSync("bash", ["--norc", "-c", script], {
      cwd,
      encoding: "utf8",
      env: { PATH: `${cwd}:${process.env["PATH"]}` },
    });
    expect(stderr).toBe("");
    expect(stdout.split("\n").slice(0, 2)).toEqual(["a-\\>b", "complete|--|trace|$(touch harm)|--avoiding|a|asked"]);
    expect(stdout).not.toContain("harm\n");
  });
});
