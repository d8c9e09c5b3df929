import type { Cell } from "./cells.js";
import type { Item } from "./nets.js";

/** The other end of arrows, and how many they are. */
export interface Neighbour {
  readonly item: number;
  readonly weight: number;
}

/** The order of the items in the columns, with what is needed to judge it. */
export interface Ranking {
  readonly items: readonly Item[];
  /** The cells of each column. */
  readonly cells: readonly (readonly Cell[])[];
  /** The items of each column, from above. */
  readonly columns: number[][];
  /** The cell of each item, by its place among those of its column. */
  readonly cellOf: number[];
  /** The place of each item in its column. */
  readonly rank: number[];
  /** The place of each item in rows, as it was last read: one in the middle of row 2 is at 2.5. */
  readonly places: number[];
  /** The neighbours of each item in the column before, in the column behind and in its own, by number. */
  readonly before: readonly (readonly Neighbour[])[];
  readonly behind: readonly (readonly Neighbour[])[];
  readonly beside: readonly (readonly Neighbour[])[];
  /** How many arrows leave each item to the column behind. */
  readonly through: readonly number[];
}

/** How many crossings a net may save by going round one more row. */
const WORTH = 4;

/** What it costs that a passing net lies in a cell: the rows that it goes out of its way, between where it comes from and goes to. */
export function countDetour(ranking: Ranking, item: number, cell: number): number {
  const { low, high } = ranking.cells[ranking.items[item]!.column]![cell]!;
  const [first, last] = spanOf(ranking, item);
  return WORTH * Math.max(0, low - last, first - (high + 1));
}

/** The cell for a passing net, of those from one to another: where it goes least out of its way. */
export function chooseCell(ranking: Ranking, item: number, [from, to]: readonly [number, number]): number {
  let best = Math.min(to, Math.max(from, ranking.cellOf[item]!));
  for (let cell = from; cell <= to; cell++) {
    if (countDetour(ranking, item, cell) < countDetour(ranking, item, best)) best = cell;
  }
  return best;
}

/** From where to where a passing net comes and goes, in rows. */
function spanOf({ before, behind, places }: Ranking, item: number): [number, number] {
  let first = Infinity;
  let last = -Infinity;
  for (const neighbours of [before[item]!, behind[item]!]) {
    for (const { item: other } of neighbours) {
      first = Math.min(first, places[other]!);
      last = Math.max(last, places[other]!);
    }
  }
  return [first, last];
}
