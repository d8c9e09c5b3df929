import type { TheoryDocument } from "../schema/generated/types.js";
import { listAssumptions } from "./list-assumptions.js";
import type { Role } from "./references.js";

/** What a theory has by an id: first of what shares one space of ids, then of registers that have their own. */
export function findRole(theory: TheoryDocument, id: string): Role | undefined {
  const has = (register: object | undefined) => register !== undefined && Object.hasOwn(register, id);
  if (has(theory.interventions)) return "intervention";
  if (has(theory.outcomes)) return "outcome";
  if (has(theory.factors)) return "factor";
  if (theory.links?.some(({ from, to }) => `${from}->${to}` === id)) return "link";
  if (listAssumptions(theory).some((listed) => listed.id === id)) return "assumption";
  if (has(theory.evidence)) return "evidence";
  if (has(theory.strands)) return "strand";
  if (has(theory.sources)) return "source";
  if (has(theory.indicators)) return "indicator";
  if (has(theory.actors)) return "actor";
  return has(theory.places) ? "place" : undefined;
}
