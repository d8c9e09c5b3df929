import { requireObject } from "../../limits/require-argument.js";
import type { Rewording } from "../../schema/generated/types.js";
import { WORDINGS, type Wording } from "../../schema/vocabulary.js";
import type { AssumptionOrLinkId } from "../definition/id-unions.js";
import { NotRewordedError } from "../errors.js";
import { findSuspect, readRewordings } from "../fingerprint/find-suspect.js";
import { getFingerprint } from "../fingerprint/get-fingerprint.js";
import type { MovedField } from "../fingerprint/list-moved-fields.js";
import { requireTheory } from "../require-theory.js";
import { readReviewLog } from "../review-log.js";
import type { Theory, TheoryIds } from "../theory.js";
import { copyOf } from "./copy-of.js";
import { editTheory } from "./edit-theory.js";

/** Who says that one of a theory's own assumptions or links is only put in other words. */
export type RewordingOf<Target extends string = string> = Omit<Rewording, "on" | "moved" | "fingerprint"> & {
  readonly on: AssumptionOrLinkId<Target>;
};

/**
 * Records that an assumption or a link, changed since evidence was attached to it or it was reviewed, is put in other words
 * and still means the same. From then on these are not suspect, and nothing counts as reviewed that was not before.
 *
 * Which texts were changed is found by comparing fingerprints, and goes into the log with that of what stands there now.
 * The evidence and the reviews keep theirs. Returns a new theory; costs a check of the whole, linear in its size.
 *
 * @throws {NotRewordedError} when nothing is suspect, or when something else than words has changed, such as what the
 * assumption is on: that asks for a review
 * @throws {UnknownIdError} when there is no such assumption or link
 * @throws {InvalidTheoryError} when a value is not one that an entry can hold
 * @example
 * const attached = attachEvidence(handwashing, "timing", {
 *   on: "lunch-long-enough", stance: "supports", finding: "All had washed within ten minutes.",
 * });
 * const reworded = editTheory(attached, (draft) => {
 *   const assumption = draft.assumptions?.["lunch-long-enough"];
 *   if (assumption) assumption.statement = "Lunch leaves every pupil time to wash";
 * });
 * recordRewording(reworded, { on: "lunch-long-enough", date: "2024-09", by: "J. Example" }).rewordings?.[0]?.moved
 * // => ["statement"]
 * @see {@link recordReview} where the meaning has changed
 */
export function recordRewording<Ids extends TheoryIds>(
  theory: Theory<Ids>,
  entry: RewordingOf<NoInfer<Ids["assumption"] | Ids["link"]>>,
): Theory<Ids> {
  requireTheory(theory);
  requireObject(entry, 'a rewording, such as { on: "soap", date: "2025", by: "A. Name" }');
  const stamp = getFingerprint(theory, entry.on);
  const moved = listReworded(theory, entry.on);
  const { note, ...who } = copyOf(entry);
  const edited = editTheory(theory, (draft) => {
    const logged = { ...who, moved: [...moved], fingerprint: stamp, ...(note !== undefined && { note }) };
    draft.rewordings = [...(draft.rewordings ?? []), logged as never];
  });
  // An entry of the log has no id, and no other was touched.
  return edited as Theory<Ids>;
}

/** The texts that were changed since something was said of a claim; nothing else may have been. */
function listReworded(theory: Theory, id: string): readonly Wording[] {
  const evidence = Object.entries(theory.evidence ?? {})
    .filter(([, { on }]) => on === id)
    .map(([item, stamped]) => ({ id: item, fingerprint: stamped.fingerprint }));
  const reviews = readReviewLog(theory.reviews, undefined).get(id);
  const rewordings = readRewordings(theory.rewordings, undefined).get(id) ?? [];
  const suspect = findSuspect(id, evidence, { theory, reviews, rewordings });
  const moved = new Set<MovedField>([...suspect.evidence.values(), suspect.review].flat());
  const texts = WORDINGS.filter((text) => moved.has(text));
  if (texts.length < moved.size || texts.length === 0) {
    const stamped = [...evidence, ...(theory.reviews ?? []).filter(({ assumption }) => assumption === id)];
    throw new NotRewordedError(
      id,
      [...moved],
      stamped.some(({ fingerprint: stamp }) => stamp !== undefined),
    );
  }
  return texts;
}
