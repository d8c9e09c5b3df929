import { builtinModules } from "node:module";
import { defineConfig, type Options } from "tsup";

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

export default defineConfig([
  {
    // What imports a heavy dependency has an entry of its own, so that a bundler can leave it out.
    entry: {
      index: "src/index.ts",
      "formats/json": "src/formats/json/read.ts",
      "formats/yaml": "src/formats/yaml/read.ts",
      "formats/problem": "src/formats/format-problem.ts",
      "render/text": "src/render/text.ts",
      "render/markdown": "src/render/markdown.ts",
      "internal/parse": "src/theory/parse.ts",
      "internal/edit": "src/theory/edit/edit-theory.ts",
      "internal/to-graph": "src/graph/to-graph.ts",
    },
    format: ["esm", "cjs"],
    target: "es2022",
    platform: "neutral",
    splitting: true,
    sourcemap: true,
    clean: true,
    dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
  },
  {
    // One file with everything in it: a command starts in a fraction of the time that resolving packages takes.
    entry: { toc: "src/cli/main.ts" },
    outDir: "dist/cli",
    format: ["cjs"],
    target: "node20",
    platform: "node",
    splitting: false,
    sourcemap: true,
    noExternal: [/.*/],
    external: [...builtinModules, /^node:/],
    esbuildPlugins: [dropUnused],
  },
]);
