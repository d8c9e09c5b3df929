import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { makeOnce } from "../../support/make-once.js";

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

/** Builds and packs the package and installs it in an empty folder, once for all tests. */
export function installPackage(): Promise<InstalledPackage> {
  return makeOnce({ name: "toc-stranger", parts: PARTS, make: install });
}

function install(home: string): InstalledPackage {
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
