import { getAssumptionIndex } from "../../graph/assumption-index.js";
import type { PathView } from "../../graph/path-walk.js";
import { getIndex, getLinkId } from "../../graph/theory-index.js";
import type { NumberedPath } from "../../graph/walk-paths.js";
import type { Sign } from "../../schema/vocabulary.js";
import type { Theory } from "../../theory/theory.js";
import { createGatherer, type Gatherer, merge } from "./gather-assumptions.js";
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
  return createDescriber(theory, strengths)({ ...path, length: path.nodes.length, shared: 0 });
}

/**
 * Puts one path after the other into the ids of a theory. What a path shares with the start of the one before it is not
 * weighed again, so of paths that come in the order of a walk each costs little more than its lists of ids.
 */
export function createDescriber(theory: Theory, strengths: Strengths): (path: PathView) => CausalPath {
  const readNode = createNodeReader(theory, strengths);
  const readLink = createLinkReader(theory, strengths);
  const nameAssumptions = createAssumptionNamer(theory);
  // By number: quicker than a map, and where the numbers lie far apart the engine makes one of it.
  const factsOfNode: (Facts | undefined)[] = [];
  const factsOfLink: (Facts | undefined)[] = [];
  // Of all these lists as much counts as the path is long: to cut them off would cost more than all the rest.
  const nodes: string[] = [];
  const links: string[] = [];
  /** What is on each node of the path, and on the link before it. */
  const on: (readonly number[])[] = [];
  /** What the path amounts to up to each of its nodes. */
  const isNegative: boolean[] = [];
  const weakest: Facts[] = [];
  return (path) => {
    const { length, shared } = path;
    for (let i = shared; i < length; i++) {
      const number = path.nodes[i]!;
      factsOfNode[number] ??= readNode(number);
      const node = factsOfNode[number];
      nodes[i] = node.id;
      on[i] = node.on;
      isNegative[i] = false;
      weakest[i] = node;
      if (i === 0) continue;
      const linkNumber = path.links[i - 1]!;
      factsOfLink[linkNumber] ??= readLink(linkNumber);
      const link = factsOfLink[linkNumber];
      links[i - 1] = link.id;
      if (link.on.length > 0) on[i] = merge(link.on, node.on);
      isNegative[i] = isNegative[i - 1] !== link.isNegative;
      weakest[i] = weaker(weaker(weakest[i - 1]!, link), node);
    }
    return {
      nodes: nodes.slice(0, length),
      links: links.slice(0, length - 1),
      sign: isNegative[length - 1] ? "-" : "+",
      assumptions: nameAssumptions(on, length, shared),
      // A path has a link, and every link has its weakest.
      weakest: weakest[length - 1]!.weakest!,
    };
  };
}

/** Makes the function that names what was gathered. Paths with the same on them that follow one another have one list. */
function createAssumptionNamer(theory: Theory): (...given: Parameters<Gatherer>) => readonly string[] {
  const { ids } = getAssumptionIndex(theory);
  const gather = createGatherer();
  let last: { readonly of: readonly number[]; readonly names: readonly string[] } = { of: [], names: [] };
  return (lists, length, shared) => {
    const of = gather(lists, length, shared);
    if (of !== last.of) last = { of, names: of.map((assumption) => ids[assumption]!) };
    return last.names;
  };
}

/** What a node or link adds to a path. */
interface Facts {
  readonly id: string;
  readonly isNegative: boolean;
  /** The assumptions on it, by number, in order. */
  readonly on: readonly number[];
  readonly weakest: Weakest | undefined;
  /** The rank of the weakest. */
  readonly least: number;
}

/** The one that is less well supported; the first of two alike. */
function weaker(a: Facts, b: Facts): Facts {
  return b.least < a.least ? b : a;
}

function createNodeReader(theory: Theory, strengths: Strengths): (node: number) => Facts {
  const { nodes } = getIndex(theory);
  const { byNode } = getAssumptionIndex(theory);
  return (node) => toFacts(nodes[node]!, false, byNode.get(node), strengths.ofNode(node));
}

function createLinkReader(theory: Theory, strengths: Strengths): (link: number) => Facts {
  const index = getIndex(theory);
  const { byLink } = getAssumptionIndex(theory);
  const isNegative = (link: number) => theory.links?.[link]?.sign === "-";
  return (link) => toFacts(getLinkId(index, link), isNegative(link), byLink.get(link), strengths.ofLink(link));
}

function toFacts(
  id: string,
  isNegative: boolean,
  on: readonly number[] | undefined,
  weakest: Weakest | undefined,
): Facts {
  const least = weakest === undefined ? Infinity : rank(weakest.verdict);
  return { id, isNegative, on: [...new Set(on)], weakest, least };
}
