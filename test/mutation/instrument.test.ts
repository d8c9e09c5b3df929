import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { instrument } from "./support/instrument.js";

const folder = mkdtempSync(join(tmpdir(), "mutants-"));
const path = join(folder, "sum.ts");
writeFileSync(
  path,
  `export const sum = (a: number, b: number) =>
  a > 1
    ? a + b
    : b;
// Stryker disable next-line StringLiteral: a reason
export const name = "sum";
`,
);
afterAll(() => rmSync(folder, { recursive: true }));

describe("mutants", () => {
  it("say what they change, where, and why some are left out", async () => {
    const { mutants, texts } = await instrument([path]);
    expect(
      mutants.map(({ line, column, original, replacement, ignored }) => [line, column, original, replacement, ignored]),
    ).toEqual(
      expect.arrayContaining([
        [3, 7, "a + b", "a - b", undefined],
        [2, 3, "a > 1", "a >= 1", undefined],
        [6, 21, '"sum"', '""', "a reason"],
      ]),
    );
    expect(texts.get(path)).toContain("a - b");
  });

  it("can be put in at a few places only, and nowhere else but within these", async () => {
    const { mutants } = await instrument([path]);
    const wanted = mutants.filter(({ original }) => original === "a + b");
    const again = await instrument([path], wanted);
    expect(again.mutants.map(({ original, replacement }) => [original, replacement])).toEqual([["a + b", "a - b"]]);
    const arrow = mutants.filter(({ kind }) => kind === "ArrowFunction");
    expect((await instrument([path], arrow)).mutants.map(({ original }) => original)).toContain("a + b");
  });
});
