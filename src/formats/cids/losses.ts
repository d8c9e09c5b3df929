import type { LossKind } from "../conversion.js";
import { PathLosses } from "../path-losses.js";

/**
 * Why something of a file in the standard does not go over into a theory as it is.
 *
 * @example
 * CIDS_READ_LOSSES["extra-model"]
 * // => "merged"
 */
export const CIDS_READ_LOSSES = {
  "unknown-node": "lost",
  "unknown-attribute": "lost",
  "extra-value": "lost",
  "wrong-value": "lost",
  "no-place": "lost",
  dangling: "lost",
  "self-link": "lost",
  "extra-model": "merged",
  "changed-id": "changed",
  "changed-date": "changed",
  "made-title": "guessed",
  "guessed-theory": "guessed",
} as const satisfies { readonly [code: string]: LossKind };
/** One of the reasons. */
export type CidsReadLossCode = keyof typeof CIDS_READ_LOSSES;

/** Collects what is lost in reading. */
export class CidsLosses extends PathLosses<CidsReadLossCode> {
  constructor() {
    super(CIDS_READ_LOSSES);
  }
}
