import { requireTheory } from "../require-theory.js";
import type { Theory } from "../theory.js";
import { editTheory, type Recipe } from "./edit-theory.js";
import { listPatches, type Patch } from "./list-patches.js";

/** A theory after an edit, with the patches that make the edit and those that undo it. */
export interface PatchedTheory {
  readonly theory: Theory;
  readonly patches: readonly Patch[];
  readonly inverse: readonly Patch[];
}

/**
 * Changes a theory by a recipe, as `editTheory` does, and tells how to do the same again and how to undo it.
 *
 * @throws {InvalidTheoryError} when what the recipe leaves is not a theory
 * @throws {TypeError} when the recipe returns an object, or a promise
 * @example
 * const { theory, inverse } = editWithPatches(handwashing, (draft) => {
 *   delete draft.outcomes?.["long-queues"]?.description;
 * });
 * applyPatches(theory, inverse).outcomes?.["long-queues"]?.description
 * // => "A harm that the programme may do."
 * @see {@link listPatches} for the edits that are verbs
 */
export function editWithPatches(theory: Theory, recipe: Recipe): PatchedTheory {
  requireTheory(theory);
  const after = editTheory(theory, recipe);
  return { theory: after, patches: listPatches(theory, after), inverse: listPatches(after, theory) };
}
