import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { COMPILERS } from "../support/compilers.js";
import { type InstalledPackage, installPackage } from "./support/install-package.js";
import { PRINT_ENTRIES } from "./support/print-entries.js";

// Every entry of package.json, in each way that a program can ask for it.
const { exports } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
const entries = Object.keys(exports).map((name) => name.replace(/^\./, "theory-of-change"));
const modules = entries.filter((name) => !name.endsWith(".json"));

let installed: InstalledPackage;
let folder: string;
beforeAll(async () => {
  installed = await installPackage();
  folder = mkdtempSync(join(installed.home, "entries-"));
}, 300_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("every entry", () => {
  let printed: { readonly [entry: string]: { readonly imported: string[]; readonly required: string[] } };
  beforeAll(() => {
    writeFileSync(join(folder, "print.mjs"), PRINT_ENTRIES);
    const { stdout, stderr } = spawnSync(process.execPath, ["print.mjs", ...entries], {
      cwd: folder,
      encoding: "utf8",
    });
    expect(stderr.replace(/^.*ExperimentalWarning.*\n.*\n/gm, "")).toBe("");
    printed = JSON.parse(stdout);
  });
  test.each(entries)("%s gives the same names to import and require", (entry) => {
    const { imported, required } = printed[entry]!;
    expect(imported.length).toBeGreaterThan(0);
    expect(required).toEqual(imported);
  });
});

describe.each(COMPILERS)("the types of every entry compile with %s", (compiler) => {
  test.each([
    ["as an ES module, for Node", "mts", { module: "nodenext" }],
    ["as CommonJS, for Node", "cts", { module: "nodenext" }],
    ["for a bundler", "ts", { module: "esnext", moduleResolution: "bundler" }],
  ])("%s", (_, extension, options) => {
    const file = `consumer-${compiler}.${extension}`;
    writeFileSync(join(folder, file), writeConsumer());
    const project = join(folder, `tsconfig-${compiler}-${extension}.json`);
    writeFileSync(
      project,
      JSON.stringify({
        compilerOptions: {
          strict: true,
          target: "es2022",
          lib: ["es2023"],
          types: [],
          noEmit: true,
          skipLibCheck: false,
          ...options,
        },
        files: [file],
      }),
    );
    const tsc = join(dirname(createRequire(import.meta.url).resolve(`${compiler}/package.json`)), "bin/tsc");
    const { stdout } = spawnSync(process.execPath, [tsc, "-p", project], { cwd: folder, encoding: "utf8" });
    expect(stdout).toBe("");
  });
});

// The declarations of zod name what a browser or Node has, so they are not checked themselves.
test.each(COMPILERS)("the types of the schemas compile with %s, beside those of zod", (compiler) => {
  writeFileSync(
    join(folder, `schemas-${compiler}.mts`),
    `import * as z from "zod";
import { evidenceSchema, theorySchema } from "theory-of-change/schema";
const submission = z.object({ from: z.string(), evidence: evidenceSchema });
export const stance: "supports" | "opposes" | "mixed" | "inconclusive" = submission.parse({}).evidence.stance;
export const title: z.infer<typeof theorySchema>["title"] = "T";
// @ts-expect-error: a title is text
export const wrong: z.infer<typeof theorySchema>["title"] = 7;
`,
  );
  const project = join(folder, `tsconfig-schemas-${compiler}.json`);
  const compilerOptions = { strict: true, target: "es2022", module: "nodenext", noEmit: true, skipLibCheck: true };
  writeFileSync(project, JSON.stringify({ compilerOptions, files: [`schemas-${compiler}.mts`] }));
  const tsc = join(dirname(createRequire(import.meta.url).resolve(`${compiler}/package.json`)), "bin/tsc");
  expect(spawnSync(process.execPath, [tsc, "-p", project], { cwd: folder, encoding: "utf8" }).stdout).toBe("");
});

/** A program that uses the main entry, and names every value of the others but the schemas. */
function writeConsumer(): string {
  const checked = modules.filter((name) => name !== "theory-of-change/schema");
  return `
${checked.map((name, i) => `import * as entry${i} from "${name}";`).join("\n")}
import { defineTheory, parseTheoryOrThrow, reviewTheory, type Theory, traceTheory, type Verdict } from "theory-of-change";
import { renderSvg } from "theory-of-change/render/pictures";

const theory = defineTheory({
  format: "theory-of-change/1", id: "tap", title: "Taps", language: "en",
  interventions: { taps: { title: "Taps" } }, outcomes: { health: { title: "Health" } },
  links: [{ from: "taps", to: "health" }], assumptions: { used: { statement: "Taps are used", on: "taps->health" } },
});
const [first] = reviewTheory(theory).assumptions;
export const verdict: Verdict | undefined = first?.verdict;
export const id: "used" | undefined = first?.id;
export const count: number = traceTheory(theory, { from: "taps", to: "health" }).count;
export function read<Data>(data: Data): Theory { return parseTheoryOrThrow(data); }
export const svg: string = renderSvg(theory satisfies Theory);
// @ts-expect-error: there is no such id
traceTheory(theory, { from: "tap" });
type IsAny<T> = 0 extends 1 & T ? true : false;
type AnyIn<T> = { [K in keyof T]: IsAny<T[K]> extends true ? K : never }[keyof T];
export const none: readonly never[] = [] as readonly (${checked.map((_, i) => `AnyIn<typeof entry${i}>`).join(" | ")})[];
`;
}
