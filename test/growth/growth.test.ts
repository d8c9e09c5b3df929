import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { countWork } from "../support/count-work.js";
import { logframeShape } from "../support/logframe-shape.js";
import { OPERATIONS, SMALL_FUNCTIONS } from "../support/operations.js";
import { IS_FULL } from "../support/runs.js";
import { shapes } from "../support/shapes.js";
import type { Growth } from "./count-program.js";
import { EXCEPTIONS } from "./exceptions.js";

const src = fileURLToPath(new URL("../../src", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "toc-growth-"));
const program = join(folder, "count-program.cjs");

beforeAll(() => {
  buildSync({
    entryPoints: [fileURLToPath(new URL("./count-program.ts", import.meta.url))],
    mainFields: ["module", "main"],
    bundle: true,
    platform: "node",
    format: "cjs",
    external: ["@resvg/resvg-js"],
    outfile: program,
    logLevel: "error",
  });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Counts in a process of its own, in which nothing else is counted. */
function count(names: readonly string[], shapeNames: readonly string[]): Growth[] {
  const options = { encoding: "utf8", maxBuffer: 1e8 } as const;
  const printed = execFileSync(process.execPath, [program, names.join(","), shapeNames.join(",")], options);
  return printed
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
}

/** Four times the size may take this much more work: n·log n from 64 to 256, and a quarter for what does not grow evenly. */
const MOST = 4 * (Math.log2(256) / Math.log2(64)) * 1.25;

/** What grows faster than both n·log n and its answer, by name and shape; `part` widens or narrows what is allowed. */
function listOffenders(growths: readonly Growth[], part: number): string[] {
  return growths.flatMap(({ name, shape, work: [w1 = 1, w2 = 1], length: [l1 = 1, l2 = 1] }) =>
    w2 / w1 > part * Math.max(MOST, (l2 / l1) * 1.25) ? [`${name} ${shape}`] : [],
  );
}

describe("work grows no faster than n·log n, or than the answer", () => {
  /**
   * What is mended is no exception any more: an entry that is not needed fails as well. The engine counts some blocks of
   * functions that it has optimized less often, so what is near the limit is on either side of it.
   */
  const expectOnlyExceptions = (growths: readonly Growth[]) => {
    const counted = new Set(growths.map(({ name, shape }) => `${name} ${shape}`));
    const excepted = Object.values(EXCEPTIONS)
      .flat()
      .filter((one) => counted.has(one));
    expect(listOffenders(growths, 1.1).filter((one) => !excepted.includes(one))).toEqual([]);
    const near = listOffenders(growths, 0.8);
    expect(excepted.filter((one) => !near.includes(one))).toEqual([]);
  };

  const allShapes = [...shapes, logframeShape].map(({ name }) => name);
  const tried = IS_FULL ? allShapes : ["chain", "hub-both", "needs-all", "ring", "nested-parts"];
  test(`of every question, in ${tried.join(", ")}`, () => {
    const names = OPERATIONS.filter(({ kind }) => kind === "question").map(({ name }) => name);
    const growths = count(names, tried);
    expect(growths).toHaveLength(names.length * tried.length);
    expectOnlyExceptions(growths);
  }, 600_000);

  test("of every reader and writer, in a chain, a hub and a results framework", () => {
    const names = OPERATIONS.filter(({ kind }) => kind === "reader" || kind === "writer").map(({ name }) => name);
    expectOnlyExceptions(count(names, IS_FULL ? ["chain", "hub-in", "logframe"] : ["hub-in"]));
  }, 600_000);
});

test("every public function is an operation, or is too small to be one", async () => {
  const entries = readdirSync(join(src, "entries"), { recursive: true, encoding: "utf8" });
  // The schemas are objects and functions of zod, and what stands in the examples is data.
  const files = entries.filter((file) => file.endsWith(".ts") && !["schema.ts", "examples.ts"].includes(file));
  const exported = new Set<string>();
  for (const file of ["index.ts", ...files.map((file) => join("entries", file))]) {
    for (const [name, value] of Object.entries(await import(join(src, file)))) {
      if (typeof value === "function" && !String(value).startsWith("class")) exported.add(name);
    }
  }
  const known = [...new Set([...OPERATIONS.map(({ name }) => name), ...SMALL_FUNCTIONS])].sort();
  expect(known).toEqual([...exported].sort());
});

describe("the counter", () => {
  const sum = (n: number) => {
    let total = 0;
    for (let i = 0; i < n; i++) total += i % 3;
    return total;
  };

  test("counts what is run, the same each time", async () => {
    await countWork(() => sum(10));
    const [small, again, large] = [
      await countWork(() => sum(10_000)),
      await countWork(() => sum(10_000)),
      await countWork(() => sum(40_000)),
    ];
    expect(again.answer).toBe(sum(10_000));
    expect(large.work - small.work).toBeGreaterThan(25_000);
    expect(Math.abs(again.work - small.work)).toBeLessThan(5000);
  });

  test("counts what built-ins go over", async () => {
    const list = Array.from({ length: 10_000 }, (_, i) => i);
    await countWork(() => list.includes(-1));
    const { work } = await countWork(() => [list.includes(-1), [...list].length]);
    expect(work).toBeGreaterThan(20_000);
    expect(list.includes).toBe(Array.prototype.includes);
  });
});
