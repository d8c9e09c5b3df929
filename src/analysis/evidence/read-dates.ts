import type { PartialDate, Source } from "../../schema/generated/types.js";
import { endOf, isPartialDate, startOf } from "../../theory/dates.js";

/**
 * Reads the first and the last day that evidence can be of: from its own date, else from the `date-parts` of its
 * source's `issued`, where a range runs from the start of the first date to the end of the second. `undefined` where
 * neither says; a date in words does not count.
 */
export function readDates(
  date: PartialDate | undefined,
  source: Source | undefined,
): { readonly from: PartialDate; readonly to: PartialDate } | undefined {
  if (date !== undefined) return readDate(date);
  const issued = source?.issued?.["date-parts"]?.map(fromParts).filter((part) => part !== undefined) ?? [];
  const [first, last = first] = issued;
  return first === undefined || last === undefined ? undefined : { from: startOf(first), to: endOf(last) };
}

const known = new Map<PartialDate, { readonly from: PartialDate; readonly to: PartialDate }>();

/** Most evidence shares a few dates. */
function readDate(date: PartialDate): { readonly from: PartialDate; readonly to: PartialDate } {
  const found = known.get(date);
  if (found !== undefined) return found;
  const days = { from: startOf(date), to: endOf(date) };
  if (known.size < 1000) known.set(date, days);
  return days;
}

/** The partial date that CSL date parts stand for, as far as they are a date: month 21 is a season, and left out. */
function fromParts([year = 0, month = 0, day = 0]: readonly (string | number)[]): PartialDate | undefined {
  if (Number(year) === 0) return undefined;
  const inYear = pad(year, 4);
  const inMonth = `${inYear}-${pad(month, 2)}`;
  return [`${inMonth}-${pad(day, 2)}`, inMonth, inYear].find(isPartialDate);
}

function pad(part: string | number, width: number): string {
  return String(Number(part)).padStart(width, "0");
}
