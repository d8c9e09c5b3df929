import type { Duration } from "../../schema/generated/types.js";
import { addDuration, type Day } from "../../theory/dates.js";
import type { EvidenceItem } from "../evidence/read-evidence.js";

/**
 * How long evidence keeps where nobody says; borrowed from medicine, where reviews of trials change within about that
 * time (Shojania 2007).
 */
export const SHELF_LIFE: Duration = "P5Y";

/**
 * Returns the last day on which an item is fresh as evidence on a claim, counted from the last day it can be of;
 * `undefined` where nothing dates it. What the item or its source says of itself and what the assumption says of its
 * subject both count, and the shorter wins.
 */
export function keepsUntil(
  { dated, shelfLife }: Pick<EvidenceItem, "dated" | "shelfLife">,
  ofClaim: Duration | undefined,
): Day | undefined {
  if (dated === undefined) return undefined;
  const ends = [shelfLife, ofClaim].filter((life) => life !== undefined).map((life) => lastDay(dated.to, life));
  return ends.sort()[0] ?? lastDay(dated.to, SHELF_LIFE);
}

/**
 * Returns the last day on which not all of some items are past their shelf life; `undefined` where that day cannot come,
 * as there are none or one has no date.
 */
export function allKeepUntil(items: readonly EvidenceItem[], ofClaim: Duration | undefined): Day | undefined {
  let last: Day | undefined;
  for (const item of items) {
    const end = keepsUntil(item, ofClaim);
    if (end === undefined) return undefined;
    if (last === undefined || end > last) last = end;
  }
  return last;
}

const known = new Map<string, Day>();

/** Most evidence shares a few days, the ends of years, and a few durations. */
function lastDay(day: Day, life: Duration): Day {
  const key = day + life;
  const found = known.get(key);
  if (found !== undefined) return found;
  const last = addDuration(day, life);
  if (known.size < 1000) known.set(key, last);
  return last;
}
