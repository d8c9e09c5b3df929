import { getAssumptionIndex } from "../../graph/assumption-index.js";
import { createRerouter } from "../../graph/routes/create-rerouter.js";
import { findRouted, type Routed } from "../../graph/routes/find-routed.js";
import { findLink } from "../../graph/theory-index.js";
import { VERDICTS, type Verdict } from "../../schema/vocabulary.js";
import { createStrengths, rank, type VerdictLookup } from "../trace/strength.js";
import type { Routes } from "./world.js";

/** The lowest verdict on the best-supported route to a node; `undefined` where it has no route. */
export type BestRoutes = (node: number) => Verdict | undefined;

/** The best-supported routes of a theory, and what they would be with other verdicts. */
export interface BestRouteFinder {
  readonly best: BestRoutes;
  /** Which of the nodes that are marked as asked move with other verdicts, of which the claims that differ are named, and where to. */
  after(
    verdicts: VerdictLookup,
    differing: Iterable<string>,
    asked: Uint8Array,
  ): ReadonlyMap<number, Verdict | undefined>;
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
 * need that is met by what is not on a route counts, as the route takes all of them. Asked again, it looks only at what
 * follows from the elements that come or go at a verdict. With `within`, marks of nodes with all that
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
  const reroute = createRerouter(graph, starts);
  /** The nodes that have a route at a verdict and had none, or the other way round. */
  const findMoved = (
    changes: readonly ChangedElement[],
    least: number,
    asked: Uint8Array,
  ): ReadonlyMap<number, boolean> => {
    const { barred, routed } = levels[least]!;
    const crossing = changes.filter(({ was, now }) => was < least !== now < least);
    if (!crossing.some((change) => matters(change, least, routed))) return NONE;
    for (const { kind, at, now } of crossing) barred[kind][at] = now < least ? 1 : 0;
    const placesOf = (wanted: "nodes" | "links") => crossing.filter(({ kind }) => kind === wanted).map(({ at }) => at);
    const changed = { nodes: placesOf("nodes"), links: placesOf("links") };
    const moved = reroute({ before: routed, barred, changed, asked });
    for (const { kind, at, was } of crossing) barred[kind][at] = was < least ? 1 : 0;
    return moved;
  };

  const best: BestRoutes = (node) => VERDICTS[levels.findLastIndex(({ routed }) => routed.hasRoute[node] === 1)];
  return {
    best,
    after(others, differing, asked) {
      const changes = listChanges(others, differing);
      const moved = levels.map((_, least) => findMoved(changes, least, asked));
      const anew = new Map<number, Verdict | undefined>();
      for (const node of new Set(moved.flatMap((nodes) => [...nodes.keys()]))) {
        const hasRoute = levels.map(({ routed }, least) => moved[least]!.get(node) ?? routed.hasRoute[node] === 1);
        anew.set(node, VERDICTS[hasRoute.lastIndexOf(true)]);
      }
      return anew;
    },
  };
}

const NONE: ReadonlyMap<number, boolean> = new Map();

function barBelow(ranks: Int8Array, least: number): Uint8Array {
  const barred = new Uint8Array(ranks.length);
  for (let i = 0; i < ranks.length; i++) if (ranks[i]! < least) barred[i] = 1;
  return barred;
}
