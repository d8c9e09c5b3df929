import { buildDigraph, type Digraph } from "../digraph.js";
import type { RouteStarts } from "./find-routed.js";
import type { Labels } from "./index-failures.js";
import type { RouteGraph } from "./route-graph.js";

/**
 * What brings what about, as a net of plain conditions: a node comes about when it is a seed, or when the nodes that lead
 * to it do, all of them where it needs all and one of them elsewhere. Here *comes about* means, of the first nodes, that
 * they have a route from the starts.
 *
 * Nodes are numbered as in the theory, with some more behind them where having a route and coming about are not the same
 * (see {@link buildRouteNet}); links are the net's own.
 */
export interface RouteNet extends Digraph {
  /** The nodes that are there by themselves. */
  readonly seeds: readonly number[];
  /** A mark (1) for each node that needs all its causes. */
  readonly needsAll: Uint8Array;
  /** A mark (1) for each link that carries; the others are as if they were not there. */
  readonly carries: Uint8Array;
  /** The node of the theory that each node stands for. */
  nodeOf(node: number): number;
  /** The link of the theory that each link stands for, or -1. */
  linkOf(link: number): number;
  /** The assumptions that take each node away by failing alone. */
  readonly onNodes: Labels;
  /** The assumptions that take each link away by failing alone. */
  readonly onLinks: Labels;
}

/**
 * Builds the net of a route graph for some starts.
 *
 * Where nothing needs all its causes, or every start is asked for, it is the theory's own graph, at no cost. Else a need
 * can be met by what has no route of its own, so every node is there twice: as what has a route, and behind those as what
 * comes about. What needs all has a route when it comes about and one of its causes has a route; a third node stands for
 * that one.
 */
export function buildRouteNet(graph: RouteGraph, { from, given }: RouteStarts): RouteNet {
  const { index, carries, needsAll, hasNeeds, onNodes, onLinks } = graph;
  if (!hasNeeds || given.length === 0) {
    const { size, outgoing, incoming } = index;
    const same = (element: number) => element;
    const net = { size, from: index.from, to: index.to, outgoing, incoming };
    return { ...net, seeds: from, needsAll, carries, nodeOf: same, linkOf: same, onNodes, onLinks };
  }
  const { size } = index;
  const thirds: number[] = [];
  const thirdOf = new Int32Array(size);
  for (let node = 0; node < size; node++) if (needsAll[node]) thirdOf[node] = 2 * size + thirds.push(node) - 1;
  const tails: number[] = [];
  const heads: number[] = [];
  const links: number[] = [];
  const join = (tail: number, head: number, link: number) => {
    tails.push(tail);
    heads.push(head);
    links.push(link);
  };
  for (let link = 0; link < index.from.length; link++) {
    if (!carries[link]) continue;
    const [tail, head] = [index.from[link]!, index.to[link]!];
    join(size + tail, size + head, link);
    join(tail, needsAll[head] ? thirdOf[head]! : head, link);
  }
  for (const node of thirds) {
    join(size + node, node, -1);
    join(thirdOf[node]!, node, -1);
  }
  const needs = new Uint8Array(2 * size + thirds.length);
  for (const node of thirds) needs[node] = needs[size + node] = 1;
  const nodeOf = (node: number) => (node < 2 * size ? node % size : thirds[node - 2 * size]!);
  const linkOf = (link: number) => links[link]!;
  return {
    ...buildDigraph(needs.length, Int32Array.from(tails), Int32Array.from(heads)),
    seeds: [...from, ...[...from, ...given].map((node) => size + node)],
    needsAll: needs,
    carries: new Uint8Array(links.length).fill(1),
    nodeOf,
    linkOf,
    onNodes: copyLabels(onNodes, needs.length, (node) => (node < 2 * size ? node % size : -1)),
    onLinks: copyLabels(onLinks, links.length, linkOf),
  };
}

/** The labels of other elements, each as those of the element it is a copy of, or none. */
function copyLabels({ starts, items }: Labels, count: number, original: (element: number) => number): Labels {
  const copied = new Int32Array(count + 1);
  const list: number[] = [];
  for (let element = 0; element < count; element++) {
    const source = original(element);
    if (source >= 0) for (let k = starts[source]!; k < starts[source + 1]!; k++) list.push(items[k]!);
    copied[element + 1] = list.length;
  }
  return { starts: copied, items: Int32Array.from(list) };
}
