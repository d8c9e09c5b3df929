import type { TheoryDocument } from "../../schema/theory-document.js";
import type { ElementId } from "../definition/id-unions.js";
import { UnknownIdError } from "../errors.js";
import { listAssumptions } from "../list-assumptions.js";
import { quote } from "../quote.js";
import { requireOneOf } from "../require-one-of.js";
import type { NodeIdOf, TheoryIds } from "../theory.js";

/** The registers of a document, which hold elements by id. */
export const REGISTERS = [
  "interventions",
  "outcomes",
  "factors",
  "assumptions",
  "evidence",
  "strands",
  "sources",
  "indicators",
  "actors",
  "places",
  "principles",
] as const;
/** One of {@link REGISTERS}. */
export type Register = (typeof REGISTERS)[number];

/** The registers whose ids the type of a theory does not have. */
export type UntypedRegister = "strands" | "indicators" | "actors" | "places" | "principles";

/**
 * What an element of a theory can be called: one of the ids that its type has, and any word where a register is named whose
 * ids it does not have.
 */
export type IdIn<
  Ids extends TheoryIds,
  Named extends Register | undefined,
  More extends string = never,
> = Named extends UntypedRegister
  ? string
  : ElementId<NodeIdOf<Ids> | Ids["assumption"] | Ids["evidence"] | Ids["source"] | More>;

/**
 * Finds the register that holds an element, parts of assumptions included.
 *
 * @throws {UnknownIdError} when none does, or not the one that is named
 * @throws {RangeError} when several do and none is named, or what is named is no register
 */
export function findRegister(theory: TheoryDocument, id: string, named?: Register | undefined): Register {
  if (named !== undefined) requireOneOf(named, REGISTERS, "a register");
  const assumptions = new Set(listAssumptions(theory).map((listed) => listed.id));
  const idsOf = (register: Register) =>
    register === "assumptions" ? [...assumptions] : Object.keys(theory[register] ?? {});
  const searched = named === undefined ? REGISTERS : [named];
  const [first, ...others] = searched.filter((register) => idsOf(register).includes(id));
  if (first === undefined) {
    throw new UnknownIdError(id, {
      roles: ["element"],
      within: named,
      candidates: searched.flatMap(idsOf),
      ...(named !== undefined && { theory }),
    });
  }
  if (others.length > 0) {
    throw new RangeError(`${quote(id)} is in ${[first, ...others].join(" and in ")}; name the register.`);
  }
  return first;
}
