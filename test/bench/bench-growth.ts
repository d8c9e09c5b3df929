import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { logframeShape } from "../support/logframe-shape.js";
import { OPERATIONS } from "../support/operations.js";
import { shapes } from "../support/shapes.js";
import type { Costs } from "./growth-worker.js";

/**
 * Prints how time and memory grow with the size of a theory, for each operation whose name or kind is given (all when none
 * is) and each shape: the exponents of the power laws that fit best, as rows of a Markdown table. 1 is linear, 2 quadratic.
 */
export async function benchGrowth(print: (line: string) => void, chosen: readonly string[]): Promise<void> {
  const asked = OPERATIONS.filter(
    ({ name, kind }) => chosen.length === 0 || chosen.includes(name) || chosen.includes(kind),
  );
  const all = new Map<string, Costs>();
  for (const costs of await measureAll(asked.map(({ name }) => name))) all.set(`${costs.name} ${costs.shape}`, costs);
  const columns = [...shapes, logframeShape].map(({ name }) => name);
  print("\nHow CPU time (first figure) and allocated memory (second) grow with size: the exponents of power laws\n");
  print(`| operation | ${columns.join(" | ")} |`);
  print(`| --- |${" --- |".repeat(columns.length)}`);
  for (const { name } of asked) {
    print(`| \`${name}\` | ${columns.map((shape) => describe(all.get(`${name} ${shape}`))).join(" | ")} |`);
  }
}

/** A dash where a size that takes long enough to be timed is too large to be tried. */
function describe(costs: Costs | undefined): string {
  if (costs === undefined || costs.sizes.length < 3) return "–";
  return `${formatExponent(fitExponent(costs.sizes, costs.ms))} ${formatExponent(fitExponent(costs.sizes, costs.bytes))}`;
}

const formatExponent = (exponent: number) => (Number.isFinite(exponent) ? exponent.toFixed(1) : "–");

/** The slope of the straight line through the logarithms, by least squares: the last four sizes, where growth shows. */
export function fitExponent(sizes: readonly number[], costs: readonly number[]): number {
  const points = sizes
    .map((size, i) => [Math.log(size), Math.log(costs[i]!)] as const)
    .filter(([, cost]) => Number.isFinite(cost))
    .slice(-4);
  const mean = (at: 0 | 1) => points.reduce((sum, point) => sum + point[at], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  const slope = points.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0);
  return slope / points.reduce((sum, point) => sum + (point[0] - x) ** 2, 0);
}

/** Measures in a few processes, each of which takes the next operation when it is done with one. */
async function measureAll(names: readonly string[]): Promise<Costs[]> {
  const folder = mkdtempSync(join(tmpdir(), "toc-growth-"));
  try {
    const outfile = join(folder, "worker.cjs");
    await build({
      entryPoints: [fileURLToPath(new URL("./growth-worker.ts", import.meta.url))],
      mainFields: ["module", "main"],
      bundle: true,
      platform: "node",
      format: "cjs",
      external: ["@resvg/resvg-js"],
      outfile,
      logLevel: "error",
    });
    const waiting = [...names];
    const found: Costs[] = [];
    const work = async () => {
      for (let name = waiting.shift(); name !== undefined; name = waiting.shift())
        found.push(...(await run(outfile, name)));
    };
    await Promise.all(Array.from({ length: Math.min(2, availableParallelism()) }, work));
    return found;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs one operation on all shapes; what a process that ended early has not printed is missing. */
async function run(file: string, name: string): Promise<Costs[]> {
  // A young generation this large is not collected within a call, so that what is held is what was allocated.
  const flags = ["--expose-gc", "--max-semi-space-size=256", "--max-old-space-size=2000"];
  const child = spawn(process.execPath, [...flags, file, name], { stdio: ["ignore", "pipe", "ignore"] });
  const found: Costs[] = [];
  for await (const line of createInterface(child.stdout)) found.push(JSON.parse(line));
  return found;
}
