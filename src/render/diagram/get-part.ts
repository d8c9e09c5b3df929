import { requireString } from "../../limits/require-argument.js";
import { UnknownIdError } from "../../theory/errors.js";
import { requireTheory } from "../../theory/require-theory.js";
import type { Theory } from "../../theory/theory.js";
import type { Part } from "./select-part.js";

/**
 * Finds the part of a theory that an id names: a strand, an outcome, or a causal path by its nodes (`a->b->c`).
 *
 * @throws {UnknownIdError} when it names neither
 * @example
 * getPart(handwashing, "less-diarrhoea")
 * // => { outcome: "less-diarrhoea" }
 */
export function getPart(theory: Theory, id: string): Part {
  requireTheory(theory);
  requireString(id, "an id, which is text");
  const { strands = {}, outcomes = {} } = theory;
  if (id.includes("->")) return { path: id.split("->") };
  if (Object.hasOwn(outcomes, id)) return { outcome: id };
  if (Object.hasOwn(strands, id)) return { strand: id };
  throw new UnknownIdError(id, {
    roles: ["outcome", "strand"],
    candidates: [...Object.keys(outcomes), ...Object.keys(strands)],
    theory,
  });
}
