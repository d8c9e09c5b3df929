import type { LossKind } from "../conversion.js";
import { RowLosses } from "../row-losses.js";

/** Why something of a logframe does not go over into a theory as it is. */
export const READ_LOSSES = {
  "no-level": "lost",
  "no-result": "lost",
  "unknown-column": "lost",
  "unknown-sheet": "lost",
  "failed-formula": "lost",
  notation: "changed",
  "inferred-link": "guessed",
  "no-link": "guessed",
  "placed-assumption": "guessed",
  "merged-assumption": "merged",
  "guessed-source": "guessed",
  "guessed-value": "guessed",
  "guessed-encoding": "guessed",
  "guessed-theory": "guessed",
} as const satisfies { readonly [code: string]: LossKind };
/** One of the reasons. */
export type ReadLossCode = keyof typeof READ_LOSSES;

/** Why something of a theory does not go over into a logframe as it is. */
export const WRITE_LOSS_CODES = [
  ...["link", "place", "level", "id", "source", "line-ends", "language", "no-place"],
] as const;

/** Collects what is lost in reading. */
export class ReadLosses extends RowLosses<ReadLossCode> {
  constructor() {
    super(READ_LOSSES);
  }
}
