import { getAssumptionIndex } from "../../graph/assumption-index.js";
import { linksOf } from "../../graph/digraph.js";
import { markNodes } from "../../graph/mark-nodes.js";
import { listUpstream } from "../../graph/reach.js";
import { type ChangedElements, createRerouter, createRouteExtender } from "../../graph/routes/create-rerouter.js";
import { findRouted, type Routed } from "../../graph/routes/find-routed.js";
import { toLabels } from "../../graph/routes/index-failures.js";
import { findMustPass } from "../../graph/routes/must-pass.js";
import { findLink, getIndex, getLinkId } from "../../graph/theory-index.js";
import type { Meter } from "../../limits/meter.js";
import { spendOrStop } from "../../limits/out-of-budget.js";
import { VERDICTS, type Verdict } from "../../schema/vocabulary.js";
import type { Theory } from "../../theory/theory.js";
import { createStrengths, dropParts, rank, type VerdictLookup } from "../trace/strength.js";
import type { Routes } from "./world.js";

/** The lowest verdict on the best-supported route to a node; `undefined` where it has no route. */
export type BestRoutes = (node: number) => Verdict | undefined;

/** The best-supported routes of a theory, and what they would be with other verdicts. */
export interface BestRouteFinder {
  readonly best: BestRoutes;
  /**
   * Finds for each supposition which of the nodes that are asked about move, and where to. A supposition is the claims of
   * which the verdict would be another, with that verdict.
   */
  afterEach(
    suppositions: readonly ReadonlyMap<string, Verdict>[],
    asked: readonly number[],
  ): readonly ReadonlyMap<number, Verdict | undefined>[];
  /**
   * Finds the best-supported routes in another world, which may lack nodes and links and have more links, if a supposition
   * holds. With `within`, marks of nodes with all that leads to them there, it is for those.
   */
  inWorld(
    world: Pick<Routes, "graph" | "starts" | "gone">,
    supposition: ReadonlyMap<string, Verdict>,
    options?: { readonly within?: Uint8Array; readonly meter?: Meter | undefined },
  ): BestRoutes;
}

type ElementKind = "nodes" | "links";

/** A node or link that ranks otherwise with other verdicts. */
interface ChangedElement {
  readonly kind: ElementKind;
  readonly at: number;
  readonly was: number;
  readonly now: number;
}

type Barred = { readonly nodes: Uint8Array; readonly links: Uint8Array };

/** Routes over elements with at least some verdict. */
interface Level {
  readonly least: number;
  /** What ranks below that. */
  readonly barred: Barred;
  /** What comes about without that. */
  readonly routed: Routed;
}

/** Notes that a node gets a route, or loses it, at a level when the supposition with a number holds. */
type Note = (supposition: number, node: number, level: Level) => void;

/**
 * Finds for every node the verdict of the weakest element on its best-supported route, for asking again with a few other
 * verdicts.
 *
 * Tries one verdict after the other, from the best down: is there a route over elements with at least that verdict? A
 * need that is met by what is not on a route counts, as the route takes all of them. Asked again of many suppositions, it
 * finds for each verdict at once what is lost with each of them, by {@link findMustPass}; what is gained is looked for only
 * where something comes about anew.
 *
 * @throws {OutOfBudget} when `meter` is used up
 */
export function createBestRoutes(
  { theory, graph, starts }: Pick<Routes, "theory" | "graph" | "starts">,
  verdicts: VerdictLookup,
  meter?: Meter,
): BestRouteFinder {
  const { index } = graph;
  const ranks = rankElements(theory, verdicts);
  const levels = createLevels({ graph, starts, meter }, ranks);
  const listChanges = createChangeLister(theory, verdicts, ranks);

  const findLost = createLossFinder({ graph, starts, meter });
  const findGained = createGainFinder({ graph, starts, meter });
  const reroute = createRerouter(graph, starts, meter);
  /** Finds what moves with a supposition with which elements come and go at a level. */
  const findMoved = (crossing: readonly ChangedElement[], { least, barred, routed }: Level, asked: Uint8Array) => {
    for (const { kind, at, now } of crossing) barred[kind][at] = now < least ? 1 : 0;
    const moved = reroute({ before: routed, barred, changed: group(crossing), asked });
    for (const { kind, at, was } of crossing) barred[kind][at] = was < least ? 1 : 0;
    return moved.keys();
  };

  return {
    best: findBest(levels),
    inWorld(world, supposition, { within, meter: own } = {}) {
      const { index: other } = world.graph;
      const anew = { nodes: ranks.nodes.slice(), links: new Int8Array(other.from.length).fill(rank("untested")) };
      anew.links.set(ranks.links);
      for (const { kind, at, now } of listChanges(supposition)) anew[kind][at] = now;
      // What is gone, and what nobody asks about, ranks below all.
      for (let node = 0; node < other.size; node++) {
        if (world.gone.nodes?.[node] || within?.[node] === 0) anew.nodes[node] = -1;
      }
      for (let link = 0; link < other.from.length; link++) {
        if (world.gone.links?.[link] || within?.[other.to[link]!] === 0) anew.links[link] = -1;
      }
      return findBest(createLevels({ ...world, meter: own }, anew));
    },
    afterEach(suppositions, asked) {
      const isAsked = markNodes(index.size, asked);
      const changes = suppositions.map((supposition) => {
        spendOrStop(meter, 1 + supposition.size);
        return listChanges(supposition);
      });
      /** For each supposition the nodes that move, with a bit for each verdict at which they get or lose a route. */
      const moves = suppositions.map(() => new Map<number, number>());
      const note: Note = (supposition, node, { least }) => {
        const nodes = moves[supposition]!;
        nodes.set(node, (nodes.get(node) ?? 0) ^ (1 << least));
      };
      for (const level of levels) {
        const going = new Map<number, readonly ChangedElement[]>();
        const coming = new Map<number, readonly ChangedElement[]>();
        for (const [supposition, all] of changes.entries()) {
          const crossing = all.filter(({ was, now }) => was < level.least !== now < level.least);
          if (crossing.length === 0) continue;
          const isGoing = crossing.map(({ was }) => was >= level.least);
          if (isGoing.every(Boolean)) going.set(supposition, crossing);
          else if (!isGoing.some(Boolean)) coming.set(supposition, crossing);
          else for (const node of findMoved(crossing, level, isAsked)) note(supposition, node, level);
        }
        findLost(level, going, asked, note);
        findGained(level, coming, isAsked, note);
      }
      return moves.map((nodes) => {
        const anew = new Map<number, Verdict | undefined>();
        for (const [node, moved] of nodes) {
          const hasRoute = levels.map(
            ({ least, routed }) => (routed.hasRoute[node] === 1) !== ((moved >> least) % 2 === 1),
          );
          anew.set(node, VERDICTS[hasRoute.lastIndexOf(true)]);
        }
        return anew;
      });
    },
  };
}

type Search = Pick<Routes, "graph" | "starts"> & { readonly meter: Meter | undefined };

function createLevels({ graph, starts, meter }: Search, ranks: Ranks): Level[] {
  spendOrStop(meter, VERDICTS.length * (graph.index.size + graph.index.from.length));
  return VERDICTS.map((_, least) => {
    const barred = { nodes: barBelow(ranks.nodes, least), links: barBelow(ranks.links, least) };
    return { least, barred, routed: findRouted(graph, starts, barred) };
  });
}

function findBest(levels: readonly Level[]): BestRoutes {
  return (node) => VERDICTS[levels.findLastIndex(({ routed }) => routed.hasRoute[node] === 1)];
}

/** Makes the function that finds what loses its routes at a level with each supposition with which elements go. */
function createLossFinder({ graph, starts, meter }: Search) {
  const { index } = graph;
  return (
    level: Level,
    going: ReadonlyMap<number, readonly ChangedElement[]>,
    asked: readonly number[],
    note: Note,
  ) => {
    const wanted = asked.filter((node) => level.routed.hasRoute[node]);
    const pairs = { nodes: [] as number[], links: [] as number[] };
    for (const [supposition, elements] of going) {
      // What nothing gets to is not missed.
      for (const { kind, at } of elements) {
        if (level.routed.holds[kind === "nodes" ? at : index.to[at]!]) pairs[kind].push(at, supposition);
      }
    }
    if (wanted.length === 0 || pairs.nodes.length + pairs.links.length === 0) return;
    spendOrStop(meter, pairs.nodes.length + pairs.links.length);
    const onNodes = toLabels(index.size, pairs.nodes);
    const onLinks = toLabels(index.from.length, pairs.links);
    const within = listUpstream(index, wanted);
    const sets = findMustPass({ ...graph, onNodes, onLinks }, starts, { gone: level.barred, wanted, within, meter });
    for (const node of wanted) {
      const list = sets.listOf(node);
      spendOrStop(meter, 1 + list.length);
      for (const supposition of list) note(supposition, node, level);
    }
  };
}

/** Makes the function that finds what gets a route at a level with each supposition with which elements come. */
function createGainFinder({ graph, starts, meter }: Search) {
  const { index, needsAll } = graph;
  const extend = createRouteExtender(graph, starts, meter);
  return (level: Level, coming: ReadonlyMap<number, readonly ChangedElement[]>, isAsked: Uint8Array, note: Note) => {
    const { barred, routed } = level;
    const known = new Map<number, readonly number[]>();
    const missing = new Map<number, number>();
    const countMissing = (node: number): number => {
      const links = linksOf(index.incoming, node).filter((link) => graph.carries[link]);
      spendOrStop(meter, links.length);
      return links.filter((link) => barred.links[link] || !routed.holds[index.from[link]!]).length;
    };
    /** Whether what one link brings about is not known from another one to the same node. */
    const canLead = (link: number): boolean => {
      const [tail, head] = [index.from[link]!, index.to[link]!];
      if (!routed.holds[tail]) return false;
      if (!needsAll[head] || routed.holds[head]) return true;
      const count = missing.get(head) ?? countMissing(head);
      missing.set(head, count);
      return count === 1;
    };
    const search = (elements: readonly ChangedElement[]): readonly number[] => {
      for (const { kind, at } of elements) barred[kind][at] = 0;
      const gained = extend({ before: routed, barred, added: group(elements) });
      for (const { kind, at } of elements) barred[kind][at] = 1;
      return gained.filter((node) => isAsked[node]);
    };
    const find = (elements: readonly ChangedElement[]): readonly number[] => {
      const [only] = elements;
      if (elements.length !== 1 || only?.kind !== "links") return search(elements);
      if (!canLead(only.at)) return [];
      // Where one link comes, what follows depends on where it leads to, and on whether its tail has a route.
      const key = 2 * index.to[only.at]! + routed.hasRoute[index.from[only.at]!]!;
      const found = known.get(key) ?? search(elements);
      known.set(key, found);
      return found;
    };
    for (const [supposition, elements] of coming) {
      spendOrStop(meter, elements.length);
      for (const node of find(elements)) note(supposition, node, level);
    }
  };
}

function group(elements: readonly ChangedElement[]): ChangedElements {
  const placesOf = (wanted: ElementKind) => elements.filter(({ kind }) => kind === wanted).map(({ at }) => at);
  return { nodes: placesOf("nodes"), links: placesOf("links") };
}

/** The rank of each node and link by its weakest claim. */
interface Ranks {
  readonly nodes: Int8Array;
  readonly links: Int8Array;
}

function rankElements(theory: Theory, verdicts: VerdictLookup): Ranks {
  const index = getIndex(theory);
  const strengths = createStrengths(theory, verdicts);
  const ranks = { nodes: new Int8Array(index.size), links: new Int8Array(index.from.length) };
  for (let node = 0; node < index.size; node++) {
    ranks.nodes[node] = rank(strengths.ofNode(node)?.verdict ?? "supported");
  }
  for (let link = 0; link < index.from.length; link++) ranks.links[link] = rank(strengths.ofLink(link).verdict);
  return ranks;
}

/** The claims that a node or link rests on. */
interface ElementClaims {
  /** How many of them have each verdict, by its rank. */
  readonly counts: Int32Array;
  /** The assumptions among them: those of which no whole is on it too. */
  readonly assumptions: ReadonlySet<number>;
}

/**
 * Makes the function that lists which elements rank otherwise with a supposition, each at most once. It costs a step for
 * each claim of the supposition and each element that such a claim is on, and the first time one for each claim on that.
 */
function createChangeLister(
  theory: Theory,
  verdicts: VerdictLookup,
  ranks: Ranks,
): (supposition: ReadonlyMap<string, Verdict>) => ChangedElement[] {
  const index = getIndex(theory);
  const { ids, positions, nodes: nodesOf, links: linksOf, byNode, byLink, wholes } = getAssumptionIndex(theory);
  const known = { nodes: new Map<number, ElementClaims>(), links: new Map<number, ElementClaims>() };
  const rankOf = (assumption: number) => rank(verdicts.assumptions.get(ids[assumption]!) ?? "untested");
  /** How a verdict on a link itself counts: not where it is untested, and an assumption is on the link. */
  const countsOfLink = (verdict: Verdict, assumptions: ReadonlySet<number>) =>
    verdict !== "untested" || assumptions.size === 0;
  const read = (kind: ElementKind, at: number): ElementClaims => {
    const list = (kind === "nodes" ? byNode : byLink).get(at);
    const assumptions = new Set(list === undefined ? [] : dropParts(list, wholes));
    const counts = new Int32Array(VERDICTS.length);
    for (const assumption of assumptions) counts[rankOf(assumption)]! += 1;
    if (kind === "links") {
      const own = verdicts.links.get(getLinkId(index, at)) ?? "untested";
      if (countsOfLink(own, assumptions)) counts[rank(own)]! += 1;
    }
    return { counts, assumptions };
  };
  const claimsOf = (kind: ElementKind, at: number): ElementClaims => {
    const found = known[kind].get(at) ?? read(kind, at);
    known[kind].set(at, found);
    return found;
  };

  return (supposition) => {
    const touched = { nodes: new Map<number, number[]>(), links: new Map<number, number[]>() };
    /** Counts a claim on an element with another verdict; what was counted so stands in `touched`, to be taken back. */
    const move = (kind: ElementKind, at: number, was: number | undefined, now: number | undefined) => {
      const { counts } = claimsOf(kind, at);
      const moved = touched[kind].get(at) ?? [];
      touched[kind].set(at, moved);
      if (was !== undefined) counts[was]! -= 1;
      if (now !== undefined) counts[now]! += 1;
      moved.push(was ?? -1, now ?? -1);
    };
    for (const [claim, verdict] of supposition) {
      const assumption = positions.get(claim);
      if (assumption !== undefined) {
        for (const [kind, elements] of [
          ["nodes", nodesOf[assumption]!],
          ["links", linksOf[assumption]!],
        ] as const) {
          for (const at of elements) {
            if (claimsOf(kind, at).assumptions.has(assumption)) move(kind, at, rankOf(assumption), rank(verdict));
          }
        }
        continue;
      }
      const link = findLink(index, claim);
      if (link === undefined) continue;
      const { assumptions } = claimsOf("links", link);
      const toRank = (one: Verdict) => (countsOfLink(one, assumptions) ? rank(one) : undefined);
      move("links", link, toRank(verdicts.links.get(claim) ?? "untested"), toRank(verdict));
    }
    const changes: ChangedElement[] = [];
    for (const kind of ["nodes", "links"] as const) {
      for (const [at, moved] of touched[kind]) {
        const { counts } = claimsOf(kind, at);
        const [was, now] = [ranks[kind][at]!, counts.findIndex((count) => count > 0)];
        if (was >= 0 && was !== now) changes.push({ kind, at, was, now });
        for (let i = 0; i < moved.length; i += 2) {
          if (moved[i]! >= 0) counts[moved[i]!]! += 1;
          if (moved[i + 1]! >= 0) counts[moved[i + 1]!]! -= 1;
        }
      }
    }
    return changes;
  };
}

function barBelow(ranks: Int8Array, least: number): Uint8Array {
  const barred = new Uint8Array(ranks.length);
  for (let i = 0; i < ranks.length; i++) if (ranks[i]! < least) barred[i] = 1;
  return barred;
}
