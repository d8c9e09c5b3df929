import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { createCache } from "../cache.js";
import type { FingerprintedId } from "../definition/id-unions.js";
import { requireTheory } from "../require-theory.js";
import type { NodeIdOf, Theory, TheoryIds } from "../theory.js";
import { toCanonicalJson } from "./canonical-json.js";
import { DIGITS, FINGERPRINT_VERSION, writeFingerprint } from "./fingerprint-text.js";
import { MEANING, type MeaningField, readMeaning } from "./read-meaning.js";

/**
 * Returns the fingerprint of what an assumption, a causal link, a piece of evidence or a node means: a line such as
 * `1:statement=0b6cf3…;on=5d61a8…`, with a short digest for every field that bears meaning and is there. Kept beside
 * what was said of the element, it tells later whether, and in which field, the element has changed since.
 *
 * Each digest is the start of a SHA-256 over canonical JSON (RFC 8785) of the kind, the field and its value. All
 * languages of a text count; its line breaks, its locator, notes and labels do not. A link is what its ends are called,
 * how it works and its sign; an assumption its statement, what it is on, its falsifier and how its parts make it up.
 *
 * Costs a list of the theory's assumptions and links, made once for each theory, and a digest per field. It is a guard
 * against oversight, not against someone who forges texts.
 *
 * @throws {UnknownIdError} when the theory has no such element
 * @example
 * getFingerprint(handwashing, "soap-refilled")
 * // => "1:statement=3fa3683c63a0;on=d3dfed5f733a"
 * @see {@link listMovedFields} to compare
 */
export function getFingerprint<Ids extends TheoryIds>(
  theory: Theory<Ids>,
  id: FingerprintedId<NoInfer<NodeIdOf<Ids> | Ids["link"] | Ids["assumption"] | Ids["evidence"]>>,
): string {
  requireTheory(theory);
  return writeFingerprint(digestFields(theory, id));
}

/** The digests of the fields that an element has, in the order in which they are told. */
export function digestFields(theory: Theory, id: string): ReadonlyMap<MeaningField, string> {
  const known = digestsOf(theory);
  const digests = known.get(id) ?? digest(theory, id);
  known.set(id, digests);
  return digests;
}

const digestsOf = /* @__PURE__ */ createCache((_: Theory) => new Map<string, ReadonlyMap<MeaningField, string>>());

function digest(theory: Theory, id: string): ReadonlyMap<MeaningField, string> {
  const { kind, fields } = readMeaning(theory, id);
  const digests = new Map<MeaningField, string>();
  for (const field of MEANING[kind]) {
    const value = fields[field];
    if (value === undefined) continue;
    const text = toCanonicalJson([FINGERPRINT_VERSION, kind, field, value]);
    digests.set(field, bytesToHex(sha256(text)).slice(0, DIGITS));
  }
  return digests;
}
