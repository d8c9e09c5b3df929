import { getAssumptionIndex } from "../../graph/assumption-index.js";
import { listEnds } from "../../graph/ends.js";
import { markUpstream } from "../../graph/reach.js";
import { getFailures } from "../../graph/routes/failures.js";
import { markGone } from "../../graph/routes/mark-gone.js";
import { getIndex } from "../../graph/theory-index.js";
import type { Theory } from "../../theory/theory.js";
import type { LostOutcome } from "../what-if/list-losses.js";
import { listLosses } from "../what-if/list-losses.js";
import { findRoutes } from "../what-if/world.js";
import type { SmallestCut } from "./describe-cut.js";
import { type RouteQuery, readRouteQuery } from "./route-query.js";

/** Explains why a cut is enough: what has no route then, of what leads to the outcome, and which nodes are gone. */
export function explainCut(
  theory: Theory,
  { outcome, assumptions }: SmallestCut,
  from: RouteQuery["from"],
): { readonly lost: readonly LostOutcome[]; readonly gone: readonly string[] } {
  const index = getIndex(theory);
  const { positions, ids } = getAssumptionIndex(theory);
  const taken = getFailures(theory).takenBy(assumptions.map((id) => positions.get(id)!));
  const { starts } = readRouteQuery(theory, { from });
  const ends = listEnds(theory);
  const before = findRoutes(theory, { starts, gone: {}, ends });
  const after = findRoutes(theory, { starts, gone: markGone(index, taken), ends, failed: taken.assumptions });
  const isOnTheWay = markUpstream(index, [index.positions.get(outcome)!]);
  const failed = taken.assumptions.map((assumption) => ids[assumption]!);
  return {
    lost: listLosses(before, after, failed).filter(({ outcome: id }) => isOnTheWay[index.positions.get(id)!]),
    gone: taken.nodes.map((node) => index.nodes[node]!),
  };
}
