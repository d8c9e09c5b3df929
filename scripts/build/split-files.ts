import { posix, resolve } from "node:path";
import { buildSync, type Metafile, type Plugin } from "esbuild";

/** What no entry is to load for another's sake: these are heavy, or a bundler cannot tell that it may leave them out. */
const HEAVY = /^(?:zod|immer)(?:\/|$)|\/schema\/generated\/(?:is-theory-document|labels|parts)\b/;

/** Packages that an entry needs for some of what it gives out. zod and graphology are not among them: their entries are all theirs. */
const PARTLY_NEEDED =
  /^(?:node_modules\/)?(?:@retorquere\/bibtex-parser|@ts-graphviz\/ast|diff|docx|fflate|immer|js-yaml|jsonc-parser|papaparse|saxes|write-excel-file)(?:\/|$)/;

/** Folders with statements that a bundler cannot drop, mostly tables that are made of others. */
const UNDROPPABLE = /^(?:formats|sheets)(?:\/|$)/;

/** What the paths of modules start with that are not on disk: they give out what is in others, and name more. */
const PREFIX = "made-of:";

/**
 * Decides which files the library is made of.
 *
 * A bundler drops a file that is not imported, but keeps everything that a needed file imports or does when it is loaded. So that
 * an import of one function does not bring all of its entry along, each module that imports another package is a file of its own,
 * and so is each folder with such statements.
 *
 * To load a file costs as much as twenty kilobytes in it, and the bundler makes a file for each set of files to be made that share
 * something. So all modules behind the main entry that lead to nothing heavy are put in one: each file that needs one of them
 * is made from a module that names them all, which gives all of them the same set.
 */
export function splitFiles(): Plugin {
  return {
    name: "split-files",
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
      const gates = listGates(inputs).filter((path) => !core.includes(path));

      const given: { readonly [file: string]: readonly string[] } = {
        ...Object.fromEntries(Object.entries(entries).map(([name, path]) => [name, [path]])),
        ...Object.fromEntries(gates.map((path) => [path.replace(/^src\/(.*)\.ts$/, "internal/$1"), [path]])),
        ...Object.fromEntries([...listFolders(inputs, entries)].map(([name, paths]) => [`internal/${name}`, paths])),
      };
      build.initialOptions.entryPoints = Object.fromEntries(Object.keys(given).map((file) => [file, PREFIX + file]));
      build.onResolve({ filter: new RegExp(`^${PREFIX}`) }, ({ path }) => ({ path, namespace: PREFIX }));
      build.onLoad({ filter: /.*/, namespace: PREFIX }, ({ path }) => {
        const paths = given[path.slice(PREFIX.length)] ?? [];
        const needed = paths.some(needsCore) ? core : [];
        const lines = [
          ...paths.map((module) => `export * from ${JSON.stringify(resolve(module))};`),
          ...needed.map((module) => `export {} from ${JSON.stringify(resolve(module))};`),
        ];
        return { contents: lines.join("\n"), resolveDir: "." };
      });
    },
  };
}

type Inputs = Metafile["inputs"];

/** The modules by which other packages come in, without those that only such modules import. */
function listGates(inputs: Inputs): string[] {
  const gates = new Set(
    Object.keys(inputs).filter((path) => importsOf(inputs, path).some((imported) => PARTLY_NEEDED.test(imported))),
  );
  const others = Object.keys(inputs).filter((path) => !gates.has(path));
  const wanted = new Set(others.flatMap((path) => importsOf(inputs, path)));
  return [...gates].filter((path) => wanted.has(path));
}

/** What entries give out of folders that are kept apart, by folder; an entry that gives out one folder is a file already. */
function listFolders(inputs: Inputs, entries: { readonly [name: string]: string }): Map<string, string[]> {
  const folders = new Map<string, Set<string>>();
  for (const [entry, path] of Object.entries(entries)) {
    const given = importsOf(inputs, path);
    const names = new Set(given.map(folderOf));
    if (entry === "index" || names.size < 2) continue;
    for (const module of given) {
      const name = folderOf(module);
      if (!UNDROPPABLE.test(name)) continue;
      folders.set(name, (folders.get(name) ?? new Set()).add(module));
    }
  }
  return new Map([...folders].map(([name, modules]) => [name, [...modules]]));
}

const folderOf = (path: string) => posix.dirname(path).replace(/^src\//, "");

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
