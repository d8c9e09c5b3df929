import { createCache } from "../../theory/cache.js";
import type { Theory } from "../../theory/theory.js";
import { getAssumptionIndex } from "../assumption-index.js";
import type { Rows } from "../digraph.js";
import { getIndex, type TheoryIndex } from "../theory-index.js";
import { type Failures, failAfter, getFailures } from "./failures.js";
import type { Labels } from "./index-failures.js";
import { indexFailures } from "./index-failures.js";

/**
 * What a theory says of which outcomes can come about: its nodes and links, which links bring something about, where
 * all causes are needed, and which assumptions take which away.
 */
export interface RouteGraph {
  readonly index: TheoryIndex;
  /** How assumptions fail. */
  readonly failures: Failures;
  /**
   * A mark (1) for each link along which a route can run: not those that lower, nor feedback into a node that needs all,
   * unless nothing else raises it.
   */
  readonly carries: Uint8Array;
  /** A mark (1) for each node that needs all its causes, and has more than one. */
  readonly needsAll: Uint8Array;
  /** Whether any node does. */
  readonly hasNeeds: boolean;
  /** The assumptions that take a node away by failing alone. */
  readonly onNodes: Labels;
  /** The assumptions that take a link away by failing alone. */
  readonly onLinks: Labels;
}

/** The route graph of a theory, derived the first time it is asked for and kept as long as the theory is. Linear. */
export function getRouteGraph(theory: Theory): RouteGraph {
  return graphOf(theory);
}

const graphOf = /* @__PURE__ */ createCache((theory: Theory) => buildRouteGraph(theory, getFailures(theory)));

/** The route graph of a theory in which some assumptions have failed: what the others take away then. */
export function getRouteGraphAfter(theory: Theory, failed: readonly number[]): RouteGraph {
  const graph = getRouteGraph(theory);
  if (failed.length === 0) return graph;
  const failures = failAfter(graph.failures, failed, getAssumptionIndex(theory).wholes);
  // Alternatives apart, what has failed does not change what others take away.
  const isSame = failures.partsToFail.every((parts, assumption) => parts === graph.failures.partsToFail[assumption]);
  return isSame ? graph : buildRouteGraph(theory, failures);
}

/** The assumptions on one element. */
export function labelsOf({ starts, items }: Labels, element: number): Int32Array {
  return items.subarray(starts[element], starts[element + 1]);
}

function buildRouteGraph(theory: Theory, failures: Failures): RouteGraph {
  const index = getIndex(theory);
  const needs = new Uint8Array(index.size);
  for (const [id, { needs: combination }] of Object.entries(theory.outcomes ?? {})) {
    if (combination === "all") needs[index.positions.get(id)!] = 1;
  }
  const links = theory.links ?? [];
  const isBegun = new Uint8Array(index.size);
  for (const [link, { sign, feedback }] of links.entries()) {
    if (sign !== "-" && feedback !== true) isBegun[index.to[link]!] = 1;
  }
  const carries = new Uint8Array(index.from.length);
  for (const [link, { sign, feedback }] of links.entries()) {
    const to = index.to[link]!;
    carries[link] = sign === "-" || (feedback === true && needs[to] && isBegun[to]) ? 0 : 1;
  }
  const needsAll = needs.map((all, node) => (all && countCarrying(index.incoming, carries, node) > 1 ? 1 : 0));
  return { index, failures, carries, needsAll, hasNeeds: needsAll.includes(1), ...indexFailures(theory, failures) };
}

function countCarrying({ starts, links }: Rows, carries: Uint8Array, node: number): number {
  let count = 0;
  for (let k = starts[node]!; k < starts[node + 1]!; k++) count += carries[links[k]!]!;
  return count;
}
