import type { RouteNet } from "../route-net.js";
import type { Gone } from "../spread.js";

/**
 * The part of a net that bears on one node, renumbered: what comes about and leads to it. What assumptions can take away
 * from it is numbered as its *elements*: a node or link of the theory may be there more than once, and is one element.
 */
export interface CutNet {
  readonly size: number;
  /** The node that is to be cut off. */
  readonly target: number;
  readonly seeds: readonly number[];
  readonly needsAll: Uint8Array;
  /** The links by where they come from, end to end: node `n` has those from `starts[n]` up to `starts[n + 1]`. */
  readonly starts: Int32Array;
  readonly heads: Int32Array;
  /** The number of causes of each node. */
  readonly causes: Int32Array;
  /** The element that each node is, or -1. */
  readonly nodeElements: Int32Array;
  /** The element that each link is, or -1. */
  readonly linkElements: Int32Array;
  /** The node and link of the theory that each node and link stands for; -1 for none. */
  readonly nodes: Int32Array;
  readonly links: Int32Array;
  /** The element of each node and link of the theory that is there. */
  readonly elementOfNode: ReadonlyMap<number, number>;
  readonly elementOfLink: ReadonlyMap<number, number>;
  readonly elementCount: number;
}

/** Makes a function that cuts out the part of a net for one node after another, each at the cost of that part. `gone` is what is not there, by the numbers of the theory. */
export function createCutter(net: RouteNet, gone: Gone): (target: number) => CutNet | undefined {
  const isGone = (link: number) => gone.links?.[net.linkOf(link)];
  const comesAbout = markWhatComesAbout(net, gone);
  const isSeed = new Uint8Array(net.size);
  for (const seed of net.seeds) isSeed[seed] = 1;
  // The number of each node in the part that is being cut out, plus one; all zero in between.
  const numbers = new Int32Array(net.size);

  return (target) => {
    if (!comesAbout[target]) return undefined;
    const nodes = [target];
    numbers[target] = 1;
    const tails: number[] = [];
    const heads: number[] = [];
    const links: number[] = [];
    for (let i = 0; i < nodes.length; i++) {
      const node = nodes[i]!;
      // A seed is there whatever leads to it.
      if (isSeed[node]) continue;
      for (let k = net.incoming.starts[node]!; k < net.incoming.starts[node + 1]!; k++) {
        const link = net.incoming.links[k]!;
        const tail = net.from[link]!;
        if (!net.carries[link] || !comesAbout[tail] || isGone(link)) continue;
        if (numbers[tail] === 0) numbers[tail] = nodes.push(tail);
        tails.push(numbers[tail]! - 1);
        heads.push(i);
        links.push(link);
      }
    }
    for (const node of nodes) numbers[node] = 0;
    return assemble(net, { nodes, tails, heads, links, isSeed });
  };
}

function assemble(
  net: RouteNet,
  part: { nodes: number[]; tails: number[]; heads: number[]; links: number[]; isSeed: Uint8Array },
): CutNet {
  const size = part.nodes.length;
  const starts = new Int32Array(size + 1);
  const causes = new Int32Array(size);
  for (const tail of part.tails) starts[tail + 1]! += 1;
  for (const head of part.heads) causes[head]! += 1;
  for (let node = 0; node < size; node++) starts[node + 1]! += starts[node]!;
  const next = starts.slice(0, size);
  const heads = new Int32Array(part.heads.length);
  const links = new Int32Array(part.heads.length);
  const linkElements = new Int32Array(part.heads.length).fill(-1);
  const elementOfNode = new Map<number, number>();
  const elementOfLink = new Map<number, number>();
  let elementCount = 0;
  const elementOf = (known: Map<number, number>, original: number): number => {
    let element = known.get(original);
    if (element === undefined) {
      element = elementCount++;
      known.set(original, element);
    }
    return element;
  };
  for (const [i, tail] of part.tails.entries()) {
    const at = next[tail]!;
    next[tail] = at + 1;
    const link = part.links[i]!;
    heads[at] = part.heads[i]!;
    links[at] = net.linkOf(link);
    if (net.onLinks.starts[link]! < net.onLinks.starts[link + 1]!)
      linkElements[at] = elementOf(elementOfLink, links[at]!);
  }
  const nodeElements = Int32Array.from(part.nodes, (node) =>
    net.onNodes.starts[node]! < net.onNodes.starts[node + 1]! ? elementOf(elementOfNode, net.nodeOf(node)) : -1,
  );
  return {
    size,
    target: 0,
    seeds: [...part.nodes.keys()].filter((i) => part.isSeed[part.nodes[i]!]),
    needsAll: Uint8Array.from(part.nodes, (node) => net.needsAll[node]!),
    starts,
    heads,
    causes,
    nodeElements,
    linkElements,
    nodes: Int32Array.from(part.nodes, (node) => net.nodeOf(node)),
    links,
    elementOfNode,
    elementOfLink,
    elementCount,
  };
}

function markWhatComesAbout(net: RouteNet, gone: Gone): Uint8Array {
  const { size, seeds, needsAll, carries, to, outgoing, incoming } = net;
  const marks = new Uint8Array(size);
  const missing = new Int32Array(size);
  for (let node = 0; node < size; node++) {
    if (!needsAll[node]) continue;
    for (let k = incoming.starts[node]!; k < incoming.starts[node + 1]!; k++)
      missing[node]! += carries[incoming.links[k]!]!;
  }
  const queue: number[] = [];
  const visit = (node: number) => {
    if (marks[node] || gone.nodes?.[net.nodeOf(node)]) return;
    marks[node] = 1;
    queue.push(node);
  };
  for (const seed of seeds) visit(seed);
  for (let i = 0; i < queue.length; i++) {
    const node = queue[i]!;
    for (let k = outgoing.starts[node]!; k < outgoing.starts[node + 1]!; k++) {
      const link = outgoing.links[k]!;
      const head = to[link]!;
      if (!carries[link] || gone.links?.[net.linkOf(link)]) continue;
      if (needsAll[head] && --missing[head]! > 0) continue;
      visit(head);
    }
  }
  return marks;
}
