import { getAssumptionIndex } from "../../graph/assumption-index.js";
import { linksOf } from "../../graph/digraph.js";
import { getFailures } from "../../graph/routes/failures.js";
import { traceFailing } from "../../graph/routes/trace-failing.js";
import { getLinkId } from "../../graph/theory-index.js";
import type { Routes } from "./world.js";

/** Why an outcome keeps no modelled route: one of the things that are missing. */
export type LossReason<
  NodeId extends string = string,
  LinkId extends string = string,
  AssumptionId extends string = string,
> =
  /** The assumptions on the whole theory fail. */
  | { readonly reason: "whole-theory"; readonly assumptions: readonly AssumptionId[] }
  /** The outcome itself is gone: by the failing of assumptions on it, or because it was named. */
  | { readonly reason: "node"; readonly assumptions: readonly AssumptionId[] }
  /** A link to it is gone, in the same way. */
  | { readonly reason: "link"; readonly link: LinkId; readonly assumptions: readonly AssumptionId[] }
  /** A cause of it does not come about any more, or not by a route. */
  | { readonly reason: "cause"; readonly link: LinkId; readonly cause: NodeId };

/**
 * Makes the function that explains why a node that had a route has none. Where one cause would do, that is what became of
 * each; where all are needed, it is what became of those that are missing.
 */
export function createLossExplainer(
  before: Routes,
  after: Routes,
  failed: readonly string[],
): (node: number) => LossReason[] {
  const { index, carries, needsAll } = before.graph;
  const { ids, positions, byNode, byLink, onTheory } = getAssumptionIndex(before.theory);
  const { takes } = getFailures(after.theory);
  const numbers = failed.map((id) => positions.get(id)!);
  const { takerOf } = traceFailing(after.theory, numbers);
  const isTaking = (one: number) => {
    const taker = takerOf(one);
    return taker !== undefined && takes[taker] === "all-it-is-on";
  };
  const taking = new Set(numbers.filter(isTaking));
  const failedOf = (assumptions: readonly number[] = []) =>
    assumptions.filter((assumption) => taking.has(assumption)).map((assumption) => ids[assumption]!);
  const onAll = failedOf(onTheory);

  return (node) => {
    if (onAll.length > 0) return [{ reason: "whole-theory", assumptions: onAll }];
    if (after.gone.nodes?.[node]) return [{ reason: "node", assumptions: failedOf(byNode.get(node)) }];
    const isUnmet = needsAll[node] === 1 && !after.routed.holds[node];
    const explain = (link: number): LossReason[] => {
      const cause = index.from[link]!;
      const id = getLinkId(index, link);
      if (after.gone.links?.[link]) return [{ reason: "link", link: id, assumptions: failedOf(byLink.get(link)) }];
      if ((isUnmet ? after.routed.holds : after.routed.hasRoute)[cause]) return [];
      return [{ reason: "cause", link: id, cause: index.nodes[cause]! }];
    };
    const links = [...linksOf(index.incoming, node)].filter((link) => carries[link]);
    if (isUnmet) return links.flatMap(explain);
    const routed = links.filter((link) => before.routed.hasRoute[index.from[link]!]);
    const live = routed.filter((link) => before.live[link]);
    // What factors bring about can have its route by a ring alone, of which the last link is on none.
    return (live.length > 0 ? live : routed).flatMap(explain);
  };
}
