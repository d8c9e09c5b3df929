import { findComponents, isRing } from "../../graph/components.js";
import { buildDigraph, type Digraph, linksOf } from "../../graph/digraph.js";
import { BOTH, LOWERED, RAISED, reachSigned, type SignedNode } from "../../graph/signed-reach.js";
import type { Meter } from "../../limits/meter.js";
import { spendOrStop } from "../../limits/out-of-budget.js";

/** How many nodes times links of a ring are looked at for one cause: a part of a second. */
const BUDGET = 1_000_000;

/**
 * Makes the function that tells, for a cause and how it reaches each node, where routes of both signs had met before: whether
 * something else that leads straight to a node is raised and lowered by routes that do not pass that node.
 *
 * Outside rings nothing that leads to a node follows from it, so that it is a look at its causes. In a ring it takes a sweep
 * over that ring without the node; in one of more than a fixed size each node counts as a place where routes meet, unless
 * they had met before the ring.
 */
export function createInheritanceTest(
  graph: Digraph,
  lowers: (link: number) => boolean,
  isIgnored: (link: number) => boolean,
): (cause: number, marks: Uint8Array, meter: Meter) => (node: number) => boolean {
  const kept = graph.from.map((_, link) => link).filter((link) => !isIgnored(link));
  const part = toPart(graph, kept);
  const components = findComponents(part);
  const { of, nodes, starts } = components;
  const rings = new Map<number, RingPart>();
  const getRing = (component: number) => {
    const known = rings.get(component);
    if (known !== undefined) return known;
    const members = nodes.subarray(starts[component], starts[component + 1]);
    const positions = new Map(Array.from(members, (node, position) => [node, position]));
    const entering = Array.from(members, (node) => [...linksOf(part.incoming, node)]).flat();
    const inside = entering.filter((link) => of[part.from[link]!] === component);
    const ring: RingPart = {
      positions,
      inside: inside.map((link) => kept[link]!),
      entries: entering.filter((link) => of[part.from[link]!] !== component).map((link) => kept[link]!),
      graph: buildDigraph(
        members.length,
        Int32Array.from(inside, (link) => positions.get(part.from[link]!)!),
        Int32Array.from(inside, (link) => positions.get(part.to[link]!)!),
      ),
    };
    rings.set(component, ring);
    return ring;
  };

  return (cause, marks, meter) => {
    const isMet = (node: number) => marks[node] === BOTH && node !== cause;
    const listSeeds = ({ positions, entries }: RingPart): SignedNode[] => [
      ...[RAISED, LOWERED].flatMap((mark) =>
        entries
          .filter((link) => (marks[graph.from[link]!]! & mark) !== 0)
          .map(
            (link) =>
              ({
                node: positions.get(graph.to[link]!)!,
                mark: lowers(link) === (mark === RAISED) ? LOWERED : RAISED,
              }) as const,
          ),
      ),
      ...(positions.has(cause) ? [{ node: positions.get(cause)!, mark: RAISED } as const] : []),
    ];
    return (node) => {
      const component = of[node]!;
      if (!isRing(components, component)) {
        return linksOf(part.incoming, node).some((link) => isMet(part.from[link]!));
      }
      const ring = getRing(component);
      if (ring.entries.some((link) => isMet(graph.from[link]!))) return true;
      if (ring.positions.size * ring.inside.length > BUDGET) return false;
      spendOrStop(meter, ring.positions.size + ring.inside.length + ring.entries.length);
      const here = ring.positions.get(node)!;
      const { marks: without } = reachSigned(
        ring.graph,
        listSeeds(ring).filter((seed) => seed.node !== here),
        (link) => lowers(ring.inside[link]!),
        (link) => ring.graph.to[link] === here,
      );
      return linksOf(ring.graph.incoming, here).some((link) => {
        const from = ring.graph.from[link]!;
        return without[from] === BOTH && from !== ring.positions.get(cause);
      });
    };
  };
}

/** The nodes of a ring, or of several that share nodes, with what leads into it. */
interface RingPart {
  /** The number that each node has in `graph`. */
  readonly positions: ReadonlyMap<number, number>;
  /** The links between them, in the order of `graph`. */
  readonly inside: readonly number[];
  readonly entries: readonly number[];
  readonly graph: Digraph;
}

function toPart({ size, from, to }: Digraph, links: Int32Array): Digraph {
  return buildDigraph(
    size,
    links.map((link) => from[link]!),
    links.map((link) => to[link]!),
  );
}
