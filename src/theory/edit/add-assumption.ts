import { requireObject, requireOptions } from "../../limits/require-argument.js";
import type { Assumption } from "../../schema/generated/types.js";
import { createProblem } from "../create-problem.js";
import type { AssumptionId, LinkOrStepIds } from "../definition/id-unions.js";
import { InvalidTheoryError, UnknownIdError } from "../errors.js";
import { listAssumptions } from "../list-assumptions.js";
import { requireTheory } from "../require-theory.js";
import type { NodeIdOf, Theory, TheoryIds } from "../theory.js";
import { copyOf } from "./copy-of.js";
import { editTheory } from "./edit-theory.js";
import { requireId } from "./require-id.js";

/** An assumption on some of a theory's own links and nodes. Its parts are added one by one. */
export type AssumptionOn<Target extends string = string> = Omit<Assumption, "on" | "parts"> & {
  readonly on?: LinkOrStepIds<Target>;
};

/** The ids of a theory once an assumption has been added. */
export type WithAssumption<Ids extends TheoryIds, Id extends string> = Omit<Ids, "assumption"> & {
  readonly assumption: Ids["assumption"] | Id;
};

/**
 * Adds an assumption after those that are there, or as the last part of another (`partOf`).
 *
 * Returns a new theory that knows the assumption; the given one stays as it is. Costs a check of the whole theory, linear
 * in its size.
 *
 * @throws {InvalidTheoryError} when the id is taken, or a value is not one that the theory can hold
 * @throws {UnknownIdError} when there is no assumption `partOf`
 * @throws {TypeError} when the id is no text
 * @example
 * const next = addAssumption(handwashing, "glow-powder-lasts", {
 *   statement: "There is glow powder for all four lessons",
 *   on: "lessons->knowledge",
 * });
 * reviewTheory(next).assumptions.find(({ id }) => id === "glow-powder-lasts")?.verdict
 * // => "untested"
 */
export function addAssumption<Ids extends TheoryIds, const Id extends string>(
  theory: Theory<Ids>,
  id: Id,
  assumption: AssumptionOn<NoInfer<NodeIdOf<Ids> | Ids["link"]>>,
  options: { readonly partOf?: AssumptionId<NoInfer<Ids["assumption"]>> | undefined } = {},
): Theory<WithAssumption<Ids, Id>> {
  requireTheory(theory);
  requireObject(assumption, 'an assumption, such as { statement: "There is soap" }');
  requireOptions(options);
  requireId(id);
  const { partOf } = options;
  const ids = listAssumptions(theory).map((listed) => listed.id);
  if (partOf !== undefined && !ids.includes(partOf)) {
    throw new UnknownIdError(partOf, { roles: ["assumption"], candidates: ids, theory });
  }
  if (ids.includes(id)) {
    const reason = { name: "taken-by", id, role: "assumption" } as const;
    throw new InvalidTheoryError([createProblem("duplicate-id", { path: ["assumptions", id], reason })]);
  }
  const edited = editTheory(theory, (draft) => {
    const whole = partOf === undefined ? undefined : findDraft(draft.assumptions, partOf);
    const added = { [id]: copyOf<object>(assumption) as never };
    if (whole === undefined) draft.assumptions = { ...draft.assumptions, ...added };
    else whole.parts = { ...whole.parts, ...added };
  });
  // The edit added this one id and left every other as it was, so the literal ids still hold.
  return edited as Theory<WithAssumption<Ids, Id>>;
}

interface DraftAssumption {
  parts?: { [id: string]: DraftAssumption };
}

function findDraft(register: { [id: string]: DraftAssumption } | undefined, id: string): DraftAssumption | undefined {
  for (const [key, assumption] of Object.entries(register ?? {})) {
    const found = key === id ? assumption : findDraft(assumption.parts, id);
    if (found !== undefined) return found;
  }
  return undefined;
}
