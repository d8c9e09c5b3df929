import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";
import { afterAll } from "vitest";

/** Bundles a program for the tests of one file, and runs it as a process of its own with so much memory (in MiB). */
export function useProgram(
  path: string,
): (memory: number, ...argv: readonly string[]) => { code: number | null; stdout: string; stderr: string } {
  const folder = mkdtempSync(join(tmpdir(), "toc-program-"));
  const outfile = join(folder, "program.cjs");
  const root = fileURLToPath(new URL("../..", import.meta.url));
  buildSync({
    entryPoints: [join(root, path)],
    outfile,
    bundle: true,
    platform: "node",
    format: "cjs",
    mainFields: ["module", "main"],
    logLevel: "error",
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return (memory, ...argv) => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [`--max-old-space-size=${memory}`, outfile, ...argv],
      { encoding: "utf8" },
    );
    return { code: status, stdout, stderr: stderr.slice(0, 2000) };
  };
}
