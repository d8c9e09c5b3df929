import { type ParseResult, READER_LIMITS } from "../../index.js";

/** The notations of the format itself. */
export type Notation = "json" | "yaml";

/** The most bytes of a file that are read: a text has no more characters than its file has bytes. */
export function mostBytesOf(notation: Notation): number {
  return READER_LIMITS[notation].characters;
}

/** Reads a theory from text; the reader is loaded when it is needed. */
export async function parseText(text: string, notation: Notation): Promise<ParseResult> {
  if (notation === "json") {
    const { readJson } = await import("../../formats/json/read.js");
    return readJson(text);
  }
  const { readYaml } = await import("../../formats/yaml/read.js");
  return readYaml(text);
}
