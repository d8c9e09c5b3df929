import type { Neighbour, Ranking } from "./detours.js";
import { chooseCell, countDetour } from "./detours.js";

const ROUNDS = 8;

/** How much work may still be done: a step compares two items. It keeps large diagrams from taking minutes. */
export interface Meter {
  left: number;
}

/** Moves one item after another to the best place in its column, while that leaves fewer crossings. */
export function siftColumns(ranking: Ranking, keepsOrder: boolean, meter: Meter): Ranking {
  for (let round = 0; round < ROUNDS; round++) {
    let gained = 0;
    for (const column of ranking.columns) gained += siftColumn(ranking, column, keepsOrder, meter);
    if (gained === 0) break;
  }
  return ranking;
}

function siftColumn(ranking: Ranking, column: number[], keepsOrder: boolean, meter: Meter): number {
  meter.left -= column.length ** 2;
  if (meter.left < 0) return 0;
  const ranks = (neighbours: readonly Neighbour[]) =>
    neighbours.map(({ item, weight }) => ({ rank: ranking.rank[item]!, weight })).sort((a, b) => a.rank - b.rank);
  const sides = new Map(column.map((item) => [item, [ranks(ranking.before[item]!), ranks(ranking.behind[item]!)]]));
  let gained = 0;
  for (const item of [...column].sort((a, b) => a - b)) {
    const isBox = ranking.items[item]!.node >= 0;
    if (isBox && keepsOrder) continue;
    const start = ranking.rank[item]!;
    let best = start;
    let least = 0;
    const detour = isBox ? 0 : countDetour(ranking, item, ranking.cellOf[item]!);
    for (const step of [-1, 1]) {
      let change = 0;
      for (let at = start + step; at >= 0 && at < column.length; at += step) {
        const other = column[at]!;
        if (isBox && ranking.cellOf[other] !== ranking.cellOf[item]) break;
        const [above, below] = step < 0 ? [other, item] : [item, other];
        change += swapCost(ranking, sides, above, below, item);
        const further = isBox
          ? 0
          : countDetour(ranking, item, chooseCell(ranking, item, neighbourCells(ranking, column, at, step))) - detour;
        if (change + further < least) {
          least = change + further;
          best = at;
        }
      }
    }
    if (best === start) continue;
    gained -= least;
    move(ranking, column, start, best);
  }
  return gained;
}

type Ranked = { readonly rank: number; readonly weight: number };

/** How many more crossings there are when two items, one right above the other, change places; one of them is on the move. */
function swapCost(
  ranking: Ranking,
  sides: ReadonlyMap<number, readonly (readonly Ranked[])[]>,
  above: number,
  below: number,
  moving: number,
): number {
  const [upper, lower] = [sides.get(above)!, sides.get(below)!];
  let change = 0;
  for (const side of [0, 1]) {
    change += countInversions(lower[side]!, upper[side]!) - countInversions(upper[side]!, lower[side]!);
  }
  // An arrow within the column crosses what leaves an item between its ends. The one on the move still has its old rank,
  // but what is beyond the other is beyond both.
  const { beside, through, rank } = ranking;
  const edge = rank[moving === above ? below : above]!;
  for (const { item, weight } of beside[above]!) {
    if (item !== below) change += (rank[item]! > edge ? -1 : 1) * weight * through[below]!;
  }
  for (const { item, weight } of beside[below]!) {
    if (item !== above) change += (rank[item]! > edge ? 1 : -1) * weight * through[above]!;
  }
  return change;
}

/** Counts the pairs of which the end of the first lies below that of the second: crossings when the first is above. */
function countInversions(first: readonly Ranked[], second: readonly Ranked[]): number {
  let crossings = 0;
  let before = 0;
  let next = 0;
  for (const { rank, weight } of first) {
    while (next < second.length && second[next]!.rank < rank) before += second[next++]!.weight;
    crossings += weight * before;
  }
  return crossings;
}

function move(ranking: Ranking, column: number[], from: number, to: number): void {
  const { rank, cellOf, items } = ranking;
  const item = column[from]!;
  if (items[item]!.node < 0) cellOf[item] = chooseCell(ranking, item, neighbourCells(ranking, column, to, to - from));
  column.splice(from, 1);
  column.splice(to, 0, item);
  for (let i = Math.min(from, to); i <= Math.max(from, to); i++) rank[column[i]!] = i;
}

/** The cells of what would be above and below an item that came from below (a step back) or from above to a place. */
function neighbourCells(
  { cellOf, cells, items }: Ranking,
  column: readonly number[],
  at: number,
  step: number,
): [number, number] {
  const above = step < 0 ? column[at - 1] : column[at];
  const below = step < 0 ? column[at] : column[at + 1];
  const last = cells[items[column[at]!]!.column]!.length - 1;
  return [above === undefined ? 0 : cellOf[above]!, below === undefined ? last : cellOf[below]!];
}
