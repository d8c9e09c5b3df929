import type { Verdict } from "../../schema/vocabulary.js";
import type { EvidenceItem } from "./read-evidence.js";
import { SIDE_STRENGTHS, type SideStrength } from "./sides.js";
import { findVerdict, groupKey, stronger, toStrength } from "./weigh.js";

/** The evidence that counts on one claim. An item comes or goes, and the verdict is known, in constant time. */
export interface Tally {
  add(item: EvidenceItem): void;
  /** Takes away an item that was added before. */
  remove(item: EvidenceItem): void;
  /** Returns the verdict that `weighCounted` gives on the items that are there. */
  verdict(): Verdict;
}

/** Makes a tally of some items. */
export function createTally(items: Iterable<EvidenceItem> = []): Tally {
  const support = createSide();
  const opposition = createSide();
  let size = 0;
  const count = (item: EvidenceItem, change: 1 | -1) => {
    size += change;
    if (item.supports) support.count(item, change);
    if (item.opposes) opposition.count(item, change);
  };
  for (const item of items) count(item, 1);
  return {
    add: (item) => count(item, 1),
    remove: (item) => count(item, -1),
    verdict: () => findVerdict(support.strength(), opposition.strength(), size > 0),
  };
}

function createSide() {
  /** How many items of each grade each group has, by grade less one. */
  const groups = new Map<string, [number, number, number]>();
  /** How many groups have each grade as their highest. */
  const tops = [0, 0, 0];
  /** How many items set each least strength, by its place in the order. */
  const leasts = SIDE_STRENGTHS.map(() => 0);
  let size = 0;
  const move = (grades: readonly number[], change: 1 | -1) => {
    const top = grades.findLastIndex((items) => items > 0);
    if (top >= 0) tops[top]! += change;
  };
  return {
    count(item: EvidenceItem, change: 1 | -1): void {
      const key = groupKey(item);
      const grades = groups.get(key) ?? [0, 0, 0];
      groups.set(key, grades);
      move(grades, -1);
      grades[item.grade - 1]! += change;
      move(grades, 1);
      leasts[SIDE_STRENGTHS.indexOf(item.least)]! += change;
      size += change;
    },
    strength(): SideStrength {
      if (size === 0) return "none";
      const least = SIDE_STRENGTHS[leasts.findLastIndex((items) => items > 0)]!;
      return stronger(toStrength(tops[1]! + tops[2]!, tops[2]! > 0), least);
    },
  };
}
