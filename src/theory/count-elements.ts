import type { TheoryDocument } from "../schema/generated/types.js";
import { listAssumptions } from "./list-assumptions.js";
import { requireDocument, requireTheory } from "./require-theory.js";

/** How many elements of each kind a theory has. */
export interface ElementCounts {
  readonly interventions: number;
  readonly outcomes: number;
  readonly factors: number;
  readonly links: number;
  /** Parts included. */
  readonly assumptions: number;
  /** The assumptions that are a part of another. */
  readonly parts: number;
  readonly evidence: number;
  readonly sources: number;
  readonly indicators: number;
  readonly reviews: number;
}

/**
 * Counts the elements of a theory by kind.
 *
 * @example
 * const { interventions, outcomes, links } = countElements(handwashing);
 * [interventions, outcomes, links]
 * // => [3, 6, 10]
 */
export function countElements(theory: TheoryDocument): ElementCounts {
  requireDocument(theory);
  requireTheory(theory);
  const assumptions = listAssumptions(theory);
  const size = (register: object = {}) => Object.keys(register).length;
  return {
    interventions: size(theory.interventions),
    outcomes: size(theory.outcomes),
    factors: size(theory.factors),
    links: theory.links?.length ?? 0,
    assumptions: assumptions.length,
    parts: assumptions.filter(({ partOf }) => partOf !== null).length,
    evidence: size(theory.evidence),
    sources: size(theory.sources),
    indicators: size(theory.indicators),
    reviews: theory.reviews?.length ?? 0,
  };
}
