import { shorten } from "../schema/shorten.js";
import type { Loss, LossKind } from "./conversion.js";

/** Collects what is lost in reading a table, by the row it stands in. */
export class RowLosses<Code extends string> {
  readonly list: Loss[] = [];
  readonly #kinds: { readonly [C in Code]: LossKind };

  constructor(kinds: { readonly [C in Code]: LossKind }) {
    this.#kinds = kinds;
  }

  /** Rows count from 1, the row of headings included. */
  add(code: Code, sheet: string, row: number | undefined, text: string): void {
    const at = row === undefined ? [sheet] : [sheet, row];
    const name = shorten(sheet);
    const message = `${row === undefined ? name : `${name}, row ${row}`}: ${text}`;
    const position = row === undefined ? {} : { position: { line: row, column: 1 } };
    this.list.push({ code, kind: this.#kinds[code], at, message, ...position });
  }
}
