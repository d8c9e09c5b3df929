import { describe, expect, it } from "vitest";
import { COMMANDS } from "../../src/cli/commands/index.js";
import { createProgram } from "../../src/cli/create-program.js";
import type { Io } from "../../src/cli/io.js";
import { Session } from "../../src/cli/session.js";
import { runCli } from "./support/run-cli.js";

/** The words of a line as a shell splits them, without what it would do itself. */
function split(line: string): string[] {
  const words = line.replace(/ > .*$/, "").match(/(?:"[^"]*"|'[^']*'|[^\s"'])+/g) ?? [];
  return words.map((word) => word.replace(/["']/g, ""));
}

/** The examples at the end of a help, a line that goes on in the next put together. */
function listExamples(help: string): string[] {
  const [, examples = ""] = help.split(/\nExamples?:\n/);
  return examples
    .replace(/ \\\n\s*/g, " ")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line.startsWith("toc "));
}

describe("help", () => {
  it.each(["", ...Object.keys(COMMANDS)])("has examples that the command takes: toc %s", async (name) => {
    const { code, stdout } = await runCli([...(name === "" ? [] : [name]), "--help"], { terminal: 200 });
    expect(code).toBe(0);
    const examples = listExamples(stdout);
    // That of the shells begins with a word of theirs.
    if (!["completion", "rules"].includes(name)) expect(examples.length).toBeGreaterThan(0);
    for (const example of examples) {
      const argv = split(example).slice(1);
      const io = { env: {}, cwd: "/", stdout: {}, stderr: { write: () => undefined } } as unknown as Io;
      const program = await createProgram(argv, new Session(io));
      const taken: string[] = [];
      for (const command of program.commands) command.action(() => void taken.push(command.name()));
      await program.parseAsync(argv, { from: "user" });
      expect(taken, example).toEqual([argv[0]]);
    }
  });

  it.each([
    [["reviw"], "Did you mean review?"],
    [["whatif", "x.yaml"], "Did you mean what-if?"],
    [["review", "x.yaml", "--as-fo", "2018"], "Did you mean --as-of?"],
    [["convert", "a", "b", "--strickt"], "Did you mean --strict?"],
    [["accept", "x.yaml", "a", "--by", "A", "--desicion", "monitor"], "Did you mean --decision?"],
  ])("names what is near: %j", async (argv, hint) => {
    const { code, stderr } = await runCli(argv);
    expect(code).toBe(2);
    expect(stderr).toContain(hint);
  });
});
