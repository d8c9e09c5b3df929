import { readFileSync } from "node:fs";
import { builtinModules } from "node:module";
import { defineConfig, type Options } from "tsup";
import { gatherCore } from "./scripts/build/gather-core.js";
import { keepLicences } from "./scripts/build/keep-licences.js";

type Plugin = NonNullable<Options["esbuildPlugins"]>[number];

/** Lets the bundler drop a dependency that the command line does not use; graphology does not say that it may. */
const dropUnused: Plugin = {
  name: "drop-unused",
  setup(build) {
    build.onResolve({ filter: /^graphology/ }, async ({ path, pluginData, ...rest }) => {
      if (pluginData === "resolved") return undefined;
      const { importer, kind, resolveDir } = rest;
      const found = await build.resolve(path, { importer, kind, resolveDir, pluginData: "resolved" });
      return { ...found, sideEffects: false };
    });
  },
};

/** Leaves out what the argument parser would start other programs with; none of our commands is one. */
const withoutPrograms: Plugin = {
  name: "without-programs",
  setup(build) {
    build.onResolve({ filter: /^node:child_process$/ }, ({ path, importer }) =>
      importer.includes("commander") ? { path, namespace: "nothing" } : { path, external: true },
    );
    build.onLoad({ filter: /.*/, namespace: "nothing" }, () => ({ contents: "module.exports = {};" }));
  },
};

/**
 * Loads the schemas only when something is wrong. The library cannot do so, since `parseTheory` answers at once and
 * modules are loaded in time or not at all; in a bundle of CommonJS they are loaded when they are called for.
 */
const explainOnDemand: Plugin = {
  name: "explain-on-demand",
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/]theory[\\/]parse\.ts$/ }, ({ path }) => {
      const eager = 'import { explainShape } from "./explain-shape.js";';
      const source = readFileSync(path, "utf8");
      if (!source.includes(eager)) throw new Error(`${path} no longer has: ${eager}`);
      const onDemand = 'const explainShape = (...args) => require("./explain-shape.js").explainShape(...args);';
      return { contents: source.replace(eager, onDemand), loader: "ts" };
    });
  },
};

/** Packages that only some conversions and reports need; to compile them with every command is a third of its start. */
const SELDOM = ["@resvg/resvg-js", "@ts-graphviz/ast", "docx", "write-excel-file"];

/** Has the parser of BibTeX, which is no dependency, in a file beside the command, for the same reason. */
const bibtexApart: Plugin = {
  name: "bibtex-apart",
  setup(build) {
    build.onResolve({ filter: /^@retorquere\/bibtex-parser$/ }, () => ({
      path: "./bibtex-parser.cjs",
      external: true,
    }));
  },
};

/**
 * The library once for each format, and its declarations. CommonJS has no source maps: what splits it into chunks would write
 * maps that lead to nothing but the machine they were made on.
 */
function byFormat({ dts, ...options }: Options & { readonly dts: object }): Options[] {
  return [
    { ...options, format: "esm" },
    { ...options, format: "cjs", sourcemap: false },
    { ...options, dts: { ...dts, only: true } },
  ];
}

export default defineConfig([
  ...byFormat({
    // What imports a heavy dependency has an entry of its own, so that a bundler can leave it out.
    entry: {
      index: "src/index.ts",
      graph: "src/graph/to-graph.ts",
      "formats/bibtex": "src/formats/bibtex.ts",
      "formats/causal-map": "src/formats/causal-map.ts",
      "formats/cids": "src/formats/cids.ts",
      "formats/csl-json": "src/formats/csl-json.ts",
      "formats/cypher": "src/formats/cypher.ts",
      "formats/iati": "src/formats/iati.ts",
      "formats/graphs": "src/formats/graphs.ts",
      "formats/graphml": "src/formats/graphml.ts",
      "formats/dot": "src/formats/dot.ts",
      "formats/json": "src/formats/json.ts",
      "formats/logframe": "src/formats/logframe.ts",
      "formats/tables": "src/formats/tables.ts",
      "formats/xlsx": "src/formats/xlsx.ts",
      "formats/yaml": "src/formats/yaml.ts",
      "formats/problem": "src/formats/problem.ts",
      "render/text": "src/render/text.ts",
      "render/markdown": "src/render/markdown.ts",
      "render/findings": "src/render/findings.ts",
      "render/registers": "src/render/registers.ts",
      "render/xlsx": "src/render/xlsx.ts",
      "render/docx": "src/render/docx.ts",
      "render/html": "src/render/html.ts",
      "render/diff": "src/render/diff.ts",
      "render/explain": "src/render/explain.ts",
      "render/type-declaration": "src/render/type-declaration.ts",
      "render/svg": "src/render/svg.ts",
      "render/png": "src/render/png.ts",
      "render/diagram": "src/render/diagram.ts",
      "render/narrative": "src/render/narrative.ts",
      "render/pages": "src/render/pages.ts",
      "render/mermaid": "src/render/mermaid.ts",
      "render/dot": "src/render/dot.ts",
      "internal/edit": "src/theory/edit/edit-theory.ts",
    },
    format: ["esm", "cjs"],
    target: "es2022",
    platform: "neutral",
    // What is among `dependencies` stays outside, and all else that is imported is bundled: the small packages that the main
    // entry is made with, as their own files take ten times as long to load, and no type or value of theirs is ours.
    // Misuse of a draft is to be told in words.
    define: { "process.env.NODE_ENV": '"development"' },
    esbuildPlugins: [gatherCore(), keepLicences()],
    esbuildOptions: (options) => {
      options.mainFields = ["module", "main"];
    },
    splitting: true,
    sourcemap: true,
    dts: { resolve: ["immer"], compilerOptions: { ignoreDeprecations: "6.0" } },
  }),
  {
    // One file with nearly everything in it: a command starts in a fraction of the time that resolving packages takes.
    entry: { toc: "src/cli/main.ts", "bibtex-parser": "node_modules/@retorquere/bibtex-parser/dist/esm/index.js" },
    outDir: "dist/cli",
    format: ["cjs"],
    target: "node20",
    platform: "node",
    splitting: false,
    // A smaller file is compiled sooner, and nobody reads this one.
    minify: true,
    // All but what few commands need: what is a dependency of the library is loaded as it does, images if somebody wants them.
    noExternal: [new RegExp(`^(?!(?:${SELDOM.join("|")})(?:/|$))`)],
    external: [...SELDOM.map((name) => new RegExp(`^${name}(?:/|$)`)), ...builtinModules, /^node:(?!child_process)/],
    esbuildPlugins: [dropUnused, explainOnDemand, withoutPrograms, bibtexApart, keepLicences()],
  },
]);
