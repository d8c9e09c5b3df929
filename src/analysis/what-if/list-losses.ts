import type { LostOutcome } from "../what-if.js";
import { createLossExplainer } from "./explain-loss.js";
import type { Routes } from "./world.js";

/** Lists the outcomes that had a route before and have none after, with the reasons, in document order. */
export function listLosses(before: Routes, after: Routes, failed: readonly string[]): LostOutcome[] {
  const { nodes, kinds } = before.graph.index;
  const explain = createLossExplainer(before, after, failed);
  const lost: LostOutcome[] = [];
  for (const [node, outcome] of nodes.entries()) {
    if (kinds[node] !== "outcome" || !before.routed.hasRoute[node] || after.routed.hasRoute[node]) continue;
    lost.push({ outcome, because: explain(node) });
  }
  return lost;
}
