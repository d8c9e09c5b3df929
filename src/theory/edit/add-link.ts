import { requireObject } from "../../limits/require-argument.js";
import type { Link } from "../../schema/generated/types.js";
import type { OutcomeId, StepId } from "../definition/id-unions.js";
import { requireTheory } from "../require-theory.js";
import type { NodeIdOf, Theory, TheoryIds } from "../theory.js";
import { copyOf } from "./copy-of.js";
import { editTheory } from "./edit-theory.js";

/** The ids of a theory once a link has been added. */
export type WithLink<Ids extends TheoryIds, From extends string, To extends string> = Omit<Ids, "link"> & {
  readonly link: Ids["link"] | `${From}->${To}`;
};

/**
 * Adds a causal link after those that are there.
 *
 * Returns a new theory that knows the link; the given one stays as it is. Costs a check of the whole theory, linear in its
 * size.
 *
 * @throws {InvalidTheoryError} when an end is not one that a link can have, or there is such a link already
 * @example
 * const next = addLink(handwashing, { from: "pupil-teams", to: "washing", because: "Older pupils are watched closely." });
 * traceTheory(next, { from: "pupil-teams", to: "washing" }).count
 * // => 2
 */
export function addLink<
  Ids extends TheoryIds,
  const From extends StepId<NodeIdOf<Ids>>,
  const To extends OutcomeId<Ids["outcome"]>,
>(
  theory: Theory<Ids>,
  link: Omit<Link, "from" | "to"> & { readonly from: From; readonly to: To },
): Theory<WithLink<Ids, From, To>> {
  requireTheory(theory);
  requireObject(link, 'a link, such as { from: "taps", to: "health" }');
  const edited = editTheory(theory, (draft) => {
    draft.links = [...(draft.links ?? []), copyOf<Link>(link)];
  });
  // The edit added this one link and left every id as it was, so the literal ids still hold.
  return edited as Theory<WithLink<Ids, From, To>>;
}
