import { type JsonSchema, omitKeywords, type Parts } from "./describe-document.js";

/** Prints the parts of the document as data, for whoever explains what is wrong with one. */
export function printParts(parts: Parts): string {
  const kept = Object.entries(parts).map(([name, part]) => {
    const { description, ...shape } = omitKeywords(part, new Set(["field", "isType", "format", "publishedPattern"]));
    const withoutComments = omitKeywords(shape, new Set(["description"]));
    return [name, isDescribed(part) ? { description, ...withoutComments } : withoutComments];
  });
  return `export const PARTS = ${JSON.stringify(Object.fromEntries(kept))} as const;\n`;
}

/** Whether messages call a value by what it is, and not by the keys or words that it takes. */
function isDescribed({ properties, oneOf, enum: words, type }: JsonSchema): boolean {
  return properties === undefined && oneOf === undefined && words === undefined && type !== "number";
}
