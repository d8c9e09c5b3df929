import type { TheoryDocument } from "../../schema/generated/types.js";
import { requireDocument } from "../../theory/require-theory.js";

/**
 * Writes a theory as JSON text that `readJson` reads back the same, two spaces to a level.
 *
 * @example
 * writeJson(handwashing).slice(0, 39)
 * // => '{\n  "format": "theory-of-change/1",\n  "'
 */
export function writeJson(theory: TheoryDocument): string {
  requireDocument(theory);
  return `${JSON.stringify(theory, null, 2)}\n`;
}
