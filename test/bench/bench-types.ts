import { createRequire } from "node:module";
import { join } from "node:path";
import ts from "typescript";
import { type Check, check, folder, imports, options, writeDeclarations } from "./check-types.js";
import { formatMs, formatRatio, formatTable, median } from "./measure.js";
import { writeTheory } from "./write-program.js";

const ROUNDS = 3;
type Print = (line: string) => void;
const compilers = { "TypeScript 6": "typescript", "TypeScript 7": "typescript7" };
function benchCheck(print: Print): void {
  print("Check a theory of N nodes: 3N links, 0.8N assumptions (half of them parts), 0.4N pieces of evidence.");
  print(`Time is the least of ${ROUNDS} runs, taken in turn.\n`);
  const rows = [["", "nodes", "naive", "ours", "ratio", "naive", "ours", "ratio of instantiations"]];
  for (const [label, compiler] of Object.entries(compilers)) {
    for (const size of [50, 500, 2000]) {
      const runs = Array.from({ length: ROUNDS }, () =>
        (["naive", "ours"] as const).map((shape) => {
          const found = check(compiler, `${shape}-${size}`, `${imports[shape]}defineTheory(${writeTheory(size)});\n`);
          if (found.errors.length > 0) throw new Error(found.errors[0]);
          return found;
        }),
      );
      const [naive = 0, ours = 0] = [0, 1].map((i) => Math.min(...runs.map((run) => run[i]!.time)));
      const [before = 0, after = 0] = runs[0]!.map(({ instantiations }) => instantiations);
      rows.push([
        ...[label, String(size), formatMs(naive), formatMs(ours), formatRatio(ours / naive)],
        ...[String(before), String(after), formatRatio(after / before)],
      ]);
    }
  }
  print(formatTable(rows));
}

function benchTypo(print: Print): void {
  print("\nOne misspelt id among 1500 links\n");
  const rows = [["", "errors", "naive", "errors", "ours"]];
  for (const [label, compiler] of Object.entries(compilers)) {
    const [naive, ours] = (["naive", "ours"] as const).map((shape) =>
      check(compiler, `${shape}-typo`, `${imports[shape]}defineTheory(${writeTheory(500, true)});\n`),
    );
    const show = ({ errors, time }: Check) => [`${errors.length} (${codesOf(errors)})`, formatMs(time)];
    rows.push([label, ...show(naive!), ...show(ours!)]);
  }
  print(formatTable(rows));
}

const codesOf = (errors: readonly string[]) => [...new Set(errors.map((error) => /TS\d+/.exec(error)?.[0]))].join(", ");

/** The time until an editor that has just opened a file offers something for the end of a link, in ms of CPU. */
function timeCompletion(text: string): { readonly time: number; readonly offered: number } {
  const file = join(folder, "open.ts");
  const cursor = text.indexOf('to: "', text.indexOf("links:")) + 'to: "'.length;
  const start = process.cpuUsage();
  const service = ts.createLanguageService({
    getScriptFileNames: () => [file],
    getScriptVersion: () => "1",
    getScriptSnapshot: (name) => {
      const content = name === file ? text : ts.sys.readFile(name);
      return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content);
    },
    getCompilationSettings: () => ts.convertCompilerOptionsFromJson(options, folder).options,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    getCurrentDirectory: () => folder,
    fileExists: (name) => name === file || ts.sys.fileExists(name),
    readFile: ts.sys.readFile,
    directoryExists: ts.sys.directoryExists,
  });
  const offered = service.getCompletionsAtPosition(file, cursor, {})?.entries.length ?? 0;
  const { user, system } = process.cpuUsage(start);
  return { time: (user + system) / 1000, offered };
}

function benchCompletion(print: Print): void {
  print("\nFirst completion of the end of a link, in a theory of 200 nodes just opened (TypeScript 6)\n");
  const theory = writeTheory(200);
  const programs = {
    "an object without types": `${imports.ours}export { defineTheory };\nexport const theory = ${theory};\n`,
    naive: `${imports.naive}export const theory = defineTheory(${theory});\n`,
    ours: `${imports.ours}export const theory = defineTheory(${theory});\n`,
  };
  const runs = new Map<string, number[]>(Object.keys(programs).map((name) => [name, []]));
  const offered = new Map<string, number>();
  for (let round = 0; round < 2 * ROUNDS + 1; round += 1) {
    for (const [name, text] of Object.entries(programs)) {
      const found = timeCompletion(text);
      offered.set(name, found.offered);
      // The first round warms the compiler up.
      if (round > 0) runs.get(name)!.push(found.time);
    }
  }
  const times = [...runs.values()].map(median);
  const rows = [...runs.keys()].map((name, i) => [
    ...[name, formatMs(times[i]!), formatRatio(times[i]! / times[0]!), String(offered.get(name))],
  ]);
  print(formatTable([["", "time", "ratio", "words offered"], ...rows]));
}

/** Prints what `defineTheory` costs a compiler and an editor, beside plainer types for the same data in the same run. */
export function benchTypes(print: Print): void {
  const { version } = createRequire(import.meta.url)("typescript7/package.json") as { version: string };
  print(`\nTypeScript ${ts.version} and ${version}`);
  writeDeclarations();
  benchCheck(print);
  benchTypo(print);
  benchCompletion(print);
}
