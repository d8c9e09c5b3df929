import { getAssumptionIndex } from "../../graph/assumption-index.js";
import type { Routes } from "./world.js";

/** Lists the interventions that were on a route to one of the last outcomes, are not gone, and are on none now. */
export function listStranded(before: Routes, after: Routes): string[] {
  const { kinds, nodes } = before.graph.index;
  return nodes.filter(
    (_, node) => kinds[node] === "intervention" && before.used[node] && !after.used[node] && !after.gone.nodes?.[node],
  );
}

/** Lists the assumptions that bore on a route to one of the last outcomes, have not failed, and bear on none now. */
export function listMoot(before: Routes, after: Routes, failed: readonly string[]): string[] {
  const { ids, nodes, links } = getAssumptionIndex(before.theory);
  const { from, to } = before.graph.index;
  const bears = ({ used, live }: Routes, assumption: number) =>
    nodes[assumption]!.some((node) => used[node]) ||
    links[assumption]!.some((link) => live[link] && used[from[link]!] && used[to[link]!]);
  return ids.filter((id, assumption) => !failed.includes(id) && bears(before, assumption) && !bears(after, assumption));
}
