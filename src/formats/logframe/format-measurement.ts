import type { Measurement } from "../../schema/generated/types.js";
import { readDate } from "../tables/read-date.js";
import { readNumber } from "../tables/read-number.js";

/** A value in words, as `readMeasurements` reads it: `40 people (2025)`. */
export function formatMeasurement(
  { value, date }: Measurement,
  text: string | undefined,
  unit: string | undefined,
): string {
  const number = value === undefined ? [] : [String(value), ...(unit === undefined ? [] : [unit])];
  const words = text === undefined ? [] : [number.length === 0 ? text : `– ${text}`];
  return [...number, ...words, ...(date === undefined ? [] : [`(${date})`])].join(" ");
}

/** What stands in a cell of values: each with a number and its unit, or words, and perhaps a date. */
export function readMeasurements(
  cell: string | number,
  decimal: "." | "," | undefined,
): { readonly values: Measurement[]; readonly unit?: string; readonly guesses: readonly string[] } {
  if (typeof cell === "number") return { values: [{ value: cell }], guesses: [] };
  const values: Measurement[] = [];
  const guesses: string[] = [];
  let unit: string | undefined;
  for (const part of cell.split(/[;\r\n]+/)) {
    const found = readOne(part.trim(), decimal, guesses);
    if (found === undefined) continue;
    values.push(found.value);
    unit ??= found.unit;
  }
  return { values, guesses, ...(unit !== undefined && { unit }) };
}

/** A longer text is words; the patterns below would take long over it. */
const LONGEST = 300;

function readOne(
  part: string,
  decimal: "." | "," | undefined,
  guesses: string[],
): { value: Measurement; unit?: string } | undefined {
  if (part === "") return undefined;
  if (part.length > LONGEST) return { value: { text: part } };
  const [, body = part, dateText] = /^(.*?)\s*\(([^()]*\d{4}[^()]*)\)$/s.exec(part) ?? [];
  const date = dateText === undefined ? undefined : readDate(dateText);
  const isDate = date !== undefined && "value" in date && /^\d{4}(-\d{2}){0,2}$/.test(String(date.value));
  if (isDate && date.guess !== undefined) guesses.push(date.guess);
  const dated = isDate ? { date: String((date as { value: unknown }).value) } : {};
  const words = isDate ? body : part;
  const [, digits = "", rest = ""] = /^([+\-−]?[\d.,]*\d)\s*(.*)$/s.exec(words) ?? [];
  const number = digits === "" ? undefined : readNumber(digits, decimal);
  if (number === undefined || "problem" in number)
    return words === "" ? { value: dated } : { value: { text: words, ...dated } };
  if (number.guess !== undefined) guesses.push(number.guess);
  const [, unitText = rest, text] = /^(.*?)\s*–\s+(.+)$/s.exec(rest) ?? [];
  return {
    value: { value: number.value as number, ...(text !== undefined && { text }), ...dated },
    ...(unitText !== "" && { unit: unitText }),
  };
}
