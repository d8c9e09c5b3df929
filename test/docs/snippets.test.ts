import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import * as json from "../../src/formats/json/read.js";
import * as yaml from "../../src/formats/yaml/read.js";
import * as library from "../../src/index.js";
import { runSnippet, type SnippetScope } from "../support/run-snippet.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const load = (path: string) => {
  const result = yaml.readYaml(readFileSync(join(root, path), "utf8"));
  if (!result.ok) throw new library.InvalidTheoryError(result.problems);
  return result.theory;
};

const modules: SnippetScope["modules"] = {
  "theory-of-change": library,
  "theory-of-change/formats/json": json,
  "theory-of-change/formats/yaml": yaml,
  "node:fs": { readFileSync: (path: string) => readFileSync(join(root, path), "utf8") },
};
/** The theories that examples in comments may speak of without making them. */
const theories = {
  handwashing: load("examples/handwashing/theory.yaml"),
  migration: load("examples/migration/theory.yaml"),
};

const files = (folder: string, ending: string): string[] =>
  readdirSync(join(root, folder)).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(join(root, path)).isDirectory()) return files(path, ending);
    return path.endsWith(ending) ? [path] : [];
  });

describe("every example in a comment gives what it says", () => {
  const examples = files("src", ".ts")
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
    const globals = { ...library, ...json, ...yaml, ...module, ...theories };
    expect(await runSnippet(code, { modules, globals })).toBeGreaterThan(0);
  });
});

describe("every program in the documents prints what it says", () => {
  const programs = ["README.md", ...files("docs", ".md"), ...files("examples", ".md")].flatMap((path) => {
    const blocks = readFileSync(join(root, path), "utf8").matchAll(/^```(?:ts|js)\n([\s\S]*?)^```$/gm);
    return Array.from(blocks, ([, code = ""]) => [path, code] as const);
  });
  test.each(programs.filter(([, code]) => code.includes("// =>")))("%s", async (_, code) => {
    expect(await runSnippet(code, { modules, globals: {} })).toBeGreaterThan(0);
  });
});
