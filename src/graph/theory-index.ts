import { createCache } from "../theory/cache.js";
import { getElements } from "../theory/check-integrity.js";
import { UNKNOWN } from "../theory/elements.js";
import { UnknownIdError } from "../theory/errors.js";
import { LinkTable } from "../theory/link-table.js";
import { requireTheory } from "../theory/require-theory.js";
import type { Theory } from "../theory/theory.js";
import { buildDigraph, type Digraph } from "./digraph.js";

export const NODE_KINDS = ["intervention", "outcome", "factor"] as const;
/** What a node is, in document order. */
export type NodeKind = (typeof NODE_KINDS)[number];

/**
 * The nodes and links of a theory as numbers, in document order: the interventions, then the outcomes, then the
 * factors. A node's number is its place in `nodes`, a link's its place in the document's `links`.
 */
export interface TheoryIndex extends Digraph {
  /** The id of each node. */
  readonly nodes: readonly string[];
  /** The number of each node. */
  readonly positions: ReadonlyMap<string, number>;
  /** The kind of each node. */
  readonly kinds: readonly NodeKind[];
  /** The id of each link: `from->to`. */
  readonly links: readonly string[];
  /** The number of each link. */
  readonly linkPositions: ReadonlyMap<string, number>;
}

/**
 * The index of a theory, derived the first time it is asked for and kept as long as the theory is.
 *
 * A theory never changes in place, so the index is never out of date. Linear in nodes and links; the ids of the links
 * are made when first read.
 *
 * @throws {UnknownIdError} when a link has an end that is no node, which no parsed or defined theory has
 * @throws {TypeError} when it is what `parseTheory` gives, of which the theory is a part
 */
export function getIndex(theory: Theory): TheoryIndex {
  requireTheory(theory);
  return indexOf(theory);
}

const indexOf = /* @__PURE__ */ createCache(buildIndex);

/**
 * Finds the number of the link with an id, without making the ids of all links as `linkPositions` does.
 *
 * Costs two look-ups and a walk over a few links. Where both ends have many links, an index by ends is built once for
 * the graph, which is linear in its links; a look-up in it does not grow with the links of a node.
 */
export function findLink(index: TheoryIndex, id: string): number | undefined {
  const arrow = id.indexOf("->");
  if (arrow < 0) return undefined;
  const from = index.positions.get(id.slice(0, arrow));
  const to = index.positions.get(id.slice(arrow + 2));
  return from === undefined || to === undefined ? undefined : findLinkBetween(index, from, to);
}

/** So many links of a node are looked through one by one. */
const FEW_LINKS = 8;

/** Finds the number of the link from one node to another; of several, the first. Costs as {@link findLink} does. */
function findLinkBetween(graph: Digraph, from: number, to: number): number | undefined {
  const { outgoing, incoming } = graph;
  if (outgoing.starts[from + 1]! - outgoing.starts[from]! <= FEW_LINKS) {
    for (let k = outgoing.starts[from]!; k < outgoing.starts[from + 1]!; k++) {
      if (graph.to[outgoing.links[k]!] === to) return outgoing.links[k];
    }
    return undefined;
  }
  if (incoming.starts[to + 1]! - incoming.starts[to]! <= FEW_LINKS) {
    for (let k = incoming.starts[to]!; k < incoming.starts[to + 1]!; k++) {
      if (graph.from[incoming.links[k]!] === from) return incoming.links[k];
    }
    return undefined;
  }
  return tableOf(graph).find(from, to);
}

const tableOf = /* @__PURE__ */ createCache((graph: Digraph) => LinkTable.of(graph));

/** The id of one link, without making those of all links. */
export function getLinkId({ nodes, from, to }: TheoryIndex, link: number): string {
  return `${nodes[from[link]!]!}->${nodes[to[link]!]!}`;
}

function buildIndex(theory: Theory): TheoryIndex {
  const { nodes, firstOutcome, firstFactor, from, to } = getElements(theory);
  const kinds = nodes.map(
    (_, node): NodeKind => (node < firstOutcome ? "intervention" : node < firstFactor ? "outcome" : "factor"),
  );
  const given = theory.links ?? [];
  for (let link = 0; link < given.length; link++) {
    if (from[link] === UNKNOWN) failOn(given[link]!.from, nodes);
    if (to[link] === UNKNOWN) failOn(given[link]!.to, nodes);
  }
  let positions: ReadonlyMap<string, number> | undefined;
  let links: readonly string[] | undefined;
  let linkPositions: ReadonlyMap<string, number> | undefined;
  return {
    ...buildDigraph(nodes.length, from, to),
    nodes,
    kinds,
    get positions() {
      positions ??= new Map(nodes.map((id, node) => [id, node]));
      return positions;
    },
    get links() {
      links ??= given.map((link) => `${link.from}->${link.to}`);
      return links;
    },
    get linkPositions() {
      linkPositions ??= new Map(this.links.map((id, i) => [id, i]));
      return linkPositions;
    },
  };
}

function failOn(id: string, nodes: readonly string[]): never {
  throw new UnknownIdError(id, { roles: ["node"], candidates: nodes });
}
