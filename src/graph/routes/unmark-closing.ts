import { createRingTest } from "./create-ring-test.js";
import { findNeeded } from "./find-needed.js";
import type { Routed, RouteStarts } from "./find-routed.js";
import { getArrangement } from "./get-arrangement.js";
import type { RouteGraph } from "./route-graph.js";
import type { Gone } from "./spread.js";
import { spread } from "./spread.js";

/**
 * Takes the marks away of live links that only close a ring: whose tail cannot do without their head. What they lead back to
 * is there before them, so no route runs over them. Costs next to nothing without rings. In a ring of thousands it may leave them.
 */
export function unmarkClosing(
  graph: RouteGraph,
  starts: RouteStarts,
  { routed, gone, live }: { readonly routed: Routed; readonly gone: Gone; readonly live: Uint8Array },
): void {
  const { index, needsAll } = graph;
  const isInRing = createRingTest(index);
  // What needs all its causes comes after each of them, so no link to it leads back.
  const links = [...live.keys()].filter((link) => live[link] && isInRing(link) && !needsAll[index.to[link]!]);
  if (links.length === 0) return;
  for (const isRouted of [true, false]) {
    const mayClose = createOrderTest(graph, starts, { gone, isRouted });
    const asked = links.filter(
      (link) => (routed.hasRoute[index.from[link]!] === 1) === isRouted && mayClose(index.to[link]!, index.from[link]!),
    );
    if (asked.length === 0) continue;
    const labelled = new Uint8Array(index.size);
    for (const link of asked) labelled[index.to[link]!] = 1;
    const inside = getArrangement(index).inRing;
    const needed = findNeeded(graph, { gone, routed, isRouted, inside, labelled });
    for (const link of asked) if (needed?.(index.from[link]!).includes(index.to[link]!)) live[link] = 0;
  }
}

/** Makes the function that tells whether a node may be among what another cannot do without, as it may come before it. */
function createOrderTest(
  graph: RouteGraph,
  { from, given }: RouteStarts,
  { gone, isRouted }: { readonly gone: Gone; readonly isRouted: boolean },
): (node: number, other: number) => boolean {
  // A need on a route can be met by what has a route later.
  if (graph.hasNeeds && given.length > 0 && isRouted) return () => true;
  const places = new Int32Array(graph.index.size);
  const { order } = spread(graph, isRouted ? from : [...from, ...given], gone);
  for (const [place, node] of order.entries()) places[node] = place;
  return (node, other) => places[node]! < places[other]!;
}
