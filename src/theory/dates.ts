import type { Duration, PartialDate } from "../schema/generated/types.js";

/**
 * A whole day, `2018-10-05`. Days compare as strings.
 */
export type Day = string;

const LAST_DAY: Day = "9999-12-31";

/**
 * Returns whether a text is a {@link PartialDate} that the calendar has: `2018`, `2018-10` or `2018-10-05`.
 *
 * @example
 * ["2018", "2018-10", "2018-10-05", "2018-02-30", "5 October 2018"].map(isPartialDate)
 * // => [true, true, true, false, false]
 */
export function isPartialDate(text: string): boolean {
  // The pattern would read a number as its digits.
  const parts = typeof text === "string" ? /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text) : null;
  if (parts === null) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2] ?? 1), Number(parts[3] ?? 1)];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/**
 * Returns the first day of the year, month or day that a partial date stands for.
 *
 * @example
 * startOf("2018-10") // => "2018-10-01"
 */
export function startOf(date: PartialDate): Day {
  if (date.length === 4) return `${date}-01-01`;
  return date.length === 7 ? `${date}-01` : date;
}

/**
 * Returns the last day of the year, month or day that a partial date stands for.
 *
 * @example
 * endOf("2024-02") // => "2024-02-29"
 */
export function endOf(date: PartialDate): Day {
  if (date.length === 4) return `${date}-12-31`;
  if (date.length > 7) return date;
  return `${date}-${daysInMonth(Number(date.slice(0, 4)), Number(date.slice(5)))}`;
}

/**
 * Returns the day that lies a duration after another: years and months first, where a day that the month lacks
 * becomes its last, then weeks and days. The calendar of this library ends at 9999-12-31, and later days become that.
 *
 * @example
 * addDuration("2024-01-31", "P1M") // => "2024-02-29"
 */
export function addDuration(day: Day, duration: Duration): Day {
  const [years, months, weeks, days] = readDuration(duration);
  const total = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + 12 * years + months;
  const [year, month] = [Math.floor(total / 12), (total % 12) + 1];
  // Date.UTC would take the years before 100 for years of the 20th century.
  const sum = new Date(0);
  sum.setUTCFullYear(year, month - 1, Math.min(Number(day.slice(8)), daysInMonth(year, month)) + 7 * weeks + days);
  return sum.getUTCFullYear() <= 9999 ? sum.toISOString().slice(0, 10) : LAST_DAY;
}

/**
 * Returns whether a date has come by the last day of another: its first day is not after that. Without a date to look
 * from, every date has come.
 */
export function hasCome(date: PartialDate, asOf: PartialDate | undefined): boolean {
  return asOf === undefined || startOf(date) <= endOf(asOf);
}

/**
 * Returns whether a date is over by the last day of another: its last day is before that. Without a date to look
 * from, no date is over.
 */
export function isOver(date: PartialDate, asOf: PartialDate | undefined): boolean {
  return asOf !== undefined && endOf(date) < endOf(asOf);
}

function readDuration(duration: Duration): [years: number, months: number, weeks: number, days: number] {
  const parts = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/.exec(duration);
  const read = (i: number) => Number(parts?.[i] ?? 0);
  return [read(1), read(2), read(3), read(4)];
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
