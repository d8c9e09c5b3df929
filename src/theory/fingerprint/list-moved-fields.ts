import type { Theory } from "../theory.js";
import { digestFields, FINGERPRINT_VERSION } from "./fingerprint.js";
import { MEANING, type MeaningField, readMeaning } from "./read-meaning.js";

/** A field that bears meaning, or `fingerprint` where the fingerprint itself cannot be read. */
export type MovedField = MeaningField | "fingerprint";

/**
 * Lists the fields in which an element differs from what it was when a fingerprint of it was taken: changed, added or
 * gone since. Empty where it means the same.
 *
 * A fingerprint that cannot be read (mistyped, or of another version) compares with nothing, and what cannot be compared
 * is not taken on trust: the answer is then `["fingerprint"]`.
 *
 * @throws {UnknownIdError} when the theory has no such element
 * @example
 * const before = fingerprint(handwashing, "lunch-long-enough");
 * const edited = editTheory(handwashing, (draft) => {
 *   draft.assumptions["lunch-long-enough"].statement = "Lunch is long";
 * });
 * listMovedFields(edited, "lunch-long-enough", before)
 * // => ["statement"]
 */
export function listMovedFields(theory: Theory, id: string, fingerprint: string): readonly MovedField[] {
  const before = readFingerprint(fingerprint);
  const now = digestFields(theory, id);
  if (before === undefined) return ["fingerprint"];
  const { kind } = readMeaning(theory, id);
  return MEANING[kind].filter((field) => before.get(field) !== now.get(field));
}

/** The digests in a fingerprint, by field; `undefined` where it cannot be read. */
export function readFingerprint(fingerprint: string): ReadonlyMap<string, string> | undefined {
  const start = `${FINGERPRINT_VERSION}:`;
  if (!fingerprint.startsWith(start) || !FORM.test(fingerprint.slice(start.length))) return undefined;
  return new Map(
    fingerprint
      .slice(start.length)
      .split(";")
      .map((pair) => [pair.slice(0, pair.indexOf("=")), pair.slice(pair.indexOf("=") + 1)]),
  );
}

const FORM = /^[A-Za-z]+=[0-9a-f]{12}(;[A-Za-z]+=[0-9a-f]{12})*$/;
