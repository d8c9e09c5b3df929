import { builtinModules } from "node:module";
import { defineConfig, type Options } from "tsup";
import manifest from "./package.json" with { type: "json" };
import { keepLicences } from "./scripts/build/keep-licences.js";
import { splitFiles } from "./scripts/build/split-files.js";

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

/** The entries of the package, each with the file that re-exports its names. */
const ENTRIES = Object.fromEntries(
  Object.keys(manifest.exports)
    .filter((name) => !name.endsWith(".json"))
    .map((name) => (name === "." ? ["index", "src/index.ts"] : [name.slice(2), `src/entries/${name.slice(2)}.ts`])),
);

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
    entry: ENTRIES,
    format: ["esm", "cjs"],
    target: "es2022",
    platform: "neutral",
    // What is among `dependencies` stays outside, and all else that is imported is bundled: the small packages that the main
    // entry is made with, as their own files take ten times as long to load, and no type or value of theirs is ours.
    // Misuse of a draft is to be told in words.
    define: { "process.env.NODE_ENV": '"development"' },
    esbuildPlugins: [splitFiles(), keepLicences()],
    esbuildOptions: (options) => {
      options.mainFields = ["module", "main"];
    },
    splitting: true,
    sourcemap: true,
    dts: { entry: ENTRIES, compilerOptions: { ignoreDeprecations: "6.0" } },
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
    esbuildPlugins: [dropUnused, withoutPrograms, bibtexApart, keepLicences()],
  },
]);
