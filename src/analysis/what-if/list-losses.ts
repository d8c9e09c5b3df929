import type { LossReason } from "./explain-loss.js";
import { createLossExplainer } from "./explain-loss.js";
import type { Routes } from "./world.js";

/** An outcome to which no modelled route remains. */
export interface LostOutcome<
  NodeId extends string = string,
  LinkId extends string = string,
  AssumptionId extends string = string,
  OutcomeId extends string = string,
> {
  readonly outcome: OutcomeId;
  /** Where one cause would do, what became of each; where all are needed, which are missing. */
  readonly because: readonly LossReason<NodeId, LinkId, AssumptionId>[];
}

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
