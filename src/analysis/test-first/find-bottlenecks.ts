import { getAssumptionIndex } from "../../graph/assumption-index.js";
import { markNodes } from "../../graph/mark-nodes.js";
import { getRouteGraph } from "../../graph/routes/route-graph.js";
import { getIndex } from "../../graph/theory-index.js";
import type { PartialDate } from "../../schema/date.js";
import type { Verdict } from "../../schema/vocabulary.js";
import type { Theory } from "../../theory/theory.js";
import { getVerdicts, type Verdicts } from "../get-verdicts.js";
import type { RouteQuestion } from "../routes/route-query.js";
import { rank, type VerdictLookup } from "../trace/strength.js";
import { assumeVerdicts } from "../what-if/assume-verdicts.js";
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
): (assumption: string) => Bottleneck {
  const { nodes } = getIndex(theory);
  const asked = markNodes(nodes.length, to);
  const verdicts = getVerdicts(theory, { asOf });
  const { best, after } = createBestRoutes({ theory, graph: getRouteGraph(theory), starts, gone: {} }, verdicts);
  const assume = createVerdictAssumer(theory, verdicts, asOf);
  const findMoved = (assumption: string, verdict: Verdict, way: 1 | -1): string[] => {
    const { others, differing } = assume(assumption, verdict);
    const moved = [...after(others, differing, asked)].filter(([node, is]) => {
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

/** Makes the function that supposes another verdict on an assumption, and tells which others follow. */
function createVerdictAssumer(theory: Theory, verdicts: Verdicts, asOf: PartialDate | undefined) {
  const { ids, positions, wholes } = getAssumptionIndex(theory);
  return (
    assumption: string,
    verdict: Verdict,
  ): { readonly others: VerdictLookup; readonly differing: readonly string[] } => {
    // Only a part moves other verdicts than its own: those of its wholes.
    if (wholes[positions.get(assumption)!] === -1) {
      const get = (id: string) => (id === assumption ? verdict : verdicts.assumptions.get(id));
      return { others: { assumptions: { get }, links: verdicts.links }, differing: [assumption] };
    }
    const others = assumeVerdicts(theory, new Map([[assumption, verdict]]), asOf);
    return { others, differing: ids.filter((id) => others.assumptions.get(id) !== verdicts.assumptions.get(id)) };
  };
}
