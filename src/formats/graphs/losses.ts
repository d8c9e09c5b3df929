import type { LossKind } from "../conversion.js";
import { PathLosses } from "../path-losses.js";

/**
 * Why something of a graph does not go over into a theory as it is.
 *
 * @example
 * GRAPH_READ_LOSSES["dangling-edge"]
 * // => "lost"
 */
export const GRAPH_READ_LOSSES = {
  "duplicate-id": "lost",
  "dangling-edge": "lost",
  "self-link": "lost",
  "no-place": "lost",
  "unknown-attribute": "lost",
  "merged-link": "merged",
  "changed-id": "changed",
  "changed-kind": "changed",
  "through-assumption": "changed",
  "guessed-kind": "guessed",
  "guessed-relation": "guessed",
  "guessed-source": "guessed",
  "made-title": "guessed",
  "made-finding": "guessed",
  "guessed-theory": "guessed",
} as const satisfies { readonly [code: string]: LossKind };
/** One of the reasons. */
export type GraphReadLossCode = keyof typeof GRAPH_READ_LOSSES;

/** Collects what is lost in reading. */
export class GraphLosses extends PathLosses<GraphReadLossCode> {
  constructor() {
    super(GRAPH_READ_LOSSES);
  }
}
