import type { Notation } from "./parse-text.js";

/** The notation that the ending of a file tells, if it does. */
export function nameNotation(file: string): Notation | undefined {
  const extension = /\.([^./\\]+)$/.exec(file)?.[1]?.toLowerCase();
  if (extension === "json") return "json";
  return extension === "yaml" || extension === "yml" ? "yaml" : undefined;
}

/**
 * The notation of a text: by the name of its file, else by how it starts. A JSON text that could be a theory starts with a
 * brace; a bracket is no theory, but surely no YAML either.
 */
export function findNotation(file: string, text: string): Notation {
  return nameNotation(file) ?? (/^\uFEFF?\s*[{[]/.test(text) ? "json" : "yaml");
}
