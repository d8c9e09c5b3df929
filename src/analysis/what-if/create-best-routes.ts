import { getAssumptionIndex } from "../../graph/assumption-index.js";
import { findRouted } from "../../graph/routes/find-routed.js";
import { findLink } from "../../graph/theory-index.js";
import { VERDICTS, type Verdict } from "../../schema/vocabulary.js";
import type { Verdicts } from "../get-verdicts.js";
import { createStrengths, rank } from "../trace/strength.js";
import type { Routes } from "./world.js";

/** The lowest verdict on the best-supported route to each node; `undefined` where it has no route. */
export type BestRoutes = readonly (Verdict | undefined)[];

/** The best-supported routes of a theory, and what they would be with other verdicts. */
export interface BestRouteFinder {
  readonly best: BestRoutes;
  /** What they are with other verdicts, of which the claims that differ are named. */
  after(verdicts: Verdicts, differing: Iterable<string>): BestRoutes;
}

/**
 * Finds for every node the verdict of the weakest element on its best-supported route, for asking again with a few other
 * verdicts.
 *
 * Tries one verdict after the other, from the best down: is there a route over elements with at least that verdict? A
 * need that is met by what is not on a route counts, as the route takes all of them. Asked again, it goes only into those
 * verdicts at which an element comes or goes. With `within`, marks of nodes with all that leads to them, it is for those.
 */
export function createBestRoutes(
  { theory, graph, starts, gone }: Pick<Routes, "theory" | "graph" | "starts" | "gone">,
  verdicts: Verdicts,
  within?: Uint8Array,
): BestRouteFinder {
  const { index } = graph;
  const { positions, nodes: nodesOf, links: linksOf } = getAssumptionIndex(theory);
  const strengths = createStrengths(theory, verdicts);
  // What is gone, and what nobody asks about, ranks below all.
  const nodeRanks = new Int8Array(index.size).fill(-1);
  const linkRanks = new Int8Array(index.from.length).fill(-1);
  for (let node = 0; node < nodeRanks.length; node++) {
    if (gone.nodes?.[node] || within?.[node] === 0) continue;
    nodeRanks[node] = rank(strengths.ofNode(node)?.verdict ?? "supported");
  }
  for (let link = 0; link < linkRanks.length; link++) {
    if (gone.links?.[link] || within?.[index.to[link]!] === 0) continue;
    linkRanks[link] = rank(strengths.ofLink(link).verdict);
  }
  const route = (nodes: Int8Array, links: Int8Array, least: number): Uint8Array => {
    const isBarred = (given: number) => (given < least ? 1 : 0);
    const barred = { nodes: Uint8Array.from(nodes, isBarred), links: Uint8Array.from(links, isBarred) };
    return findRouted(graph, starts, barred).hasRoute;
  };
  const routed = VERDICTS.map((_, least) => route(nodeRanks, linkRanks, least));

  return {
    best: readBest(routed),
    after(others, differing) {
      const anew = createStrengths(theory, others);
      const [nodes, links] = [nodeRanks.slice(), linkRanks.slice()];
      const affected = new Set<number>();
      const set = (ranks: Int8Array, at: number, now: number) => {
        const was = ranks[at]!;
        if (was < 0) return;
        for (let least = Math.min(was, now) + 1; least <= Math.max(was, now); least++) affected.add(least);
        ranks[at] = now;
      };
      for (const claim of differing) {
        const assumption = positions.get(claim) ?? -1;
        const link = findLink(index, claim);
        for (const node of nodesOf[assumption] ?? []) {
          set(nodes, node, rank(anew.ofNode(node)?.verdict ?? "supported"));
        }
        for (const one of linksOf[assumption] ?? (link === undefined ? [] : [link])) {
          set(links, one, rank(anew.ofLink(one).verdict));
        }
      }
      if (affected.size === 0) return readBest(routed);
      return readBest(routed.map((known, least) => (affected.has(least) ? route(nodes, links, least) : known)));
    },
  };
}

/** The highest verdict at which each node is reached. */
function readBest(routed: readonly Uint8Array[]): BestRoutes {
  return Array.from(routed[0] ?? [], (_, node) => VERDICTS[routed.findLastIndex((marks) => marks[node] === 1)]);
}
