import { shorten } from "../../theory/shorten.js";
import type { Loss, LossKind } from "../conversion.js";

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
