import { toPrintable } from "../../theory/printable.js";
import { cut } from "../name-elements.js";

/** Mermaid refuses a diagram of more than 50,000 characters, so a title of thousands is cut. */
const LONGEST = 200;

/**
 * Makes text mean itself between the quotes of a Mermaid label: one line, in which everything but letters, digits and a
 * few harmless signs is written by its number.
 */
export function escapeMermaid(text: string): string {
  const line = cut(toPrintable(text).replace(/\s+/g, " ").trim(), LONGEST);
  // A number with a point or a bracket at the start would be taken for a list of Markdown.
  return line
    .replace(/[^\p{L}\p{M}\p{N} .,()'’–→✗▼◐○◌●-]/gu, toEntity)
    .replace(/^(\d*)([-.)])/, (_, number: string, sign: string) => number + toEntity(sign));
}

function toEntity(character: string): string {
  return `#${character.codePointAt(0)};`;
}
