import { transformSync } from "esbuild";
import { omitKeywords, type Parts, WHOLE } from "./describe-document.js";
import { type JsonSchema, writeValidator } from "./write-validator.js";

/** Prints a function that decides whether data has the shape of a document. Small, as it is loaded at every start. */
export function printValidator(parts: Parts): string {
  const bare = Object.entries(parts).map(([name, part]) => [name, omitKeywords(part, FOR_PEOPLE)] as const);
  const { [WHOLE]: whole, ...$defs } = Object.fromEntries(bare);
  // It throws at a keyword that it does not know.
  return transformSync(writeValidator({ ...whole, $defs } as JsonSchema), { minify: true, format: "esm" }).code;
}

const FOR_PEOPLE = new Set(["description", "field", "isType", "format", "publishedPattern"]);
