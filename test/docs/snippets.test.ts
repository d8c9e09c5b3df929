import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { run } from "../../src/cli/run.js";
import * as bibtex from "../../src/formats/bibtex.js";
import * as causalMap from "../../src/formats/causal-map.js";
import * as cids from "../../src/formats/cids.js";
import * as cslJson from "../../src/formats/csl-json.js";
import * as cypher from "../../src/formats/cypher.js";
import * as dotFormat from "../../src/formats/dot.js";
import * as graphml from "../../src/formats/graphml.js";
import * as graphs from "../../src/formats/graphs.js";
import * as iati from "../../src/formats/iati.js";
import * as json from "../../src/formats/json.js";
import * as logframe from "../../src/formats/logframe.js";
import * as tables from "../../src/formats/tables.js";
import * as xlsx from "../../src/formats/xlsx.js";
import * as yaml from "../../src/formats/yaml.js";
import { buildDigraph } from "../../src/graph/digraph.js";
import * as graph from "../../src/graph/to-graph.js";
import * as library from "../../src/index.js";
import * as diagram from "../../src/render/diagram.js";
import * as docx from "../../src/render/docx.js";
import * as dot from "../../src/render/dot.js";
import * as explain from "../../src/render/explain.js";
import * as findings from "../../src/render/findings.js";
import * as html from "../../src/render/html.js";
import * as mermaid from "../../src/render/mermaid.js";
import * as narrative from "../../src/render/narrative.js";
import * as pages from "../../src/render/pages.js";
import * as registers from "../../src/render/registers.js";
import * as svg from "../../src/render/svg.js";
import { expectOutput } from "../support/expect-output.js";
import { runSnippet, type SnippetScope } from "../support/run-snippet.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const load = (path: string) => {
  const result = yaml.readYaml(readFileSync(join(root, path), "utf8"));
  if (!result.ok) throw new library.InvalidTheoryError(result.problems);
  return result.theory;
};

const modules: SnippetScope["modules"] = {
  "theory-of-change": library,
  "theory-of-change/graph": graph,
  "theory-of-change/formats/bibtex": bibtex,
  "theory-of-change/formats/causal-map": causalMap,
  "theory-of-change/formats/dot": dotFormat,
  "theory-of-change/formats/graphml": graphml,
  "theory-of-change/formats/graphs": graphs,
  "theory-of-change/formats/cids": cids,
  "theory-of-change/formats/csl-json": cslJson,
  "theory-of-change/formats/cypher": cypher,
  "theory-of-change/formats/iati": iati,
  "theory-of-change/formats/json": json,
  "theory-of-change/formats/logframe": logframe,
  "theory-of-change/formats/tables": tables,
  "theory-of-change/formats/xlsx": xlsx,
  "theory-of-change/formats/yaml": yaml,
  "theory-of-change/render/docx": docx,
  "theory-of-change/render/explain": explain,
  "theory-of-change/render/html": html,
  "theory-of-change/render/findings": findings,
  "theory-of-change/render/diagram": diagram,
  "theory-of-change/render/svg": svg,
  "theory-of-change/render/narrative": narrative,
  "theory-of-change/render/mermaid": mermaid,
  "theory-of-change/render/pages": pages,
  "theory-of-change/render/dot": dot,
  "theory-of-change/render/registers": registers,
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
    const globals = { ...Object.assign({}, ...Object.values(modules)), buildDigraph, ...module, ...theories };
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

describe("every command in the documents prints what it says", () => {
  // Tutorials and how-tos are followed in a folder of their own.
  const guides = files("docs", ".md").filter((path) => !/^docs\/(?:tutorial|how-to\/.*)\.md$/.test(path));
  const sessions = ["README.md", ...guides, ...files("examples", ".md")].flatMap((path) => {
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
