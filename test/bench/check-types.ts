import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Where programs are written that import the declarations of the library. */
export const folder = join(root, ".cache/bench-types");

/** The options that they are compiled with. */
export const options = {
  strict: true,
  target: "ES2022",
  lib: ["ES2023"],
  module: "NodeNext",
  types: [],
  skipLibCheck: true,
  noEmit: true,
};

/** The two definitions to compare. */
export const imports = {
  naive: 'import { defineTheory } from "./test/bench/naive-define-theory.js";\n',
  ours: 'import { defineTheory } from "./src/theory/define-theory.js";\n',
};

/** What a compiler says of a program: time to check it in ms, types that it made from others, errors. */
export interface Check {
  readonly time: number;
  readonly instantiations: number;
  readonly errors: readonly string[];
}

/** Declarations, as users of the package have them: a compiler is not to check the library again. */
export function writeDeclarations(): void {
  mkdirSync(folder, { recursive: true });
  const config = join(folder, "tsconfig.json");
  const emitted = { noEmit: false, declaration: true, emitDeclarationOnly: true, rootDir: root, outDir: folder };
  const files = ["src/theory/define-theory.ts", "test/bench/naive-define-theory.ts"].map((file) => join(root, file));
  writeFileSync(config, JSON.stringify({ compilerOptions: { ...options, ...emitted }, files }));
  execFileSync(process.execPath, [join(root, "node_modules/typescript7/bin/tsc"), "-p", config], { stdio: "inherit" });
}

/** Compiles a program on its own; `compiler` is the name of a package. */
export function check(compiler: string, name: string, text: string): Check {
  writeFileSync(join(folder, `${name}.ts`), text);
  const config = join(folder, `${name}.json`);
  writeFileSync(config, JSON.stringify({ compilerOptions: options, files: [`${name}.ts`] }));
  const program = join(root, "node_modules", compiler, "bin/tsc");
  const args = [program, "-p", config, "--extendedDiagnostics", "--pretty", "false"];
  const { stdout } = spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8", maxBuffer: 1 << 26 });
  const figure = (label: string) => Number(new RegExp(`^${label}:\\s+([\\d.]+)`, "m").exec(stdout)?.[1]);
  return {
    time: 1000 * figure("Check time"),
    instantiations: figure("Instantiations"),
    errors: stdout.match(/^\S+: error TS.*$/gm) ?? [],
  };
}
