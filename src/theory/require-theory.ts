import { nameKind } from "../limits/require-argument.js";
import { FORMAT } from "../schema/vocabulary.js";
import { isChecked } from "./checked.js";

/**
 * Makes sure that what answers are asked of is a theory that was checked: neither what `parseTheory` and the readers give, of
 * which the theory is a part, nor nothing, nor a text, nor a document or a copy of a theory that was not parsed.
 *
 * @throws {TypeError} when it is not; the message says what to pass
 */
export function requireTheory(theory: unknown): void {
  if (isChecked(theory)) return;
  const isObject = typeof theory === "object" && theory !== null;
  if (isObject && "ok" in theory) {
    throw new TypeError("Expected a theory; where `ok` is true, it is the `theory` of this.");
  }
  throw new TypeError(`Expected a theory; found ${describe(theory)}.`);
}

/**
 * Makes sure that what is written is a document at least: an object of the format, checked or not.
 *
 * @throws {TypeError} when it is not; the message says what to pass
 */
export function requireDocument(document: unknown): void {
  if (isChecked(document)) return;
  const isObject = typeof document === "object" && document !== null;
  if (isObject && "format" in document && document.format === FORMAT) return;
  requireTheory(document);
}

function describe(value: unknown): string {
  if (value === undefined)
    return "undefined. Pass the `theory` of what parseTheory or a reader gives, where `ok` is true";
  if (typeof value === "string") return "a text. Read it first, with readYaml or readJson";
  if (typeof value !== "object" || value === null || Array.isArray(value)) return nameKind(value);
  return "an object that was not checked. Data from outside goes through parseTheory, and a copy with changes through editTheory";
}
