import { readdirSync, readFileSync } from "node:fs";
import type { Pattern } from "./list-patterns.js";

/** Lists the regular expressions in the JSON Schemas in a folder. */
export function listSchemaPatterns(folder: string): Pattern[] {
  const root = new URL(`../../../${folder}/`, import.meta.url);
  const names = readdirSync(root).filter((name) => name.endsWith(".schema.json"));
  return names.flatMap((name) =>
    listPatternsOf(JSON.parse(readFileSync(new URL(name, root), "utf8"))).map((source) => ({
      file: `${folder}/${name}`,
      text: source,
      literal: { source, flags: "u" },
    })),
  );
}

/** Those that a schema asks texts and keys to fit. */
export function listPatternsOf(schema: unknown): string[] {
  if (typeof schema !== "object" || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]) => {
    if (key === "pattern" && typeof value === "string") return [value];
    const own = key === "patternProperties" ? Object.keys(value as object) : [];
    return [...own, ...listPatternsOf(value)];
  });
}
