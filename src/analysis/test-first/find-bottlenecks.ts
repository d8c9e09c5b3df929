import { getAssumptionIndex } from "../../graph/assumption-index.js";
import { getRouteGraph } from "../../graph/routes/route-graph.js";
import { getIndex } from "../../graph/theory-index.js";
import type { PartialDate } from "../../schema/date.js";
import type { Verdict } from "../../schema/vocabulary.js";
import type { Theory } from "../../theory/theory.js";
import { getVerdicts, type Verdicts } from "../get-verdicts.js";
import type { RouteQuestion } from "../routes/route-query.js";
import { createStrengths, rank } from "../trace/strength.js";
import { assumeVerdicts } from "../what-if/assume-verdicts.js";
import { findBestRoutes } from "../what-if/best-routes.js";

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
): (assumption: string) => Bottleneck {
  const { nodes } = getIndex(theory);
  const world = { theory, graph: getRouteGraph(theory), starts, gone: {} };
  const verdicts = getVerdicts(theory, { asOf });
  const isSame = createStrengthComparer(theory, verdicts);
  const best = findBestRoutes(world, verdicts);
  const findMoved = (assumption: string, verdict: Verdict, way: 1 | -1): string[] => {
    const assumed = assumeVerdicts(theory, new Map([[assumption, verdict]]), asOf);
    if (isSame(assumed)) return [];
    const anew = findBestRoutes(world, assumed);
    const moved = to.filter((node) => {
      const [was, is] = [best[node], anew[node]];
      return was !== undefined && is !== undefined && (rank(is) - rank(was)) * way > 0;
    });
    return moved.map((node) => nodes[node]!);
  };
  return (assumption) => ({
    raises: findMoved(assumption, "supported", 1),
    lowers: findMoved(assumption, "refuted", -1),
  });
}

/** Makes the function that tells whether other verdicts leave every node and link as well supported as it is. */
function createStrengthComparer(theory: Theory, verdicts: Verdicts): (others: Verdicts) => boolean {
  const { ids, nodes, links } = getAssumptionIndex(theory);
  const before = createStrengths(theory, verdicts);
  return (others) => {
    const after = createStrengths(theory, others);
    return ids.every((id, i) => {
      if (others.assumptions.get(id) === verdicts.assumptions.get(id)) return true;
      const isNodeSame = (node: number) => before.ofNode(node)?.verdict === after.ofNode(node)?.verdict;
      const isLinkSame = (link: number) => before.ofLink(link).verdict === after.ofLink(link).verdict;
      return nodes[i]!.every(isNodeSame) && links[i]!.every(isLinkSame);
    });
  };
}
