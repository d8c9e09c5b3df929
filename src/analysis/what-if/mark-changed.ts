import { linksOf } from "../../graph/digraph.js";
import { markDownstream } from "../../graph/reach.js";
import { createRingTest } from "../../graph/routes/create-ring-test.js";
import { findNeeded } from "../../graph/routes/find-needed.js";
import { getArrangement } from "../../graph/routes/get-arrangement.js";
import type { Routes } from "./world.js";

/**
 * Marks what has a route in the first world that it has not in the second: what lies downstream, over links on a route in
 * both worlds, of a link on a route in the first only.
 *
 * In a ring a route does not come back to where it has been: to nothing that the tail of that link cannot do without. That
 * is exact for the end of the link. Further on in the same ring it may mark what no single route gets to, where every way
 * there crosses some way to the link; which of them do is too costly to tell.
 */
export function markChanged(first: Routes, second: Routes): Uint8Array {
  const { index } = first.graph;
  const isInRing = createRingTest(index);
  const seeds: number[] = [];
  const inRings: number[] = [];
  const barred = new Uint8Array(Math.max(first.live.length, second.live.length));
  for (let link = 0; link < barred.length; link++) {
    const isInFirst = first.live[link] === 1;
    const isInSecond = second.live[link] === 1;
    if (isInFirst && !isInSecond && !isOnlyPassedOver(link, first, second)) {
      if (isInRing(link) && second.routed.holds[index.to[link]!]) inRings.push(link);
      else seeds.push(index.to[link]!);
    }
    if (!isInFirst || !isInSecond) barred[link] = 1;
  }
  const marks = markDownstream(index, seeds, { links: barred });
  const heads = new Set(inRings.map((link) => index.to[link]!).filter((head) => !marks[head]));
  if (heads.size === 0) return marks;
  if (heads.size * (index.size + index.from.length) > BUDGET) {
    return markDownstream(index, [...seeds, ...heads], { links: barred });
  }
  const onward = new Set(seeds);
  for (const head of heads) {
    const tails = inRings.filter((link) => index.to[link] === head).map((link) => index.from[link]!);
    const { nodes, exits } = goRound(first, { head, tails, barred, isInRing });
    for (const node of nodes) marks[node] = 1;
    for (const exit of exits) onward.add(exit);
  }
  const beyond = markDownstream(index, onward, { links: barred });
  return marks.map((mark, node) => mark | beyond[node]!);
}

/** How much is looked at before what comes after a link in a ring is marked whatever its routes: a part of a second. */
const BUDGET = 3_000_000;

/**
 * Whether a link that helped, of what only factors bring about, to meet a need stands as it did: what it leads to has a
 * route in the second world, to which it adds nothing.
 */
function isOnlyPassedOver(link: number, first: Routes, { graph, gone, routed }: Routes): boolean {
  const from = graph.index.from[link]!;
  const to = graph.index.to[link]!;
  const isThere = link < first.live.length && !gone.links?.[link] && routed.holds[from] === 1;
  return isThere && !first.routed.hasRoute[to] && routed.hasRoute[to] === 1;
}

/** What a route goes on to from the head of links that it came by, in the ring and as it leaves that. */
function goRound(
  { graph, gone, routed }: Routes,
  {
    head,
    tails,
    barred,
    isInRing,
  }: {
    readonly head: number;
    readonly tails: readonly number[];
    readonly barred: Uint8Array;
    readonly isInRing: (link: number) => boolean;
  },
): { readonly nodes: ReadonlySet<number>; readonly exits: ReadonlySet<number> } {
  const { index } = graph;
  const nodes = new Set([head]);
  const exits = new Set<number>();
  const nodesGone = gone.nodes?.slice() ?? new Uint8Array(index.size);
  nodesGone[head] = 1;
  const { rings } = getArrangement(index);
  const inside = new Uint8Array(index.size);
  for (let node = 0; node < index.size; node++) inside[node] = rings![node] === rings![head] ? 1 : 0;
  for (const isRouted of [true, false]) {
    const wanted = tails.filter((tail) => (routed.hasRoute[tail] === 1) === isRouted);
    if (wanted.length === 0) continue;
    const needed = findNeeded(graph, {
      gone: { ...gone, nodes: nodesGone },
      routed,
      isRouted,
      inside,
      labelled: inside,
    });
    for (const tail of wanted) {
      const been = new Set(needed?.(tail));
      const walk = new Set([head]);
      for (const node of walk) {
        nodes.add(node);
        for (const link of linksOf(index.outgoing, node)) {
          const to = index.to[link]!;
          if (barred[link]) continue;
          if (!isInRing(link)) exits.add(to);
          else if (!been.has(to)) walk.add(to);
        }
      }
    }
  }
  return { nodes, exits };
}
