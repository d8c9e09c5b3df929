import { getText } from "../../entries/render/text.js";
import { listAssumptions, type Text, type Theory } from "../../index.js";
import type { Completion } from "./completion.js";

/** Lists what an id on the command line may name: nodes, strands, links, assumptions, evidence and sources. */
export function listIds(theory: Theory): Completion[] {
  const { interventions, outcomes, factors, strands, evidence, sources, links = [], language } = theory;
  const named = (elements: { readonly [id: string]: { readonly title?: Text } } = {}) =>
    Object.entries(elements).map(([value, { title = "" }]) => ({
      value,
      meaning: getText(title, language, language),
    }));
  return [
    ...[interventions, outcomes, factors, strands].flatMap((elements) => named(elements)),
    ...links.map(({ from, to }) => ({ value: `${from}->${to}`, meaning: "" })),
    ...listAssumptions(theory).map(({ id, assumption }) => ({
      value: id,
      meaning: getText(assumption.statement, language, language),
    })),
    ...Object.entries(evidence ?? {}).map(([value, { finding }]) => ({
      value,
      meaning: getText(finding, language, language),
    })),
    ...Object.keys(sources ?? {}).map((value) => ({ value, meaning: "" })),
  ];
}
