import { UnknownIdError } from "../theory/errors.js";
import { requireTheory } from "../theory/require-theory.js";
import type { Theory } from "../theory/theory.js";
import { buildDigraph, type Digraph } from "./digraph.js";

/** What a node is, in document order. */
export const NODE_KINDS = ["intervention", "outcome", "factor"] as const;
/** One of {@link NODE_KINDS}. */
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

const indexes = new WeakMap<Theory, TheoryIndex>();

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
  let index = indexes.get(theory);
  if (index === undefined) {
    requireTheory(theory);
    index = buildIndex(theory);
    indexes.set(theory, index);
  }
  return index;
}

/**
 * The number of the link with an id, without making the ids of all links as `linkPositions` does.
 *
 * Costs two look-ups and a walk over the links of one node.
 */
export function findLink(index: TheoryIndex, id: string): number | undefined {
  const arrow = id.indexOf("->");
  if (arrow < 0) return undefined;
  const from = index.positions.get(id.slice(0, arrow));
  const to = index.positions.get(id.slice(arrow + 2));
  if (from === undefined || to === undefined) return undefined;
  const { starts, links } = index.outgoing;
  for (let k = starts[from]!; k < starts[from + 1]!; k++) {
    if (index.to[links[k]!] === to) return links[k];
  }
  return undefined;
}

/** The id of one link, without making those of all links. */
export function getLinkId({ nodes, from, to }: TheoryIndex, link: number): string {
  return `${nodes[from[link]!]!}->${nodes[to[link]!]!}`;
}

function buildIndex(theory: Theory): TheoryIndex {
  const nodes: string[] = [];
  const kinds: NodeKind[] = [];
  for (const kind of NODE_KINDS) {
    for (const id of Object.keys(theory[`${kind}s`] ?? {})) {
      nodes.push(id);
      kinds.push(kind);
    }
  }
  const positions = new Map<string, number>();
  for (let i = 0; i < nodes.length; i++) positions.set(nodes[i]!, i);

  const given = theory.links ?? [];
  const from = new Int32Array(given.length);
  const to = new Int32Array(given.length);
  for (let i = 0; i < given.length; i++) {
    const link = given[i]!;
    from[i] = positions.get(link.from) ?? failOn(link.from, nodes);
    to[i] = positions.get(link.to) ?? failOn(link.to, nodes);
  }

  let links: readonly string[] | undefined;
  let linkPositions: ReadonlyMap<string, number> | undefined;
  return {
    ...buildDigraph(nodes.length, from, to),
    nodes,
    positions,
    kinds,
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
