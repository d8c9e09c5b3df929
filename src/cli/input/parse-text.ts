import type { ParseResult } from "../../index.js";

/** The notations of the format itself. */
export type Notation = "json" | "yaml";

/** The most that is read, in bytes; YAML takes some twenty times as long as JSON. */
export const MAX_BYTES: { readonly [N in Notation]: number } = { json: 20_000_000, yaml: 4_000_000 };

/** Reads a theory from text; the reader is loaded when it is needed. */
export async function parseText(text: string, notation: Notation): Promise<ParseResult> {
  if (notation === "json") {
    const { readJson } = await import("../../formats/json/read.js");
    return readJson(text);
  }
  const { readYaml } = await import("../../formats/yaml/read.js");
  return readYaml(text);
}
