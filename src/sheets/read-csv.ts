import Papa from "papaparse";
import { decodeBytes } from "./decode-bytes.js";
import { unguardCell } from "./guard-cell.js";
import type { Sheet } from "./sheet.js";

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
 * @example
 * readCsv("naam;waarde\r\n'=a;2,5\r\n", { name: "x.csv" }).rows
 * // => [["naam", "waarde"], ["=a", "2,5"]]
 */
export function readCsv(input: string | Uint8Array, { name }: { readonly name: string }): Sheet {
  const { text, isGuessed } = typeof input === "string" ? { text: input, isGuessed: false } : decodeBytes(input);
  const { csv, stated } = takeHint(text.replace(/^\uFEFF/, ""));
  const delimiter = stated ?? findDelimiter(csv);
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
