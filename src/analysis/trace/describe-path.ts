import { getAssumptionIndex } from "../../graph/assumption-index.js";
import { getIndex, getLinkId } from "../../graph/theory-index.js";
import type { NumberedPath } from "../../graph/walk-paths.js";
import type { Sign } from "../../schema/vocabulary.js";
import type { Theory } from "../../theory/theory.js";
import { rank, type Strengths, type Weakest } from "./strength.js";

/** A causal path: links that follow on one another, with no node twice. */
export interface CausalPath<
  NodeId extends string = string,
  LinkId extends string = string,
  AssumptionId extends string = string,
> {
  /** The nodes in the order in which they are visited. */
  readonly nodes: readonly NodeId[];
  /** The links in the order in which they are followed, one fewer than the nodes. */
  readonly links: readonly LinkId[];
  /** `-` when an odd number of its links are negative: what starts it lowers what it ends in. */
  readonly sign: Sign;
  /** The assumptions on its links and nodes, parts included, in document order. */
  readonly assumptions: readonly AssumptionId[];
  /** What it is no better supported than; of several, the first along the path. */
  readonly weakest: Weakest<NodeId, LinkId, AssumptionId>;
}

/** Puts a path into the ids of its theory. Linear in the path and its assumptions. */
export function describePath(theory: Theory, path: NumberedPath, strengths: Strengths): CausalPath {
  const index = getIndex(theory);
  const { byNode, byLink, ids } = getAssumptionIndex(theory);
  const assumptions = new Set([
    ...path.nodes.flatMap((node) => byNode.get(node) ?? []),
    ...path.links.flatMap((link) => byLink.get(link) ?? []),
  ]);
  const negatives = path.links.filter((link) => theory.links?.[link]?.sign === "-").length;
  return {
    nodes: path.nodes.map((node) => index.nodes[node]!),
    links: path.links.map((link) => getLinkId(index, link)),
    sign: negatives % 2 === 0 ? "+" : "-",
    assumptions: [...assumptions].sort((a, b) => a - b).map((assumption) => ids[assumption]!),
    weakest: findWeakest(path, strengths),
  };
}

function findWeakest({ nodes, links }: NumberedPath, strengths: Strengths): Weakest {
  const along = links.flatMap((link, i) => [strengths.ofNode(nodes[i]!), strengths.ofLink(link)]);
  return [...along, strengths.ofNode(nodes.at(-1)!)]
    .filter((weakest) => weakest !== undefined)
    .reduce((a, b) => (rank(b.verdict) < rank(a.verdict) ? b : a));
}
