import { execFileSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";

let bundled: string | undefined;

/** The worker in one file, so that a process spends its time on the task. */
function bundleWorker(): string {
  bundled ??= join(mkdtempSync(join(tmpdir(), "toc-bench-")), "worker.cjs");
  const entryPoints = [fileURLToPath(new URL("./worker.ts", import.meta.url))];
  const mainFields = ["module", "main"];
  buildSync({
    mainFields,
    entryPoints,
    bundle: true,
    platform: "node",
    format: "cjs",
    outfile: bundled,
    logLevel: "error",
  });
  return bundled;
}

/** The CPU time of one task in a process of its own, in milliseconds: its first call, and the median of later ones. */
export interface Timing {
  readonly first: number;
  readonly warm: number;
}

/**
 * Times tasks of `tasks.ts` in turn (A B C, A B C, …), each round of each in a fresh process, so that no task finds the
 * machine warmer than another and a slow spell hits all alike. Gives for each the median over the rounds.
 */
export function measure(tasks: readonly string[], size: number, rounds: number): Map<string, Timing> {
  const worker = bundleWorker();
  const timings = new Map<string, Timing[]>(tasks.map((task) => [task, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const task of tasks) {
      const printed = execFileSync(process.execPath, [worker, task, String(size)], { encoding: "utf8" });
      timings.get(task)?.push(JSON.parse(printed) as Timing);
    }
  }
  const result = new Map<string, Timing>();
  for (const [task, list] of timings) {
    result.set(task, { first: median(list.map(({ first }) => first)), warm: median(list.map(({ warm }) => warm)) });
  }
  return result;
}

/** The middle one. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}

/** A table of rows, columns set apart by blanks, figures to the right. */
export function formatTable(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join("  "),
    )
    .join("\n");
}

/** A duration in milliseconds, in three figures. */
export const formatMs = (ms: number) => `${Number(ms.toPrecision(3))} ms`;

/** A ratio, in two figures. */
export const formatRatio = (ratio: number) => `${Number(ratio.toPrecision(2))} ×`;
