import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { buildSync, type Metafile, type Plugin } from "esbuild";

/** What no entry is to load for another's sake: these are heavy, or a bundler cannot tell that it may leave them out. */
const HEAVY = /^(?:zod|immer)(?:\/|$)|\/schema\/generated\//;

const NAME = "all-of-core";

/**
 * Puts in one file what any entry of the library may need: all modules behind the main one that lead to nothing heavy.
 *
 * Loading a file costs as much as twenty kilobytes in it, and the bundler makes a file for each set of entries that share
 * something. So the entries that need one of these modules are made to name them all, which gives all of them the same set.
 */
export function gatherCore(): Plugin {
  return {
    name: "gather-core",
    setup(build) {
      const entries = build.initialOptions.entryPoints as Record<string, string>;
      const { inputs } = buildSync({
        entryPoints: Object.values(entries),
        bundle: true,
        write: false,
        metafile: true,
        outdir: "dist",
        format: "esm",
        packages: "external",
      }).metafile;
      const isHeavy = reaches(inputs, (path) => HEAVY.test(path));
      const main = new Set<string>();
      collect(inputs, entries["index"] ?? "", main);
      const core = [...main].filter((path) => path.startsWith("src/") && path !== entries["index"] && !isHeavy(path));
      const needsCore = reaches(inputs, (path) => core.includes(path));
      const gathering = new Set(
        Object.values(entries)
          .filter((path) => needsCore(path) && !core.includes(path))
          .map((path) => resolve(path)),
      );
      build.onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, ({ path }) =>
        gathering.has(path)
          ? { contents: `${readFileSync(path, "utf8")}\nimport "${NAME}";\n`, loader: "ts" }
          : undefined,
      );
      build.onResolve({ filter: new RegExp(`^${NAME}$`) }, ({ path }) => ({ path, namespace: NAME }));
      build.onLoad({ filter: /.*/, namespace: NAME }, () => ({
        contents: core.map((path) => `export {} from ${JSON.stringify(resolve(path))};`).join("\n"),
        resolveDir: ".",
      }));
    },
  };
}

type Inputs = Metafile["inputs"];

/** Whether a module is, or imports at any remove, one that is asked for. */
function reaches(inputs: Inputs, isAskedFor: (path: string) => boolean): (path: string) => boolean {
  const known = new Map<string, boolean>();
  const ask = (path: string): boolean => {
    const found = known.get(path);
    if (found !== undefined) return found;
    known.set(path, false);
    const answer = isAskedFor(path) || importsOf(inputs, path).some(ask);
    known.set(path, answer);
    return answer;
  };
  return ask;
}

function collect(inputs: Inputs, path: string, into: Set<string>): void {
  if (into.has(path)) return;
  into.add(path);
  for (const imported of importsOf(inputs, path)) collect(inputs, imported, into);
}

const importsOf = (inputs: Inputs, path: string) => (inputs[path]?.imports ?? []).map(({ path: imported }) => imported);
