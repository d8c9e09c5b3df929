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

/** The cost of one task in a process of its own. */
export interface Timing {
  /** CPU time of the process for the first call, in milliseconds. */
  readonly first: number;
  /** CPU time of the main thread for a later call. */
  readonly warm: number;
  /** How much more memory the process held at most than before the first call, in MiB. */
  readonly peak: number;
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
      const args = ["--max-old-space-size=12000", worker, task, String(size)];
      const printed = execFileSync(process.execPath, args, { encoding: "utf8" });
      timings.get(task)?.push(JSON.parse(printed) as Timing);
    }
  }
  const result = new Map<string, Timing>();
  for (const [task, list] of timings) {
    const middle = (read: (timing: Timing) => number) => median(list.map(read));
    result.set(task, {
      first: middle(({ first }) => first),
      warm: middle(({ warm }) => warm),
      peak: middle(({ peak }) => peak),
    });
  }
  return result;
}

/** The same from one round, each task's warm time. */
export function measureWarm(tasks: readonly string[], size: number, rounds: number): number[] {
  const timings = measure(tasks, size, rounds);
  return tasks.map((task) => timings.get(task)?.warm ?? Number.NaN);
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
