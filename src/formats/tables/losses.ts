import { shorten } from "../../schema/shorten.js";
import { toColumnLetters } from "../../sheets/to-column-letters.js";
import type { Loss, LossKind } from "../conversion.js";

/** Why something of a theory does not go over into tables. */
export const WRITE_LOSSES = {
  "not-asked-for": ["lost", "only some of the tables were asked for, and it stands in another."],
  "empty-text": ["lost", "a text of nothing but blanks has no cell."],
  cut: ["changed", "a cell of a workbook holds 32,767 characters, and the text is cut to that."],
  surrogate: ["changed", "half of a character has no form in UTF-8, and � stands in for it."],
} as const satisfies { readonly [code: string]: readonly [LossKind, string] };
/** One of the reasons. */
export type WriteLossCode = keyof typeof WRITE_LOSSES;

/** Why something of tables does not go over into a theory, and what becomes of it. */
export const READ_LOSSES = {
  "unknown-sheet": "lost",
  "unknown-column": "lost",
  "repeated-column": "lost",
  "bad-row": "lost",
  "bad-cell": "lost",
  "duplicate-id": "lost",
  "row-gone": "lost",
  "failed-formula": "lost",
  notation: "changed",
  "made-id": "guessed",
  "changed-id": "changed",
  "found-by-title": "guessed",
  "guessed-value": "guessed",
  "guessed-encoding": "guessed",
  "guessed-theory": "guessed",
} as const satisfies { readonly [code: string]: LossKind };
/** One of the reasons. */
export type ReadLossCode = keyof typeof READ_LOSSES;

/** Where something stands in tables: rows and columns count from 1, the row of headings included. */
export interface TablePlace {
  /** The file or sheet. */
  readonly sheet: string;
  readonly row?: number;
  readonly column?: number;
  readonly heading?: string;
  /** Where it stands in what was converted, where that is no table. */
  readonly at?: Loss["at"];
}

/** Collects what is lost in reading. */
export class ReadLosses {
  readonly list: Loss[] = [];

  add(code: ReadLossCode, place: TablePlace, text: string, problem?: Loss["problem"]): void {
    const { sheet, row, column, heading } = place;
    const at = place.at ?? [sheet, ...(row === undefined ? [] : [row]), ...(heading === undefined ? [] : [heading])];
    const message = `${describePlace(place)}: ${text}`;
    const position = row === undefined ? {} : { position: { line: row, column: column ?? 1 } };
    const rule = problem === undefined ? {} : { problem };
    this.list.push({ code, kind: READ_LOSSES[code], at, message, ...rule, ...position });
  }
}

/** A place in words: `links.csv, row 5, column C (to)`. */
export function describePlace({ sheet, row, column, heading }: TablePlace): string {
  const parts = [shorten(sheet)];
  if (row !== undefined) parts.push(`row ${row}`);
  if (column !== undefined)
    parts.push(`column ${toColumnLetters(column)}${heading === undefined ? "" : ` (${shorten(heading)})`}`);
  return parts.join(", ");
}
