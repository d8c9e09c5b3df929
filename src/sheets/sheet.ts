/** What stands in one cell; a date is its ISO 8601 text. */
export type CellValue = string | number | boolean | null;

/** A sheet of a workbook or a file of CSV: cells in rows, the headings among them. */
export interface Sheet {
  /** The name of the sheet, or of the file with its ending. */
  readonly name: string;
  readonly rows: readonly (readonly CellValue[])[];
  /** What separates decimals, where what it was read from tells. */
  readonly decimal?: "." | ",";
  /** Whether the bytes were no UTF-8 and were taken for Windows-1252. */
  readonly isGuessedEncoding?: boolean;
  /** What is wrong with the notation, by row. Rows count from 1. */
  readonly flaws?: readonly {
    readonly row: number;
    readonly message: string;
    /** Whether it is a formula without a value, whose cell is empty here. */
    readonly isFormula?: true;
  }[];
}
