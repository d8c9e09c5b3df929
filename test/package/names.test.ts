import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { expect, test } from "vitest";
import { ENTRIES } from "../support/entries.js";
import { TYPED_ENTRIES } from "../support/entry-types.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const { exports } = JSON.parse(readFileSync(`${root}package.json`, "utf8"));

/** The names of each entry, types included. */
const names = TYPED_ENTRIES.map(({ specifier, exports: symbols }) => ({
  specifier,
  names: symbols.map(({ name }) => name),
}));

test("there are at most sixteen entries, JSON included", () => {
  expect(Object.keys(exports).length).toBeLessThanOrEqual(16);
});

test("each name stands in one entry", () => {
  const entriesOf = new Map<string, string[]>();
  for (const { specifier, names: given } of names) {
    expect(given.length, specifier).toBeGreaterThan(0);
    for (const name of given) entriesOf.set(name, [...(entriesOf.get(name) ?? []), specifier]);
  }
  expect([...entriesOf].filter(([, specifiers]) => specifiers.length > 1)).toEqual([]);
});

test("each file among the entries is one, and re-exports only", () => {
  const found = readdirSync(`${root}src/entries`, { recursive: true, encoding: "utf8" }).filter((path) =>
    path.endsWith(".ts"),
  );
  expect(found.map((path) => `src/entries/${path}`).sort()).toEqual(
    ENTRIES.map(({ source }) => source)
      .filter((source) => source !== "src/index.ts")
      .sort(),
  );
  for (const { file } of TYPED_ENTRIES) {
    const own = file.statements.filter((statement) => {
      return !(ts.isExportDeclaration(statement) && statement.moduleSpecifier !== undefined);
    });
    expect(
      own.map((statement) => statement.getText()),
      file.fileName,
    ).toEqual([]);
  }
});
