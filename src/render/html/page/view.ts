import { linksOf } from "../../../graph/digraph.js";
import { listEnds } from "../../../graph/ends.js";
import type { Page } from "./page.js";

/** More boxes than this are not shown unless they are asked for. */
const MANY = 60;
/** How many boxes of a part that is too large are shown. */
const NEAREST = 80;

/** What the diagram shows. */
export interface View {
  /** As the address and the list of views have it. */
  readonly name: string;
  readonly nodes: ReadonlySet<number>;
  readonly links: readonly number[];
  /** The nodes shown as the surroundings of a strand. */
  readonly context: ReadonlySet<number>;
}

/**
 * Decides what the diagram shows. Without a wish that is the whole where it can be taken in, else the strand of the
 * chosen node, or the first; a theory too large for that and without strands is shown around one outcome.
 */
export function decideView(page: Page): View {
  const { state, index, island } = page;
  const all = new Set(index.nodes.keys());
  const whole = { name: "all", nodes: all, links: [...index.from.keys()], context: NOTHING };
  const named = island.strands.findIndex(([id]) => id === state.view);
  if (state.view === "all") return whole;
  if (state.view === "up" && page.chosen !== undefined) return around(page, page.chosen);
  if (named >= 0) return ofStrand(page, named);
  if (all.size <= MANY) return whole;
  const own = page.chosen === undefined ? -1 : island.nodes[page.chosen]![3];
  const widest = own < 0 ? island.strands.findIndex(([, , partOf]) => partOf < 0) : widestOf(page, own);
  if (widest >= 0 && (page.chosen === undefined || own >= 0)) return ofStrand(page, widest);
  return around(page, page.chosen ?? listEnds(page.theory)[0] ?? 0);
}

const NOTHING: ReadonlySet<number> = new Set();

function widestOf(page: Page, strand: number): number {
  const partOf = page.island.strands[strand]![2];
  return partOf < 0 ? strand : widestOf(page, partOf);
}

/** The nodes of a strand and of those within it, and those at the other ends of their links. */
function ofStrand({ island, index }: Page, strand: number): View {
  const isWithin = (node: number) => {
    let own = island.nodes[node]![3];
    while (own >= 0 && own !== strand) own = island.strands[own]![2];
    return own === strand;
  };
  const links = [...index.from.keys()].filter((link) => isWithin(index.from[link]!) || isWithin(index.to[link]!));
  const own = [...island.nodes.keys()].filter(isWithin);
  const nodes = new Set([...own, ...links.flatMap((link) => [index.from[link]!, index.to[link]!])]);
  return {
    name: island.strands[strand]![0],
    nodes,
    links,
    context: new Set([...nodes].filter((node) => !isWithin(node))),
  };
}

/** What leads to an outcome, or from another node; of too much, the nearest. */
function around({ index }: Page, node: number): View {
  const isEnd = index.kinds[node] === "outcome";
  const nodes = new Set([node]);
  for (const near of nodes) {
    for (const link of linksOf(isEnd ? index.incoming : index.outgoing, near)) {
      if (nodes.size >= NEAREST) break;
      nodes.add(isEnd ? index.from[link]! : index.to[link]!);
    }
  }
  const links = [...index.from.keys()].filter((link) => nodes.has(index.from[link]!) && nodes.has(index.to[link]!));
  return { name: "up", nodes, links, context: NOTHING };
}
