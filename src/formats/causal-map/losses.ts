import { shorten } from "../../theory/shorten.js";
import type { Loss, LossKind } from "../conversion.js";

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
export class ReadLosses {
  readonly list: Loss[] = [];

  /** Rows count from 1, the row of headings included. */
  add(code: ReadLossCode, sheet: string, row: number | undefined, text: string): void {
    const at = row === undefined ? [sheet] : [sheet, row];
    const name = shorten(sheet);
    const message = `${row === undefined ? name : `${name}, row ${row}`}: ${text}`;
    const position = row === undefined ? {} : { position: { line: row, column: 1 } };
    this.list.push({ code, kind: READ_LOSSES[code], at, message, ...position });
  }
}
