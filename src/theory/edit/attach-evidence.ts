import { requireObject } from "../../limits/require-argument.js";
import type { Evidence } from "../../schema/generated/types.js";
import { createProblem } from "../create-problem.js";
import type { AssumptionOrLinkId, SourceId } from "../definition/id-unions.js";
import { InvalidTheoryError } from "../errors.js";
import { requireTheory } from "../require-theory.js";
import type { Theory, TheoryIds } from "../theory.js";
import { copyOf } from "./copy-of.js";
import { editTheory } from "./edit-theory.js";
import { requireId } from "./require-id.js";
import { stampOf } from "./stamp-of.js";

/** A piece of evidence on one of a theory's own assumptions or links, from one of its own sources. */
export type EvidenceOn<Target extends string = string, Source extends string = string> = Omit<
  Evidence,
  "on" | "source"
> & { readonly on: AssumptionOrLinkId<Target>; readonly source?: SourceId<Source> };

/** The ids of a theory once a piece of evidence has been added. */
export type WithEvidence<Ids extends TheoryIds, Id extends string> = Omit<Ids, "evidence"> & {
  readonly evidence: Ids["evidence"] | Id;
};

/**
 * Attaches a piece of evidence to an assumption or a link, with the fingerprint of what it was attached to.
 *
 * Returns a new theory that knows the evidence; the given one stays as it is. The evidence is copied, so changing the
 * object later changes no theory.
 *
 * Costs a check of the whole theory, linear in its size.
 *
 * @throws {InvalidTheoryError} when the id is taken, or the target, the source or a value is not one the theory can
 * hold; the message names the nearest id that would do
 * @throws {TypeError} when the id is no text
 * @example
 * const next = attachEvidence(handwashing, "spot-checks", {
 *   on: "lunch-long-enough",
 *   stance: "opposes",
 *   finding: "In 4 of 10 schools the bell rang before all had washed.",
 *   strength: "moderate",
 * });
 * reviewTheory(next).assumptions.find(({ id }) => id === "lunch-long-enough")?.verdict
 * // => "challenged"
 */
export function attachEvidence<Ids extends TheoryIds, const Id extends string>(
  theory: Theory<Ids>,
  id: Id,
  evidence: EvidenceOn<NoInfer<Ids["assumption"] | Ids["link"]>, NoInfer<Ids["source"]>>,
): Theory<WithEvidence<Ids, Id>> {
  requireTheory(theory);
  requireObject(evidence, 'evidence, such as { on: "soap", stance: "supports", finding: "…" }');
  requireId(id);
  if (theory.evidence !== undefined && Object.hasOwn(theory.evidence, id)) {
    const reason = { name: "taken-by", id, role: "evidence" } as const;
    throw new InvalidTheoryError([createProblem("duplicate-id", { path: ["evidence", id], reason })]);
  }
  const stamp = evidence.fingerprint === undefined ? stampOf(theory, evidence.on) : {};
  const edited = editTheory(theory, (draft) => {
    draft.evidence = { ...draft.evidence, [id]: { ...copyOf<object>(evidence), ...stamp } as never };
  });
  // The edit added this one id and left every other as it was, so the literal ids still hold.
  return edited as Theory<WithEvidence<Ids, Id>>;
}
