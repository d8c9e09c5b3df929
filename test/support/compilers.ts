import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type ts from "typescript";
import { normalizeMessage } from "./normalize-message.js";
import { IS_FULL } from "./runs.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const load = createRequire(import.meta.url);

/** The compilers that users have: the oldest that is supported, the last of 5, 6, and 7, which is another program. */
const ALL = ["typescript54", "typescript59", "typescript", "typescript7"] as const;
export type Compiler = (typeof ALL)[number];

/** The compilers that are tried: all at full depth, and else the oldest and the newest. */
export const COMPILERS: readonly Compiler[] = IS_FULL ? ALL : ["typescript54", "typescript7"];

/** What a compiler says of a file: in which line, from where on, and what. */
export interface Complaint {
  readonly line: number;
  /** The text of the file from the place on. */
  readonly from: string;
  readonly code: number;
  readonly message: string;
  /** The message as the compiler words it, with all that it says below the first line. */
  readonly text: string;
}

/** The options of most users. */
const OPTIONS = {
  strict: true,
  target: "ES2022",
  lib: ["ES2023"],
  module: "NodeNext",
  resolveJsonModule: true,
  allowArbitraryExtensions: true,
  types: [],
  skipLibCheck: true,
  noEmit: true,
} as const;

/**
 * Writes files into a folder of that name, two levels below the root, compiles them, and gives what is said of each of
 * the modules among them.
 */
export function compile(
  compiler: Compiler,
  name: string,
  files: Readonly<Record<string, string>>,
): Map<string, readonly Complaint[]> {
  const folder = join(root, ".cache", `${name}-${compiler}`);
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  const modules = Object.keys(files).filter((file) => /(?<!\.d\.\w+)\.ts$/.test(file));
  const found = (compiler === "typescript7" ? askProgram : askApi)(compiler, folder, modules);
  return new Map(modules.map((file) => [file, found.get(file) ?? []]));
}

function askApi(compiler: Compiler, folder: string, modules: readonly string[]): Map<string, Complaint[]> {
  const api = load(compiler) as typeof ts;
  const { options, errors } = api.convertCompilerOptionsFromJson(OPTIONS, root);
  if (errors.length > 0) throw new Error(api.formatDiagnostics(errors, api.createCompilerHost(options)));
  const program = api.createProgram(
    modules.map((file) => join(folder, file)),
    options,
  );
  return new Map(
    modules.map((file) => {
      const source = program.getSourceFile(join(folder, file))!;
      const complaints = program.getSemanticDiagnostics(source).map(({ start = 0, code, messageText }) => {
        const text = api.flattenDiagnosticMessageText(messageText, "\n");
        const line = api.getLineAndCharacterOfPosition(source, start).line + 1;
        return { line, from: source.text.slice(start), text, ...normalizeMessage(code, text) };
      });
      return [file, complaints];
    }),
  );
}

function askProgram(compiler: Compiler, folder: string, files: readonly string[]): Map<string, Complaint[]> {
  const config = join(folder, "tsconfig.json");
  writeFileSync(config, JSON.stringify({ compilerOptions: OPTIONS, files }));
  const program = join(root, "node_modules", compiler, "bin/tsc");
  const complaints = new Map<string, Complaint[]>();
  const printed = run(process.execPath, [program, "-p", config, "--pretty", "false"], folder);
  const errors = printed.matchAll(/^(\S.*)\((\d+),(\d+)\): error TS(\d+): (.*(?:\n .*)*)/gm);
  for (const [, file = "", line, column, code, text = ""] of errors) {
    const lines = readFileSync(join(folder, file), "utf8").split("\n");
    const from = lines
      .slice(Number(line) - 1)
      .join("\n")
      .slice(Number(column) - 1);
    const complaint = { line: Number(line), from, text, ...normalizeMessage(Number(code), text) };
    complaints.set(file, [...(complaints.get(file) ?? []), complaint]);
  }
  return complaints;
}

function run(program: string, args: readonly string[], cwd: string): string {
  try {
    return execFileSync(program, args, { cwd, encoding: "utf8" });
  } catch (error) {
    // It fails when it has something to say, which is what it is run for.
    return (error as { readonly stdout: string }).stdout;
  }
}
