import type { RegisterName } from "./register-names.js";

/** What stands in one cell: text, a number, a list of texts, or nothing. Line ends in a text are kept. */
export type Cell = string | number | readonly string[] | null;

/** A column of a register. */
export interface Column {
  readonly heading: string;
  /** How wide it is in a workbook, in characters. */
  readonly width: number;
  /** Whether a page shows it also where no row has anything in it. */
  readonly isKept?: boolean;
}

/** A table of texts in one language, whatever it is written as. */
export interface Table {
  readonly columns: readonly Column[];
  /** Each with a cell for every column. */
  readonly rows: readonly (readonly Cell[])[];
}

/** A register in one language, whatever it is written as. */
export interface Register extends Table {
  readonly name: RegisterName;
  readonly title: string;
  /** What it is for. */
  readonly about: string;
  /** What to say where it has no rows. */
  readonly empty: string;
}
