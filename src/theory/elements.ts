import type { ListedAssumption } from "./list-assumptions.js";

/** Stands for what is not there, in a place for a number. */
export const UNKNOWN = -1;

/**
 * The elements of a document by number, as the check of the document finds them. One series of numbers goes over the nodes
 * (interventions, outcomes, factors), the assumptions with their parts, the evidence and the links, each in document order.
 */
export interface Elements {
  /** The ids of the nodes. */
  readonly nodes: readonly string[];
  /** The numbers from which nodes are outcomes, and factors. */
  readonly firstOutcome: number;
  readonly firstFactor: number;
  /** Every assumption, a whole before its parts. The number of the first is that of `nodes`. */
  readonly assumptions: readonly ListedAssumption[];
  /** The whole that each assumption is a part of, by its place in `assumptions`, or -1. */
  readonly wholes: readonly number[];
  /** The nodes that each assumption is on. */
  readonly onNodes: readonly (readonly number[])[];
  /** The links that each assumption is on, by their place in the document. */
  readonly onLinks: readonly (readonly number[])[];
  /** The assumptions on the whole theory, by their place in `assumptions`. */
  readonly onTheory: readonly number[];
  /** The assumption or link that each piece of evidence is on, by number. */
  readonly claims: Int32Array;
  /** The number of the first link. */
  readonly firstLink: number;
  /** The nodes at the ends of each link; {@link UNKNOWN} where there is no such node. */
  readonly from: Int32Array;
  readonly to: Int32Array;
}
