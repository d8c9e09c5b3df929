import { getAssumptionIndex } from "../../graph/assumption-index.js";
import { findRouted, type Gone, type Routed } from "../../graph/routes/find-routed.js";
import { findLink } from "../../graph/theory-index.js";
import { VERDICTS, type Verdict } from "../../schema/vocabulary.js";
import { createStrengths, rank, type VerdictLookup } from "../trace/strength.js";
import type { Routes } from "./world.js";

/** The lowest verdict on the best-supported route to a node; `undefined` where it has no route. */
export type BestRoutes = (node: number) => Verdict | undefined;

/** The best-supported routes of a theory, and what they would be with other verdicts. */
export interface BestRouteFinder {
  readonly best: BestRoutes;
  /** What they are with other verdicts, of which the claims that differ are named. */
  after(verdicts: VerdictLookup, differing: Iterable<string>): BestRoutes;
}

/** A node or link that ranks otherwise with other verdicts. */
interface ChangedElement {
  readonly kind: "nodes" | "links";
  readonly at: number;
  readonly was: number;
  readonly now: number;
}

/**
 * Finds for every node the verdict of the weakest element on its best-supported route, for asking again with a few other
 * verdicts.
 *
 * Tries one verdict after the other, from the best down: is there a route over elements with at least that verdict? A
 * need that is met by what is not on a route counts, as the route takes all of them. Asked again, it goes only into those
 * verdicts at which an element comes or goes that something comes about by. With `within`, marks of nodes with all that
 * leads to them, it is for those.
 */
export function createBestRoutes(
  { theory, graph, starts, gone }: Pick<Routes, "theory" | "graph" | "starts" | "gone">,
  verdicts: VerdictLookup,
  within?: Uint8Array,
): BestRouteFinder {
  const { index } = graph;
  const { positions, nodes: nodesOf, links: linksOf } = getAssumptionIndex(theory);
  const strengths = createStrengths(theory, verdicts);
  // What is gone, and what nobody asks about, ranks below all.
  const ranks = { nodes: new Int8Array(index.size).fill(-1), links: new Int8Array(index.from.length).fill(-1) };
  for (let node = 0; node < index.size; node++) {
    if (gone.nodes?.[node] || within?.[node] === 0) continue;
    ranks.nodes[node] = rank(strengths.ofNode(node)?.verdict ?? "supported");
  }
  for (let link = 0; link < index.from.length; link++) {
    if (gone.links?.[link] || within?.[index.to[link]!] === 0) continue;
    ranks.links[link] = rank(strengths.ofLink(link).verdict);
  }
  /** For each verdict what ranks below it, and what comes about without that. */
  const levels = VERDICTS.map((_, least) => {
    const barred = { nodes: barBelow(ranks.nodes, least), links: barBelow(ranks.links, least) };
    return { barred, routed: findRouted(graph, starts, barred) };
  });

  const listChanges = (others: VerdictLookup, differing: Iterable<string>): ChangedElement[] => {
    const anew = createStrengths(theory, others);
    const changes = new Map<string, ChangedElement>();
    const add = (kind: "nodes" | "links", at: number, verdict: Verdict) => {
      const [was, now] = [ranks[kind][at]!, rank(verdict)];
      if (was >= 0 && was !== now) changes.set(`${kind} ${at}`, { kind, at, was, now });
    };
    for (const claim of differing) {
      const assumption = positions.get(claim) ?? -1;
      const link = findLink(index, claim);
      for (const node of nodesOf[assumption] ?? []) add("nodes", node, anew.ofNode(node)?.verdict ?? "supported");
      for (const one of linksOf[assumption] ?? (link === undefined ? [] : [link])) {
        add("links", one, anew.ofLink(one).verdict);
      }
    }
    return [...changes.values()];
  };
  /** Whether something may come about, or not, as an element comes or goes: what nothing gets to is not missed. */
  const matters = ({ kind, at, now }: ChangedElement, least: number, { holds }: Routed): boolean => {
    if (kind === "nodes") return now >= least || holds[at] === 1;
    return holds[index.from[at]!] === 1 && (now >= least || holds[index.to[at]!] === 1);
  };
  const routeAfter = (changes: readonly ChangedElement[], least: number): Routed => {
    const { barred, routed } = levels[least]!;
    const crossing = changes.filter(({ was, now }) => was < least !== now < least);
    if (!crossing.some((change) => matters(change, least, routed))) return routed;
    for (const { kind, at, now } of crossing) barred[kind][at] = now < least ? 1 : 0;
    const anew = findRouted(graph, starts, barred);
    for (const { kind, at, was } of crossing) barred[kind][at] = was < least ? 1 : 0;
    return anew;
  };

  const best = readBest(levels.map(({ routed }) => routed));
  return {
    best,
    after(others, differing) {
      const changes = listChanges(others, differing);
      return changes.length === 0 ? best : readBest(levels.map((_, least) => routeAfter(changes, least)));
    },
  };
}

function barBelow(ranks: Int8Array, least: number): NonNullable<Gone["nodes"]> {
  const barred = new Uint8Array(ranks.length);
  for (let i = 0; i < ranks.length; i++) if (ranks[i]! < least) barred[i] = 1;
  return barred;
}

/** The highest verdict at which each node is reached. */
function readBest(levels: readonly Routed[]): BestRoutes {
  return (node) => VERDICTS[levels.findLastIndex(({ hasRoute }) => hasRoute[node] === 1)];
}
