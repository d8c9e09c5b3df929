import { Meter } from "../../../limits/meter.js";
import { spendOrStop } from "../../../limits/out-of-budget.js";
import type { AssumptionIndex } from "../../assumption-index.js";
import { findRouted, type RouteStarts } from "../find-routed.js";
import type { Labels } from "../index-failures.js";
import { labelsOf, type RouteGraph } from "../route-graph.js";
import { buildRouteNet } from "../route-net.js";
import type { Gone } from "../spread.js";
import { type CutNet, createCutter } from "./cut-net.js";
import { findRoute } from "./find-route.js";
import { listMoves, type Move, readAllowed } from "./list-moves.js";
import { findSmallestElementCut } from "./max-flow.js";
import { searchCut } from "./search-cut.js";

/** The fewest assumptions that cut a node off. */
export type NumberedCut =
  /** No route leads to it in the first place. */
  | { readonly kind: "no-route" }
  /** No set does: this route uses nothing that could fail. The numbers are those of the theory. */
  | { readonly kind: "none"; readonly nodes: readonly number[]; readonly links: readonly number[] }
  /** The set, ascending. No set of fewer than `atLeast` does. */
  | { readonly kind: "cut"; readonly assumptions: readonly number[]; readonly atLeast: number };

/** What may fail, and how long to look. */
export interface CutOptions {
  readonly assumptions: AssumptionIndex;
  readonly isAllowed: (assumption: number) => boolean;
  /** How many nodes and links to look at for one node, over and over. */
  readonly budget: number;
  /** What is not there. */
  readonly gone?: Gone;
  /** What all the work comes off; {@link OutOfBudget} is thrown when it is used up. */
  readonly meter?: Meter | undefined;
}

/**
 * Makes a function that finds the fewest of some assumptions whose failing together leaves a node without a route.
 *
 * Exact by the largest flow (Ford & Fulkerson 1956) where the assumptions that may fail each take one element away and no
 * node on the way needs all its causes; elsewhere exact by search, within `budget` steps for each node.
 */
export function createSmallestCutFinder(
  graph: RouteGraph,
  starts: RouteStarts,
  { assumptions, isAllowed, budget, gone = {}, meter }: CutOptions,
): (target: number) => NumberedCut {
  const { onNodes, onLinks, failures } = graph;
  const allowed = readAllowed(assumptions, failures, isAllowed);
  const { isComplete } = allowed;
  const cutOut = createCutter(buildRouteNet(graph, starts), gone);

  return (target) => {
    const part = cutOut(target);
    spendOrStop(meter, 1 + (part === undefined ? 0 : part.size + part.heads.length));
    if (part === undefined) return { kind: "no-route" };
    const labels = [...listLabels(onNodes, part.elementOfNode), ...listLabels(onLinks, part.elementOfLink)];
    const moves = listMoves(part, new Set(labels.sort((a, b) => a - b)), allowed, failures);
    const taken = new Uint8Array(part.elementCount);
    for (const { elements } of moves) for (const element of elements) taken[element] = 1;
    const bare = findRoute(part, taken);
    if (bare !== undefined) return { kind: "none", ...toOriginals(part, bare) };
    if (isComplete && isSimple(part, moves)) {
      const moveAt = new Map(moves.map((move) => [move.elements[0]!, move]));
      const elements = findSmallestElementCut(part, (element) => moveAt.has(element), meter);
      const cut = elements.flatMap((element) => moveAt.get(element)!.assumptions).sort((a, b) => a - b);
      return { kind: "cut", assumptions: cut, atLeast: cut.length };
    }
    const found = searchCut(part, moves, { search: new Meter({ budget }), total: meter });
    return { kind: "cut", ...found, atLeast: isComplete ? found.atLeast : 1 };
  };
}

/** Marks (1) the nodes that have a route over nothing that may fail: no set of assumptions cuts those off. Some sweeps. */
export function markBare(
  graph: RouteGraph,
  starts: RouteStarts,
  { assumptions, isAllowed, gone = {} }: Omit<CutOptions, "budget">,
): Uint8Array {
  const { index, onNodes, onLinks, failures } = graph;
  const taken = {
    nodes: gone.nodes?.slice() ?? new Uint8Array(index.size),
    links: gone.links?.slice() ?? new Uint8Array(index.from.length),
  };
  const isTaken = (labels: Labels, element: number) => labelsOf(labels, element).some(isAllowed);
  for (let node = 0; node < index.size; node++) if (isTaken(onNodes, node)) taken.nodes[node] = 1;
  for (let link = 0; link < index.from.length; link++) if (isTaken(onLinks, link)) taken.links[link] = 1;
  for (const way of readAllowed(assumptions, failures, isAllowed).ways) {
    const { isAll, nodes, links } = failures.takenBy(way);
    if (isAll) continue;
    for (const node of nodes) taken.nodes[node] = 1;
    for (const link of links) taken.links[link] = 1;
  }
  return findRouted(graph, starts, taken).hasRoute;
}

/** Whether the moves are single assumptions, each on one element, and nothing needs all its causes. */
function isSimple({ needsAll, causes }: CutNet, moves: readonly Move[]): boolean {
  return (
    moves.every((move) => move.assumptions.length === 1 && move.elements.length === 1) &&
    needsAll.every((all, node) => !all || causes[node]! < 2)
  );
}

function listLabels(labels: Labels, elements: ReadonlyMap<number, number>): number[] {
  return [...elements.keys()].flatMap((element) => [...labelsOf(labels, element)]);
}

function toOriginals(part: CutNet, route: { nodes: readonly number[]; links: readonly number[] }) {
  const nodes = new Set(route.nodes.map((node) => part.nodes[node]!));
  const links = new Set(route.links.map((link) => part.links[link]!).filter((link) => link >= 0));
  return { nodes: [...nodes].sort((a, b) => a - b), links: [...links].sort((a, b) => a - b) };
}
