import type { Text, TheoryDocument } from "../../schema/generated/types.js";
import type { Attributes, Json, PlainGraph } from "./plain-graph.js";

/** The registers whose elements are nodes of a graph, with the name of their kind. */
export const NODE_REGISTERS = [
  ["interventions", "intervention"],
  ["outcomes", "outcome"],
  ["factors", "factor"],
] as const;

/**
 * A theory as a graph: its nodes and causal links with all that they say, and the rest of the theory (assumptions, evidence
 * and so on) in the attribute `theory` of the whole. An edge also names the assumptions on it, for who looks at the graph;
 * they are read from `theory`.
 */
export function toPlainGraph(theory: TheoryDocument): PlainGraph {
  const { interventions, outcomes, factors, links = [], ...rest } = theory;
  const registers = { interventions, outcomes, factors };
  const pick = (text: Text) =>
    typeof text === "string" ? text : (text[theory.language] ?? Object.values(text)[0] ?? "");
  const assumptions = listByTarget(theory);
  return {
    label: pick(theory.title),
    attributes: { theory: rest as unknown as Json },
    nodes: NODE_REGISTERS.flatMap(([register, kind]) =>
      Object.entries(registers[register] ?? {}).map(([id, { title, ...node }]) => ({
        id,
        label: pick(title),
        attributes: {
          kind,
          ...(typeof title !== "string" && { title: title as Json }),
          ...(node as unknown as Attributes),
        },
      })),
    ),
    edges: links.map(({ from, to, ...link }) => ({
      from,
      to,
      attributes: {
        ...(link as unknown as Attributes),
        ...(assumptions.has(`${from}->${to}`) && { assumptions: assumptions.get(`${from}->${to}`) ?? [] }),
      },
    })),
  };
}

/** The ids of the assumptions that name each target themselves. */
function listByTarget({ assumptions = {} }: TheoryDocument): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [id, { on = [] }] of Object.entries(assumptions))
    for (const target of typeof on === "string" ? [on] : on) {
      const known = found.get(target);
      if (known === undefined) found.set(target, [id]);
      else known.push(id);
    }
  return found;
}
