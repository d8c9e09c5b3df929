/**
 * Runs the packed package on every version of Node that we support, each for real: `import` and `require` of every entry, and
 * a review on the command line, which must print the same on all. Downloads the versions from the registry.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { installPackage } from "../test/package/support/install-package.js";
import { PRINT_ENTRIES } from "../test/package/support/print-entries.js";

const VERSIONS = [20, 22, 24, 26];
const { platform, arch } = process;
const { exports } = JSON.parse(readFileSync("package.json", "utf8")) as { exports: object };
const entries = Object.keys(exports).map((name) => name.replace(/^\./, "theory-of-change"));

const { home, path } = await installPackage();
const folder = mkdtempSync(join(home, "nodes-"));
const nodes = mkdtempSync(join(tmpdir(), "toc-nodes-"));
writeFileSync(join(folder, "print.mjs"), PRINT_ENTRIES);
const theory = resolve("examples/migration/theory.yaml");
const commands: readonly (readonly [name: string, args: readonly string[]])[] = [
  ["entries", ["print.mjs", ...entries]],
  ["review", [join(path, "dist/cli/toc.cjs"), "review", theory, "--as-of", "2018-10", "--lang", "nl"]],
  ["registers", [join(path, "dist/cli/toc.cjs"), "registers", theory, "--as-of", "2018-10", "--lang", "en"]],
];

const first = new Map<string, string>();
for (const version of VERSIONS) {
  const node = download(version);
  const said = execFileSync(node, ["--version"], { encoding: "utf8" }).trim();
  const results = commands.map(([name, args]) => `${name} ${judge(name, node, args)}`);
  process.stdout.write(`${said.padEnd(10)} ${results.join(", ")}\n`);
}
rmSync(folder, { recursive: true });
rmSync(nodes, { recursive: true });

/** The program itself, of the package that the package `node` depends on. */
function download(version: number): string {
  const prefix = join(nodes, String(version));
  mkdirSync(prefix);
  writeFileSync(join(prefix, "package.json"), "{}");
  const name = `node-${platform === "win32" ? "win" : platform}-${arch}`;
  execFileSync("npm", ["install", "--no-audit", "--no-fund", `${name}@${version}`], { cwd: prefix, stdio: "pipe" });
  return join(prefix, "node_modules", name, "bin", platform === "win32" ? "node.exe" : "node");
}

/** Whether a command ends well and prints what it printed on the first version. */
function judge(name: string, node: string, args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(node, args, { cwd: folder, encoding: "utf8", maxBuffer: 1e8 });
  const expected = first.get(name) ?? stdout;
  first.set(name, expected);
  if (status === 0 && stdout === expected && stdout !== "") return `ok (${stdout.length})`;
  process.exitCode = 1;
  return `FAILED (${status}) ${stdout === expected ? stderr.slice(0, 2000) : "prints something else"}`;
}
