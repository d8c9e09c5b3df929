import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readYaml } from "../../src/formats/yaml/read.js";
import * as vocabulary from "../../src/schema/vocabulary.js";

const page = readFileSync(new URL("../../docs/format.md", import.meta.url), "utf8");
const words = new Set(Array.from(page.matchAll(/`([^`\n]+)`/g), ([, word]) => word));

type Node = { properties?: Record<string, Node>; $defs?: Record<string, Node>; [key: string]: unknown };
const schema: Node = JSON.parse(
  readFileSync(new URL("../../src/schema/generated/theory.schema.json", import.meta.url), "utf8"),
);

function keysOf(node: unknown, skip: readonly string[]): string[] {
  if (typeof node !== "object" || node === null) return [];
  return Object.entries(node).flatMap(([key, child]) => [
    ...(key === "properties" ? Object.keys(child as object) : []),
    ...(skip.includes(key) ? [] : keysOf(child, skip)),
  ]);
}

test("the page has every key of the format; those of CSL are described elsewhere", () => {
  const keys = new Set(keysOf(schema, ["Source", "SourceName", "SourceDate"]));
  expect([...keys].filter((key) => !words.has(key))).toEqual([]);
  expect(keys.size).toBeGreaterThan(80);
});

test("the page has every word of the closed vocabularies", () => {
  const { SCALES, VERDICTS: _, ...lists } = vocabulary;
  const all = [...Object.keys(SCALES), ...Object.values(lists).filter(Array.isArray).flat()];
  expect(all.filter((word) => !words.has(String(word)))).toEqual([]);
});

test("the example on the page is a theory", () => {
  const [, yaml = ""] = /```yaml\n([\s\S]*?)```/.exec(page) ?? [];
  expect(readYaml(yaml)).toMatchObject({ ok: true, theory: { id: "handwashing" } });
});
