import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { importEntries } from "../support/entries.js";
import { listFiles } from "./support/list-guides.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const read = (path: string) => readFileSync(root + path, "utf8");

/** The code of every example that another test runs: those in comments, and the programs on pages. */
const examples = [
  ...listFiles("src", ".ts").flatMap((path) => read(path).match(/^ \* @example\n[\s\S]*?(?=^ \* @|^ \*\/)/gm) ?? []),
  ...["README.md", ...listFiles("docs", ".md"), ...listFiles("examples", ".md")].flatMap(
    (path) => read(path).match(/^```(?:ts|js)\n[\s\S]*?^```$/gm) ?? [],
  ),
].filter((code) => code.includes("// =>"));
const words = new Set(examples.join("\n").match(/[\w$]+/g));

test("each value that an entry gives is used in an example that is run", async () => {
  const names = Object.values(await importEntries()).flatMap((entry) => Object.keys(entry));
  expect(names.length).toBeGreaterThan(100);
  expect(names.filter((name) => !words.has(name))).toEqual([]);
});
