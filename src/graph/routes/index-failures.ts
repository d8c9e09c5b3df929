import type { Theory } from "../../theory/theory.js";
import { getAssumptionIndex } from "../assumption-index.js";
import type { Rows } from "../digraph.js";
import { getIndex } from "../theory-index.js";
import type { Failures } from "./failures.js";

/** The numbers of assumptions on each of some elements, laid end to end as in {@link Rows}. In document order. */
export interface Labels {
  readonly starts: Int32Array;
  readonly items: Int32Array;
}

/** Lists for each node and each link the assumptions that take it away by failing alone; not those that take everything away. */
export function indexFailures(
  theory: Theory,
  failures: Failures,
): { readonly onNodes: Labels; readonly onLinks: Labels } {
  const { size, from } = getIndex(theory);
  const assumptions = getAssumptionIndex(theory);
  const isOnTheory = new Set(assumptions.onTheory);
  /** What an assumption takes that is no part of another. */
  const takenAlone = (assumption: number) =>
    failures.takes[assumption] === "all-it-is-on"
      ? { isAll: false, nodes: assumptions.nodes[assumption]!, links: assumptions.links[assumption]! }
      : { isAll: false, nodes: [], links: [] };
  const nodes: number[] = [];
  const links: number[] = [];
  // One pair after the other: the element and the assumption.
  for (let assumption = 0; assumption < assumptions.ids.length; assumption++) {
    if (failures.already.has(assumption)) continue;
    const isAlone = assumptions.wholes[assumption]! < 0 && failures.already.size === 0 && !isOnTheory.has(assumption);
    const taken = isAlone ? takenAlone(assumption) : failures.takenBy([assumption]);
    if (taken.isAll) continue;
    for (const node of taken.nodes) nodes.push(node, assumption);
    for (const link of taken.links) links.push(link, assumption);
  }
  return { onNodes: toLabels(size, nodes), onLinks: toLabels(from.length, links) };
}

/** Lays out labels by element; `pairs` are an element and a label, one after the other. */
export function toLabels(size: number, pairs: readonly number[]): Labels {
  const starts = new Int32Array(size + 1);
  for (let i = 0; i < pairs.length; i += 2) starts[pairs[i]! + 1]! += 1;
  for (let element = 0; element < size; element++) starts[element + 1]! += starts[element]!;
  const next = starts.slice(0, size);
  const items = new Int32Array(pairs.length / 2);
  for (let i = 0; i < pairs.length; i += 2) {
    const element = pairs[i]!;
    items[next[element]!] = pairs[i + 1]!;
    next[element]! += 1;
  }
  return { starts, items };
}
