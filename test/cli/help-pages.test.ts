import { expect, it } from "vitest";
import { COMMANDS } from "../../src/cli/commands/index.js";
import { expectGolden } from "../support/golden.js";
import { runCli } from "./support/run-cli.js";

it("help is what it was: every command, option, choice, default and example", async () => {
  const pages: string[] = [];
  for (const argv of [[], ...Object.keys(COMMANDS).map((name) => [name])]) {
    const { code, stdout, stderr } = await runCli([...argv, "--help"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    pages.push(`$ toc ${[...argv, "--help"].join(" ")}\n${stdout}`);
  }
  expectGolden(pages.join("\n"), new URL("golden/help.txt", import.meta.url));
});

it.each(["bash", "zsh", "fish"])("the script for %s is what it was", async (shell) => {
  const { stdout } = await runCli(["completion", shell]);
  expectGolden(stdout, new URL(`golden/completion.${shell}`, import.meta.url));
});
