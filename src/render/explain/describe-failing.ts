import { getAssumptionIndex } from "../../graph/assumption-index.js";
import { getFailures } from "../../graph/routes/failures.js";
import { getIndex, getLinkId } from "../../graph/theory-index.js";
import type { Speaker } from "./speaker.js";

/** Says what an assumption takes away by failing; not what its whole takes. */
export function describeFailing({ theory, own, list }: Speaker, assumption: string): string {
  const index = getIndex(theory);
  const { positions, nodes, links, onTheory } = getAssumptionIndex(theory);
  const number = positions.get(assumption)!;
  const takes = getFailures(theory).takes[number];
  if (takes === "nothing") return own.failing.helps;
  if (takes === "harm") return own.failing.harm;
  if (onTheory.includes(number)) return own.failing.takesAll;
  const taken = [
    ...nodes[number]!.map((node) => index.nodes[node]!),
    ...links[number]!.map((link) => getLinkId(index, link)),
  ];
  return taken.length === 0 ? own.failing.onNothing : own.failing.takes(list(taken));
}
