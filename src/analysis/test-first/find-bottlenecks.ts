import { markNodes } from "../../graph/mark-nodes.js";
import { getRouteGraph } from "../../graph/routes/route-graph.js";
import { getIndex } from "../../graph/theory-index.js";
import type { PartialDate } from "../../schema/date.js";
import type { Verdict } from "../../schema/vocabulary.js";
import type { Theory } from "../../theory/theory.js";
import type { Reassessor } from "../evidence/create-reassessor.js";
import { getVerdicts } from "../get-verdicts.js";
import type { RouteQuestion } from "../routes/route-query.js";
import { rank } from "../trace/strength.js";
import { createBestRoutes } from "../what-if/create-best-routes.js";

/** The outcomes whose best-supported route is decided by one assumption. */
export interface Bottleneck {
  /** Those for which it would be better supported if the assumption were. */
  readonly raises: readonly string[];
  /** Those for which it would be worse supported if the assumption were refuted. */
  readonly lowers: readonly string[];
}

/** Makes the function that finds for an assumption which outcomes have it as a bottleneck, one way or the other. */
export function createBottleneckFinder(
  theory: Theory,
  { starts, to }: RouteQuestion,
  asOf: PartialDate | undefined,
  suppose: Reassessor["suppose"],
): (assumption: string) => Bottleneck {
  const { nodes } = getIndex(theory);
  const asked = markNodes(nodes.length, to);
  const verdicts = getVerdicts(theory, { asOf });
  const { best, after } = createBestRoutes({ theory, graph: getRouteGraph(theory), starts, gone: {} }, verdicts);
  const findMoved = (assumption: string, verdict: Verdict, way: 1 | -1): string[] => {
    const supposed = suppose(assumption, verdict);
    const get = (id: string) => supposed.get(id) ?? verdicts.assumptions.get(id);
    const others = { assumptions: { get }, links: verdicts.links };
    const moved = [...after(others, supposed.keys(), asked)].filter(([node, is]) => {
      const was = best(node);
      return was !== undefined && is !== undefined && (rank(is) - rank(was)) * way > 0;
    });
    return moved
      .map(([node]) => node)
      .sort((a, b) => a - b)
      .map((node) => nodes[node]!);
  };
  return (assumption) => ({
    raises: findMoved(assumption, "supported", 1),
    lowers: findMoved(assumption, "refuted", -1),
  });
}
