import { requireString } from "../../limits/require-argument.js";
import type { FingerprintedId } from "../definition/id-unions.js";
import { requireTheory } from "../require-theory.js";
import type { NodeIdOf, Theory, TheoryIds } from "../theory.js";
import { readFingerprint } from "./fingerprint-text.js";
import { digestFields } from "./get-fingerprint.js";
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
 * const before = getFingerprint(handwashing, "lunch-long-enough");
 * const edited = editTheory(handwashing, (draft) => {
 *   const assumption = draft.assumptions?.["lunch-long-enough"];
 *   if (assumption) assumption.statement = "Lunch is long";
 * });
 * listMovedFields(edited, "lunch-long-enough", before)
 * // => ["statement"]
 */
export function listMovedFields<Ids extends TheoryIds>(
  theory: Theory<Ids>,
  id: FingerprintedId<NoInfer<NodeIdOf<Ids> | Ids["link"] | Ids["assumption"] | Ids["evidence"]>>,
  fingerprint: string,
): readonly MovedField[] {
  requireTheory(theory);
  requireString(fingerprint, "fingerprint");
  const before = readFingerprint(fingerprint);
  const now = digestFields(theory, id);
  if (before === undefined) return ["fingerprint"];
  const { kind } = readMeaning(theory, id);
  return MEANING[kind].filter((field) => before.get(field) !== now.get(field));
}
