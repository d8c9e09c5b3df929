import { type Draft, Immer, isDraft } from "immer";
import { requireFunction } from "../../limits/require-argument.js";
import type { TheoryDocument } from "../../schema/generated/types.js";
import { parseChanged } from "../parse.js";
import { requireTheory } from "../require-theory.js";
import type { Theory } from "../theory.js";

export type { Draft };

/**
 * Changes the draft of a theory in place. What it returns is not looked at, so an expression may stand for the whole
 * of it (`(draft) => delete draft.description`); but nothing that could be meant as the changed theory.
 */
// biome-ignore lint/suspicious/noConfusingVoidType: a function declared to return nothing is a recipe too.
export type Recipe = (draft: Draft<TheoryDocument>) => void | undefined | boolean | number | string;

/** A private instance. What the recipe puts in is copied and frozen by the check; it stays the caller's own. */
const immer = /* @__PURE__ */ new Immer({ autoFreeze: false });

/**
 * Changes a theory by a recipe that edits a draft of it, and checks the result.
 *
 * The given theory stays as it is; the result, frozen like it, shares with it all that did not change, and is a copy of what the recipe puts in. The recipe may add, remove and
 * rename anything, so the result's ids are plain strings.
 *
 * Costs a check of the whole theory, linear in its size.
 *
 * The recipe returns nothing: unlike a reducer it cannot answer with a changed copy, and it cannot wait for anything.
 *
 * @throws {InvalidTheoryError} when what the recipe leaves is not a theory
 * @throws {TypeError} when the recipe returns an object, or a promise
 * @example
 * const edited = editTheory(handwashing, (draft) => {
 *   draft.title = "Taps in schools";
 * });
 * [edited.title, handwashing.title]
 * // => ["Taps in schools", "Clean hands at school"]
 */
export function editTheory(theory: Theory, recipe: Recipe): Theory {
  requireTheory(theory);
  requireFunction(recipe, 'a function, such as (draft) => { draft.title = "…"; }');
  const document: TheoryDocument = theory;
  return parseChanged(
    immer.produce(document, (draft) => {
      refuseResult(recipe(draft));
    }),
    theory,
  );
}

/** A part of the draft may come back, as `Object.assign` gives it. */
function refuseResult(returned: unknown): void {
  if (typeof returned !== "object" || returned === null || isDraft(returned)) return;
  throw new TypeError(
    "then" in returned
      ? "The recipe returned a promise; expected nothing. Wait for what it needs before the edit."
      : `The recipe returned ${Array.isArray(returned) ? "a list" : "an object"}; expected nothing. Change the draft: (draft) => { draft.title = "…"; }.`,
  );
}
