import { findRouted } from "../../graph/routes/find-routed.js";
import { VERDICTS, type Verdict } from "../../schema/vocabulary.js";
import type { Verdicts } from "../get-verdicts.js";
import { createStrengths, rank } from "../trace/strength.js";
import type { Routes } from "./world.js";

/**
 * Finds for every node the verdict of the weakest element on its best-supported route; `undefined` where it has no route.
 *
 * Tries one verdict after the other, from the best down: is there a route over elements with at least that verdict? A
 * need that is met by what is not on a route counts, as the route takes all of them.
 */
export function findBestRoutes(
  { theory, graph, starts, gone }: Pick<Routes, "theory" | "graph" | "starts" | "gone">,
  verdicts: Verdicts,
): (Verdict | undefined)[] {
  const { size, from } = graph.index;
  const strengths = createStrengths(theory, verdicts);
  const nodeRanks = Array.from({ length: size }, (_, node) => rank(strengths.ofNode(node)?.verdict ?? "supported"));
  const linkRanks = Array.from(from.keys(), (link) => rank(strengths.ofLink(link).verdict));
  const best: (Verdict | undefined)[] = new Array(size).fill(undefined);
  for (const [least, verdict] of [...VERDICTS.entries()].reverse()) {
    const nodes = Uint8Array.from(nodeRanks, (given, node) => (gone.nodes?.[node] || given < least ? 1 : 0));
    const links = Uint8Array.from(linkRanks, (given, link) => (gone.links?.[link] || given < least ? 1 : 0));
    const { hasRoute } = findRouted(graph, starts, { nodes, links });
    for (let node = 0; node < size; node++) if (hasRoute[node]) best[node] ??= verdict;
  }
  return best;
}
