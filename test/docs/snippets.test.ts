import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import * as zod from "zod";
import { run } from "../../src/cli/run.js";
import { readYaml } from "../../src/entries/formats/document.js";
import { buildDigraph } from "../../src/graph/digraph.js";
import { InvalidTheoryError } from "../../src/index.js";
import { importEntries } from "../support/entries.js";
import { expectOutput } from "../support/expect-output.js";
import { runSnippet, type SnippetScope } from "../support/run-snippet.js";
import { isStepByStep, listFiles } from "./support/list-guides.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const load = (path: string) => {
  const result = readYaml(readFileSync(join(root, path), "utf8"));
  if (!result.ok) throw new InvalidTheoryError(result.problems);
  return result.theory;
};

const modules: SnippetScope["modules"] = {
  ...(await importEntries()),
  zod,
  "node:fs": { readFileSync: (path: string) => readFileSync(join(root, path), "utf8") },
};
/** The theories that examples in comments may speak of without making them. */
const theories = {
  handwashing: load("examples/handwashing/theory.yaml"),
  migration: load("examples/migration/theory.yaml"),
};

describe("every example in a comment gives what it says", () => {
  const examples = listFiles("src", ".ts")
    .filter((path) => !path.startsWith("src/cli"))
    .flatMap((path) => {
      const comments = readFileSync(join(root, path), "utf8").match(/\/\*\*[\s\S]*?\*\//g) ?? [];
      return comments.flatMap((comment) => {
        const [, example] = /^ \* @example\n([\s\S]*?)(?=^ \* @|^ \*\/)/m.exec(comment) ?? [];
        return example === undefined
          ? []
          : [[path, example.replace(/^ \* ?/gm, "").replace(/^```\w*$/gm, "")] as const];
      });
    });
  test.each(examples)("%s", async (path, code) => {
    const module = await import(join(root, path));
    const { zod: _, ...ours } = modules;
    const globals = { ...Object.assign({}, ...Object.values(ours)), buildDigraph, ...module, ...theories };
    expect(await runSnippet(code, { modules, globals })).toBeGreaterThan(0);
  });
});

describe("every program in the documents prints what it says", () => {
  const programs = ["README.md", ...listFiles("docs", ".md"), ...listFiles("examples", ".md")].flatMap((path) => {
    const blocks = readFileSync(join(root, path), "utf8").matchAll(/^```(?:ts|js)\n([\s\S]*?)^```$/gm);
    return Array.from(blocks, ([, code = ""]) => [path, code] as const);
  });
  test.each(programs.filter(([, code]) => code.includes("// =>")))("%s", async (_, code) => {
    expect(await runSnippet(code, { modules, globals: {} })).toBeGreaterThan(0);
  });
});

describe("every command in the documents prints what it says", () => {
  const guides = listFiles("docs", ".md").filter((path) => !isStepByStep(path));
  const sessions = ["README.md", ...guides, ...listFiles("examples", ".md")].flatMap((path) => {
    const blocks = readFileSync(join(root, path), "utf8").matchAll(/^```console\n([\s\S]*?)^```$/gm);
    return Array.from(blocks, ([, block = ""]) => [path, block] as const);
  });
  test.each(sessions)("%s", async (_, block) => {
    const [command = "", ...expected] = block.trimEnd().split("\n");
    const args = /^\$ (?:npx )?toc (.*)$/
      .exec(command)?.[1]
      ?.match(/"[^"]*"|\S+/g)
      ?.map((word) => word.replace(/^"|"$/g, ""));
    if (args === undefined) throw new Error(`Not a command of ours: ${command}`);
    let printed = "";
    const out = {
      columns: undefined,
      isTTY: false,
      write: (text: string) => {
        // The lines of CSV end in CR LF, those of a document do not.
        printed += text.replaceAll("\r\n", "\n");
        return true;
      },
    };
    const io = {
      stdout: out,
      stderr: out,
      stdin: process.stdin,
      env: {},
      cwd: root,
      now: () => new Date("2026-01-15"),
    };
    await run(args, io as never);
    expectOutput(printed, expected.join("\n"));
  });
});
