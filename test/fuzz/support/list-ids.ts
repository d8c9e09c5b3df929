import { listAssumptions } from "../../../src/theory/list-assumptions.js";
import type { Theory } from "../../../src/theory/theory.js";

/** Every id that something in a theory goes by. */
export function listIds(theory: Theory): readonly string[] {
  const { links = [], interventions, outcomes, factors, evidence, sources, indicators, strands } = theory;
  const registers = [interventions, outcomes, factors, evidence, sources, indicators, strands];
  return [
    "theory",
    ...registers.flatMap((register) => Object.keys(register ?? {})),
    ...links.map(({ from, to }) => `${from}->${to}`),
    ...listAssumptions(theory).map(({ id }) => id),
  ];
}
