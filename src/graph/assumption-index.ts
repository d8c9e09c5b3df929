import { WHOLE_THEORY } from "../schema/vocabulary.js";
import { listAssumptions } from "../theory/list-assumptions.js";
import type { Theory } from "../theory/theory.js";
import { findLink, getIndex } from "./theory-index.js";

/** Where the assumptions of a theory sit. An assumption's number is its place in `ids`. */
export interface AssumptionIndex {
  /** Every assumption in document order, a whole before its parts. */
  readonly ids: readonly string[];
  readonly positions: ReadonlyMap<string, number>;
  /** The whole that each assumption is a part of, or -1. */
  readonly wholes: readonly number[];
  /** The nodes that each assumption is on, by number. A part without `on` is on what its whole is on. */
  readonly nodes: readonly (readonly number[])[];
  /** The links that each assumption is on, by number. */
  readonly links: readonly (readonly number[])[];
  /** The assumptions on the whole theory. */
  readonly onTheory: readonly number[];
  /** The assumptions on each node that has any, in document order. */
  readonly byNode: ReadonlyMap<number, readonly number[]>;
  /** The assumptions on each link that has any, in document order. */
  readonly byLink: ReadonlyMap<number, readonly number[]>;
}

const indexes = new WeakMap<Theory, AssumptionIndex>();

/**
 * The assumptions of a theory by what they are on, derived the first time it is asked for and kept as long as the
 * theory is. Linear in assumptions and their targets.
 */
export function getAssumptionIndex(theory: Theory): AssumptionIndex {
  let index = indexes.get(theory);
  if (index === undefined) {
    index = buildAssumptionIndex(theory);
    indexes.set(theory, index);
  }
  return index;
}

function buildAssumptionIndex(theory: Theory): AssumptionIndex {
  const index = getIndex(theory);
  const listed = listAssumptions(theory);
  const positions = new Map(listed.map(({ id }, i) => [id, i]));
  const byNode = new Map<number, number[]>();
  const byLink = new Map<number, number[]>();
  const onTheory: number[] = [];
  const nodes: number[][] = [];
  const links: number[][] = [];
  for (const [i, { on }] of listed.entries()) {
    if (on.includes(WHOLE_THEORY)) onTheory.push(i);
    nodes.push(on.map((id) => index.positions.get(id)).filter((node) => node !== undefined));
    links.push(on.map((id) => findLink(index, id)).filter((link) => link !== undefined));
    for (const node of nodes[i]!) append(byNode, node, i);
    for (const link of links[i]!) append(byLink, link, i);
  }
  return {
    ids: listed.map(({ id }) => id),
    positions,
    wholes: listed.map(({ partOf }) => (partOf === null ? -1 : positions.get(partOf)!)),
    nodes,
    links,
    onTheory,
    byNode,
    byLink,
  };
}

function append(lists: Map<number, number[]>, key: number, value: number): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}
