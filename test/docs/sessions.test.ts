import { spawnSync } from "node:child_process";
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { runCli } from "../cli/support/run-cli.js";
import { expectOutput } from "../support/expect-output.js";
import { installPackages } from "./support/install-packages.js";
import { isStepByStep, listFiles } from "./support/list-guides.js";
import { readSteps, type Step } from "./support/read-steps.js";

// A tutorial or how-to is followed as a reader would: its files are written in an empty folder, one block after the other,
// and its commands run there.
const root = fileURLToPath(new URL("../..", import.meta.url));
const guides = listFiles("docs", ".md").filter(isStepByStep);

/** Commands that are run as a process; those of ours run in this one, which is a second sooner. */
const PROGRAMS: { readonly [command: string]: readonly string[] } = {
  git: ["git"],
  "npx tsx": [process.execPath, join(root, "node_modules/tsx/dist/cli.mjs")],
  "npx tsc": [process.execPath, join(root, "node_modules/typescript7/bin/tsc")],
};
/** A user of git who has set nothing but a name. */
const GIT = {
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_AUTHOR_NAME: "A. Jansen",
  GIT_AUTHOR_EMAIL: "jansen@example.org",
  GIT_COMMITTER_NAME: "A. Jansen",
  GIT_COMMITTER_EMAIL: "jansen@example.org",
};

async function run(words: readonly string[], cwd: string): Promise<string> {
  const length = words[0] === "npx" ? 2 : 1;
  const name = words.slice(0, length).join(" ");
  const args = words.slice(length);
  if (name === "npx toc") {
    const { stdout, stderr } = await runCli(args, { cwd });
    return stderr + stdout;
  }
  const [program, ...before] = PROGRAMS[name] ?? [];
  if (program === undefined) throw new Error(`A command that nobody ran: ${words.join(" ")}`);
  const env = { ...process.env, ...GIT, NO_COLOR: "1", FORCE_COLOR: undefined };
  const { stdout, stderr, error } = spawnSync(program, [...before, ...args], { cwd, env, encoding: "utf8" });
  if (error) throw error;
  return stderr + stdout;
}

/** Puts the lines with a plus in the place of those with a minus, in the one place that they fit. */
function change(text: string, diff: string): string {
  const keep = (signs: string) =>
    diff.replace(/^([ +-])(.*\n)/gm, (_, sign, line) => (signs.includes(sign) ? line : ""));
  const [before, after] = [keep(" -"), keep(" +")];
  expect(text.split(before)).toHaveLength(2);
  return text.replace(before, () => after);
}

async function follow(step: Step, cwd: string): Promise<void> {
  if (step.deed === "run") return expectOutput(await run(step.words, cwd), step.shown);
  const path = join(cwd, step.name);
  if (step.deed === "file") writeFileSync(path, step.text);
  else if (step.deed === "add") appendFileSync(path, step.text);
  else writeFileSync(path, change(readFileSync(path, "utf8"), step.text));
}

describe.each(guides)("%s can be followed", (guide) => {
  const cwd = mkdtempSync(join(tmpdir(), "toc-guide-"));
  installPackages(cwd, root);
  afterAll(() => rmSync(cwd, { recursive: true, force: true }));
  const steps = readSteps(readFileSync(join(root, guide), "utf8"));
  test("has something to do", () => expect(steps.length).toBeGreaterThan(0));
  for (const step of steps) {
    const name = step.deed === "run" ? `$ ${step.command}` : `${step.deed} ${step.name}`;
    test(name, () => follow(step, cwd));
  }
});

describe("a guide is refused", () => {
  test.each([
    ["for a block that is not run", "```ts\nreview(theory);\n```\n"],
    ["for a command that is none", "```console\nnpx toc check\n```\n"],
    ["for a block within a list", "1. First\n\n   ```console\n   $ npx toc check\n   ```\n"],
  ])("%s", (_, markdown) => expect(() => readSteps(markdown)).toThrow());
  test("for a command of others", () =>
    expect(run(["npx", "surprise"], root)).rejects.toThrow("A command that nobody ran: npx surprise"));
});
