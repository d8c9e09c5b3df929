import { type Draft, Immer } from "immer";
import type { TheoryDocument } from "../../schema/theory-document.js";
import { parseTheoryOrThrow } from "../parse.js";
import type { Theory } from "../theory.js";

/** A private instance: freezing is the caller's affair, and costs more than the edit on a large theory. */
const immer = /* @__PURE__ */ new Immer({ autoFreeze: false });

/**
 * Changes a theory by a recipe that edits a draft of it, and checks the result.
 *
 * The given theory stays as it is; the result shares with it all that did not change. The recipe may add, remove and
 * rename anything, so the result's ids are plain strings.
 *
 * Costs a check of the whole theory, linear in its size.
 *
 * @throws {InvalidTheoryError} when what the recipe leaves is not a theory
 * @example
 * const edited = editTheory(handwashing, (draft) => {
 *   draft.title = "Taps in schools";
 * });
 * [edited.title, handwashing.title]
 * // => ["Taps in schools", "Clean hands at school"]
 */
export function editTheory(theory: Theory, recipe: (draft: Draft<TheoryDocument>) => void): Theory {
  const document: TheoryDocument = theory;
  return parseTheoryOrThrow(
    immer.produce(document, (draft) => {
      recipe(draft);
    }),
  );
}
