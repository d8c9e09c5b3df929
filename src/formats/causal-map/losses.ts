import type { LossKind } from "../conversion.js";
import { RowLosses } from "../row-losses.js";

/** Why something of a causal map does not go over into a theory as it is. */
export const READ_LOSSES = {
  "bad-row": "lost",
  "self-link": "lost",
  "failed-formula": "lost",
  notation: "changed",
  "unknown-column": "lost",
  "unknown-sheet": "lost",
  opposite: "changed",
  zoomed: "merged",
  "same-label": "merged",
  "mixed-sign": "merged",
  "node-kind": "guessed",
  "made-finding": "guessed",
  "guessed-source": "guessed",
  "guessed-encoding": "guessed",
  "guessed-theory": "guessed",
} as const satisfies { readonly [code: string]: LossKind };
/** One of the reasons. */
export type ReadLossCode = keyof typeof READ_LOSSES;

/** Collects what is lost in reading. */
export class ReadLosses extends RowLosses<ReadLossCode> {
  constructor() {
    super(READ_LOSSES);
  }
}
