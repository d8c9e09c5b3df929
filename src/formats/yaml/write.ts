import { CORE_SCHEMA, dump } from "js-yaml";
import type { TheoryDocument } from "../../schema/generated/types.js";
import { requireDocument } from "../../theory/require-theory.js";

/**
 * Writes a theory as YAML text that `readYaml` reads back the same: what YAML would take for a number, a truth value or
 * nothing is put in quotes, and a value that stands twice is written twice.
 *
 * Comments are no part of a theory, so those of the file it was read from are not in it.
 *
 * @example
 * writeYaml(handwashing).split("\n").slice(0, 2)
 * // => ["format: theory-of-change/1", "id: handwashing"]
 */
export function writeYaml(theory: TheoryDocument): string {
  requireDocument(theory);
  return dump(theory, { schema: CORE_SCHEMA, noRefs: true, lineWidth: 110 });
}
