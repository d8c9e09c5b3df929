import { getRouteGraph } from "../../graph/routes/route-graph.js";
import { getIndex } from "../../graph/theory-index.js";
import type { Meter } from "../../limits/meter.js";
import { spendOrStop } from "../../limits/out-of-budget.js";
import type { PartialDate } from "../../schema/generated/types.js";
import type { Verdict } from "../../schema/vocabulary.js";
import type { Theory } from "../../theory/theory.js";
import type { Reassessor } from "../evidence/create-reassessor.js";
import type { RouteQuestion } from "../routes/route-query.js";
import { rank } from "../trace/strength.js";
import { getVerdictMaps } from "../verdict-maps.js";
import { createBestRoutes } from "../what-if/create-best-routes.js";

/** The outcomes whose best-supported route is decided by one assumption. */
export interface Bottleneck {
  /** Those for which it would be better supported if the assumption were. */
  readonly raises: readonly string[];
  /** Those for which it would be worse supported if the assumption were refuted. */
  readonly lowers: readonly string[];
}

/** Finds for each of some assumptions which outcomes have it as a bottleneck, one way or the other, in their order. */
export function findBottlenecks(
  theory: Theory,
  { starts, to }: RouteQuestion,
  assumptions: readonly string[],
  { asOf, suppose, meter }: { asOf: PartialDate | undefined; suppose: Reassessor["suppose"]; meter: Meter },
): readonly Bottleneck[] {
  const { nodes } = getIndex(theory);
  const world = { theory, graph: getRouteGraph(theory), starts };
  const { best, afterEach } = createBestRoutes(world, getVerdictMaps(theory, { asOf }), meter);
  /** Lists for each assumption the outcomes that move one way when it has a verdict. */
  const findMoved = (verdict: Verdict, way: 1 | -1): string[][] => {
    const suppositions = assumptions.map((assumption) => {
      const supposed = suppose(assumption, verdict);
      spendOrStop(meter, 1 + supposed.size);
      return supposed;
    });
    return afterEach(suppositions, to).map((anew) =>
      [...anew]
        .filter(([node, is]) => {
          const was = best(node);
          return was !== undefined && is !== undefined && (rank(is) - rank(was)) * way > 0;
        })
        .map(([node]) => node)
        .sort((a, b) => a - b)
        .map((node) => nodes[node]!),
    );
  };
  const raises = findMoved("supported", 1);
  const lowers = findMoved("refuted", -1);
  return assumptions.map((_, i) => ({ raises: raises[i]!, lowers: lowers[i]! }));
}
