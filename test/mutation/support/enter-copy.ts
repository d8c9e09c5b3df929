import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

/** What tests read of the project. */
const READ = [
  ...["src", "test", "docs", "examples", "scripts"],
  ...["package.json", "package-lock.json", "tsconfig.json", "tsconfig.page.json", "README.md", "SECURITY.md"],
];

/**
 * Copies the project and goes on in the copy, which is removed when the process ends. Mutants may write over files and remove
 * folders, and the project may be worked on in the meantime: what a test reaches is noted first and relied on later.
 */
export function enterCopy(): void {
  const copy = mkdtempSync(join(tmpdir(), "mutants-"));
  const project = join(copy, "project");
  for (const name of READ) cpSync(name, join(project, name), { recursive: true });
  symlinkSync(resolve("node_modules"), join(project, "node_modules"));
  // Beside the project: below it, a test of what happens without a package would find the package.
  const temporary = join(copy, "tmp");
  mkdirSync(temporary);
  process.chdir(project);
  process.env["TMPDIR"] = temporary;
  process.on("exit", () => {
    try {
      rmSync(copy, { recursive: true, force: true, maxRetries: 3 });
    } catch {
      // A test that is still running writes there; the folder is one for temporary files.
    }
  });
  // Without this, the process would end without the above.
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => process.exit(1));
}
