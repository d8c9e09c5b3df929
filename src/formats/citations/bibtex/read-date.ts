import type { SourceDate } from "../../../schema/generated/types.js";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** A date of BibLaTeX (`2018-10-05/2019`, `2020~`), in parts; any other text is its words. */
export function readDate(text: string): SourceDate {
  const dates = text.trim().split("/").map(readOne);
  if (dates.length <= 2 && dates.every((date) => date !== undefined)) {
    const isCirca = dates.some((date) => date?.isCirca);
    return { "date-parts": dates.map((date) => date?.parts ?? []), ...(isCirca && { circa: true }) };
  }
  return { literal: text };
}

/** A year with a month and day of their own, as BibTeX has them. */
export function readYear(year: string, month: string | undefined, day: string | undefined): SourceDate {
  const number = month === undefined ? undefined : readMonth(month);
  if (month !== undefined && number === undefined) return { literal: [day, month, year].filter(Boolean).join(" ") };
  return readDate([year, number, number === undefined ? undefined : day].filter(Boolean).join("-"));
}

function readOne(text: string): { parts: number[]; isCirca: boolean } | undefined {
  const [, date, mark] = /^(\d{1,4}(?:-\d{1,2}){0,2})(?:T[\d:.+Z-]*)?\s*([?~%]?)$/.exec(text.trim()) ?? [];
  if (date === undefined) return undefined;
  const parts = date.split("-").map(Number);
  const [, month = 1, day = 1] = parts;
  return month < 1 || month > 12 || day < 1 || day > 31 ? undefined : { parts, isCirca: mark !== "" };
}

function readMonth(text: string): number | undefined {
  const number = /^\d{1,2}$/.test(text) ? Number(text) : MONTHS.indexOf(text.slice(0, 3).toLowerCase()) + 1;
  return number >= 1 && number <= 12 && /^[\p{L}\d]+\.?$/u.test(text) ? number : undefined;
}
