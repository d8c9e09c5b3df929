import Papa from "papaparse";
import { type LimitsOf, takeLimits } from "../limits/reader-limits.js";
import { requireOptions, requireString } from "../limits/require-argument.js";
import { decodeBytes } from "./decode-bytes.js";
import { unguardCell } from "./guard-cell.js";
import type { Sheet } from "./sheet.js";
import { WorkbookError } from "./workbook-error.js";

/** How CSV is read. */
export interface CsvReadOptions {
  /** What the sheet is called. */
  readonly name: string;
  /** Other limits than those of `READER_LIMITS.csv`; `bytes` bounds the text too. */
  readonly limits?: LimitsOf<"csv"> | undefined;
}

/** What may separate the cells, the likelier first. */
const DELIMITERS = [",", ";", "\t"] as const;

/**
 * Reads CSV, whoever wrote it: cells separated by `,`, `;` or a tab, in quotes or not, with or without a byte order mark
 * or the line `sep=;`. Bytes are UTF-8, UTF-16 with its mark, or else taken for Windows-1252, which `isGuessedEncoding`
 * tells. What separates the cells is what makes most of them of the first line.
 *
 * Every cell is a text; what was guarded against formulas is given back as it was, see {@link unguardCell}. A quote that
 * is never closed is one of the `flaws`. Costs time linear in the text.
 *
 * @throws {WorkbookError} when it is more than the limits
 * @throws {RangeError} when a limit is none
 * @example
 * readCsv("naam;waarde\r\n'=a;2,5\r\n", { name: "x.csv" }).rows
 * // => [["naam", "waarde"], ["=a", "2,5"]]
 */
export function readCsv(input: string | Uint8Array, options: CsvReadOptions): Sheet {
  if (!(input instanceof Uint8Array)) requireString(input, "the text or the bytes of a table");
  requireOptions(options, '{ name: "links" }');
  const { name, limits: given } = options;
  const limits = takeLimits("csv", given);
  if (input.length > limits.bytes)
    throw new WorkbookError(
      `this table is ${input.length} bytes or characters long; at most ${limits.bytes} are read.`,
    );
  const { text, isGuessed } = typeof input === "string" ? { text: input, isGuessed: false } : decodeBytes(input);
  const { csv, stated } = takeHint(text.replace(/^\uFEFF/, ""));
  const delimiter = stated ?? findDelimiter(csv);
  refuseCells(csv, delimiter, limits.cells);
  const { data, errors } = Papa.parse<string[]>(csv, { delimiter });
  // A line end at the end is no row.
  if (data.at(-1)?.length === 1 && data.at(-1)?.[0] === "") data.pop();
  const flaws = errors
    .filter(({ type }) => type === "Quotes")
    .map(({ row = 0 }) => ({ row: row + 1, message: "a quote is not closed, or stands in the middle of a cell." }));
  return {
    name,
    rows: data.map((row) => row.map((cell) => (cell === "" ? null : unguardCell(cell)))),
    ...(delimiter !== "\t" && { decimal: delimiter === ";" ? "," : "." }),
    ...(isGuessed && { isGuessedEncoding: true }),
    ...(flaws.length > 0 && { flaws }),
  };
}

/** Counts what may separate cells and rows, in quotes too: to parse the text first would take what the limit is to save. */
function refuseCells(csv: string, delimiter: string, most: number): void {
  let found = 1;
  for (const sign of [delimiter, "\n", "\r"])
    for (let at = csv.indexOf(sign); at >= 0; at = csv.indexOf(sign, at + 1))
      if (sign !== "\r" || csv[at + 1] !== "\n") found += 1;
  if (found > most)
    throw new WorkbookError(
      `this table may have ${found} cells; at most ${most} are read. Split it, or raise \`limits.cells\`.`,
    );
}

/** A first line `sep=;` tells Excel what separates the cells. */
function takeHint(text: string): { csv: string; stated?: string } {
  const [line, stated] = /^"?sep=(.)"?(?:\r\n|\n|\r)/i.exec(text) ?? [];
  return line === undefined || stated === undefined ? { csv: text } : { csv: text.slice(line.length), stated };
}

function findDelimiter(csv: string): string {
  const start = csv.slice(0, 100_000);
  const count = (delimiter: string) => Papa.parse<string[]>(start, { delimiter, preview: 1 }).data[0]?.length ?? 0;
  return DELIMITERS.reduce((best, delimiter) => (count(delimiter) > count(best) ? delimiter : best));
}
