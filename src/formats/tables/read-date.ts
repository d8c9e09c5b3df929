import { quote } from "../../schema/quote.js";
import type { Reading } from "./field.js";

/** The first letters of the months, in English and Dutch. */
const MONTHS = ["jan", "feb", "mar|mrt|maa", "apr", "may|mei", "jun", "jul", "aug", "sep", "oct|okt", "nov", "dec"];

/**
 * Reads a date as spreadsheets leave it: `2018`, `2018-10`, `2018-10-05`, a day first (`5-10-2018`), or a month that Excel
 * made of one (`okt-18`). What could be read in two ways is a guess.
 */
export function readDate(text: string): Reading {
  const plain = text.trim();
  if (/^\d{4}(-\d{2}(-\d{2})?)?$/.test(plain)) return { value: plain };
  const midnight = /^(\d{4}-\d{2}-\d{2})[T ]00:00(:00(\.0+)?)?Z?$/.exec(plain)?.[1];
  if (midnight !== undefined) return { value: midnight };
  return readYearFirst(plain) ?? readDayFirst(plain) ?? readMonthName(plain) ?? { value: plain };
}

function readYearFirst(text: string): Reading | undefined {
  const [, year, month, day] = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?$/.exec(text) ?? [];
  if (year === undefined || month === undefined) return undefined;
  return { value: [year, ...[month, day].flatMap((part) => (part === undefined ? [] : [pad(part)]))].join("-") };
}

function readDayFirst(text: string): Reading | undefined {
  const [, first, second, year] = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text) ?? [];
  if (first === undefined || second === undefined) return undefined;
  const isMonthFirst = Number(second) > 12 && Number(first) <= 12;
  const [day, month] = isMonthFirst ? [second, first] : [first, second];
  const value = `${year}-${pad(month)}-${pad(day)}`;
  const isSure = isMonthFirst || Number(first) > 12 || first === second;
  return isSure ? { value } : { value, guess: `${quote(text)} is taken for ${value}, the day first` };
}

function readMonthName(text: string): Reading | undefined {
  const [, name = "", year = ""] = /^(\p{L}{3,})\.?[-\s](\d{2}|\d{4})$/u.exec(text) ?? [];
  const month = MONTHS.findIndex((names) => names.split("|").some((start) => name.toLowerCase().startsWith(start))) + 1;
  if (name === "" || month === 0) return undefined;
  const value = `${year.length === 2 ? `20${year}` : year}-${pad(String(month))}`;
  return { value, guess: `${quote(text)} is taken for ${value}` };
}

function pad(part: string): string {
  return part.padStart(2, "0");
}
