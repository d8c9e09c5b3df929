import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { lock } from "proper-lockfile";

const root = fileURLToPath(new URL("../../..", import.meta.url));
/** What goes into the package, or decides what does. */
const PARTS = [
  "src",
  "docs",
  "README.md",
  "CHANGELOG.md",
  "package.json",
  "tsup.config.ts",
  "scripts/build",
  "scripts/write-man-page.ts",
];

/** The package as a stranger has it. */
export interface InstalledPackage {
  /** The folder that it is installed in; programs in it or below can import it. */
  readonly home: string;
  /** The package in that folder. */
  readonly path: string;
  /** The files that were packed. */
  readonly files: readonly string[];
}

/**
 * Builds and packs the package and installs it in an empty folder. The first who asks does so; who asks later, in this run
 * or the next, gets the same folder as long as nothing has changed.
 */
export async function installPackage(): Promise<InstalledPackage> {
  const shelf = join(tmpdir(), `toc-stranger-${digest(root)}`);
  mkdirSync(shelf, { recursive: true });
  const release = await lock(shelf, { stale: 300_000, retries: { forever: true, minTimeout: 200, maxTimeout: 1000 } });
  try {
    const key = digest(...PARTS.flatMap((part) => listTexts(join(root, part))));
    const home = join(shelf, key);
    const state = join(home, "installed.json");
    if (existsSync(state)) return JSON.parse(readFileSync(state, "utf8"));
    clear(shelf, key);
    const installed = install(home);
    writeFileSync(state, JSON.stringify(installed));
    return installed;
  } finally {
    await release();
  }
}

/** Takes away what is not whole, and what nobody can still be using. */
function clear(shelf: string, key: string): void {
  for (const name of readdirSync(shelf)) {
    const path = join(shelf, name);
    const age = Date.now() - statSync(path).mtimeMs;
    if (name === key || age > 3_600_000) rmSync(path, { recursive: true, force: true });
  }
}

function install(home: string): InstalledPackage {
  mkdirSync(home);
  npm(["run", "build"], root);
  const [report] = JSON.parse(npm(["pack", "--json", "--ignore-scripts", "--pack-destination", home], root));
  writeFileSync(join(home, "package.json"), JSON.stringify({ name: "stranger", private: true, type: "module" }));
  npm(["install", "--no-audit", "--no-fund", "--prefer-offline", `./${report.filename}`], home);
  return {
    home,
    path: join(home, "node_modules/theory-of-change"),
    files: report.files.map(({ path }: { path: string }) => path),
  };
}

function npm(args: readonly string[], cwd: string): string {
  return execFileSync("npm", args, { cwd, encoding: "utf8", stdio: "pipe" });
}

function listTexts(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path, readFileSync(path, "utf8")];
  return readdirSync(path).flatMap((name) => listTexts(join(path, name)));
}

function digest(...texts: readonly string[]): string {
  const hash = createHash("sha256");
  for (const text of texts) hash.update(`${text.length}:${text}`);
  return hash.digest("hex").slice(0, 16);
}
