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
  const { ids, nodes, links, byNode, byLink } = getAssumptionIndex(before.theory);
  const { from, to, size } = before.graph.index;
  const isUsed = ({ used, live }: Routes, link: number) => live[link] && used[from[link]!] && used[to[link]!];
  const bears = (routes: Routes, assumption: number) =>
    nodes[assumption]!.some((node) => routes.used[node]) || links[assumption]!.some((link) => isUsed(routes, link));
  // Only what is on something that has gone out of use can be moot.
  const candidates = new Set<number>();
  const add = (assumptions: readonly number[] = []) => {
    for (const assumption of assumptions) candidates.add(assumption);
  };
  for (let node = 0; node < size; node++) if (before.used[node] && !after.used[node]) add(byNode.get(node));
  for (let link = 0; link < before.live.length; link++) {
    if (isUsed(before, link) && !isUsed(after, link)) add(byLink.get(link));
  }
  const hasFailed = new Set(failed);
  return [...candidates]
    .sort((a, b) => a - b)
    .filter((assumption) => !bears(after, assumption))
    .map((assumption) => ids[assumption]!)
    .filter((id) => !hasFailed.has(id));
}
