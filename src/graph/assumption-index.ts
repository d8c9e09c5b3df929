import { createCache } from "../theory/cache.js";
import { getElements } from "../theory/check-integrity.js";
import type { ListedAssumption } from "../theory/list-assumptions.js";
import { requireTheory } from "../theory/require-theory.js";
import type { Theory } from "../theory/theory.js";

/** Where the assumptions of a theory sit. An assumption's number is its place in `ids`. */
export interface AssumptionIndex {
  /** Every assumption in document order, a whole before its parts. */
  readonly listed: readonly ListedAssumption[];
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

/**
 * The assumptions of a theory by what they are on, derived the first time it is asked for and kept as long as the
 * theory is. Linear in assumptions and their targets.
 */
export function getAssumptionIndex(theory: Theory): AssumptionIndex {
  requireTheory(theory);
  return indexOf(theory);
}

const indexOf = /* @__PURE__ */ createCache(buildAssumptionIndex);

function buildAssumptionIndex(theory: Theory): AssumptionIndex {
  const { assumptions, wholes, onNodes, onLinks, onTheory } = getElements(theory);
  const ids = assumptions.map(({ id }) => id);
  let positions: ReadonlyMap<string, number> | undefined;
  let byNode: ReadonlyMap<number, readonly number[]> | undefined;
  let byLink: ReadonlyMap<number, readonly number[]> | undefined;
  return {
    listed: assumptions,
    ids,
    wholes,
    nodes: onNodes,
    links: onLinks,
    onTheory,
    get positions() {
      positions ??= new Map(ids.map((id, i) => [id, i]));
      return positions;
    },
    get byNode() {
      byNode ??= turnRound(onNodes);
      return byNode;
    },
    get byLink() {
      byLink ??= turnRound(onLinks);
      return byLink;
    },
  };
}

/** Lists for each element the assumptions that have it in their lists. */
function turnRound(elements: readonly (readonly number[])[]): Map<number, number[]> {
  const assumptions = new Map<number, number[]>();
  for (const [assumption, list] of elements.entries()) {
    for (const element of list) {
      const known = assumptions.get(element);
      if (known === undefined) assumptions.set(element, [assumption]);
      else known.push(assumption);
    }
  }
  return assumptions;
}
