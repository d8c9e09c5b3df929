import { SEARCH_BUDGET } from "../../../analysis/trace/budgets.js";
import { walkWeakestFirst } from "../../../analysis/trace/walk-weakest-first.js";
import { listEnds } from "../../../graph/ends.js";
import { listDownstream, listUpstream } from "../../../graph/reach.js";
import { cutSlice, trimSlice } from "../../../graph/slice.js";
import type { NumberedPath } from "../../../graph/walk-paths.js";
import { Meter } from "../../../limits/meter.js";
import type { Page } from "./page.js";

/** What there is to show of a chosen node. */
export interface Selection {
  readonly node: number;
  /** Whether its paths lead to it, or from it. */
  readonly isEnd: boolean;
  /** The nodes and links of its paths. */
  readonly nodes: ReadonlySet<number>;
  readonly links: ReadonlySet<number>;
  /** What it leads to or comes from besides. */
  readonly near: ReadonlySet<number>;
  /** Its paths, the weakest first, as many as {@link MOST_PATHS}. */
  readonly paths: readonly NumberedPath[];
  /** Whether there are more. */
  readonly hasMore: boolean;
  /** The assumptions on its paths, those with the worst verdict first. */
  readonly assumptions: readonly number[];
  /** The outside factors upstream of it. */
  readonly factors: readonly number[];
}

/** More paths than this are not counted: nobody reads them. */
export const MOST_PATHS = 200;

/** Traces the paths to an outcome from all interventions, or from any other node to the last outcomes. */
export function select(page: Page, node: number): Selection {
  const { index, theory, strengths, island, assumptions } = page;
  const isEnd = index.kinds[node] === "outcome";
  const starts = [...index.kinds.keys()].filter((other) => index.kinds[other] === "intervention");
  const ends = isEnd ? { from: starts, to: [node] } : { from: [node], to: listEnds(theory) };
  const slice = trimSlice(cutSlice(index, ends));
  const upstream = listUpstream(index, [node]);
  const on = new Set([
    ...[...slice.nodes].flatMap((one) => assumptions.byNode.get(one) ?? []),
    ...[...slice.links].flatMap((one) => assumptions.byLink.get(one) ?? []),
  ]);
  const walk = walkWeakestFirst(slice, strengths, new Meter({}, SEARCH_BUDGET));
  const paths: NumberedPath[] = [];
  while (paths.length < MOST_PATHS) {
    const next = walk.next();
    if (next.done) break;
    paths.push(next.value);
  }
  const verdictOf = (assumption: number) => island.assumptions[assumption]![2];
  return {
    node,
    isEnd,
    nodes: new Set([node, ...slice.nodes]),
    links: new Set(slice.links),
    near: new Set([...upstream, ...listDownstream(index, [node])]),
    paths,
    hasMore: !walk.next().done,
    assumptions: [...on].sort((a, b) => verdictOf(a) - verdictOf(b) || a - b),
    factors: [...upstream].filter((one) => index.kinds[one] === "factor" && one !== node),
  };
}
