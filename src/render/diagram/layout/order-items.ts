import type { Cell } from "./cells.js";
import type { Ranking } from "./detours.js";
import type { Wiring } from "./nets.js";
import { costOf, createRanking, readPlaces } from "./ranking.js";
import { siftColumns } from "./sift.js";

const SWEEPS = 8;
const STEPS = 3_000_000;

/**
 * Chooses the order of the items in each column so that few arrows cross. A box stays within its cell; a passing net goes
 * where it crosses least.
 *
 * Sweeps order each column by the means of the neighbours (Sugiyama 1981), then single items are moved to their best
 * place while that helps (sifting, Matuszewski 1999); the best order seen is kept. With `keepsOrder` boxes stay in the
 * order of the diagram and only the nets move. Returns the items of each column from above, and the cell of each item.
 */
export function orderItems(
  wiring: Wiring,
  cells: readonly (readonly Cell[])[],
  rowOf: readonly number[],
  keepsOrder: boolean,
): Ranking {
  const ranking = createRanking(wiring, cells, rowOf);
  const meter = { left: STEPS };
  let best = siftColumns(copy(ranking), keepsOrder, meter);
  let fewest = costOf(best);
  for (let sweep = 0; sweep < SWEEPS && fewest > 0; sweep++) {
    sortColumns(ranking, sweep % 2 === 0, keepsOrder);
    const crossings = costOf(ranking);
    // What is far worse after a sweep is not worth the moving.
    if (sweep > 0 && crossings > 2 * fewest + 20) continue;
    const sifted = siftColumns(copy(ranking), keepsOrder, meter);
    const left = costOf(sifted);
    if (left >= fewest) continue;
    best = sifted;
    fewest = left;
  }
  return best;
}

function copy(ranking: Ranking): Ranking {
  return {
    ...ranking,
    columns: ranking.columns.map((items) => [...items]),
    cellOf: [...ranking.cellOf],
    rank: [...ranking.rank],
    places: [...ranking.places],
  };
}

/** Orders each column by where the neighbours stand: those before it when going forward, else those behind. */
function sortColumns(ranking: Ranking, isForward: boolean, keepsOrder: boolean): void {
  const { columns, cells, before, behind, beside, items, places } = ranking;
  for (const column of columns.keys()) readPlaces(ranking, column);
  const order = columns.map((_, column) => column);
  for (const column of isForward ? order : order.reverse()) {
    const wish = new Map<number, number>();
    for (const item of columns[column]!) {
      const neighbours = [...(isForward ? before : behind)[item]!, ...beside[item]!];
      const total = neighbours.reduce((sum, { weight }) => sum + weight, 0);
      const mean = neighbours.reduce((sum, { item: other, weight }) => sum + places[other]! * weight, 0) / total;
      wish.set(item, total === 0 ? places[item]! : mean);
    }
    for (const item of columns[column]!) {
      if (items[item]!.node >= 0) continue;
      const at = cells[column]!.findIndex(({ high }) => wish.get(item)! < high + 1);
      ranking.cellOf[item] = at < 0 ? cells[column]!.length - 1 : at;
    }
    const authored = [...columns[column]!].sort((a, b) => a - b);
    columns[column]!.sort((a, b) => ranking.cellOf[a]! - ranking.cellOf[b]! || wish.get(a)! - wish.get(b)! || a - b);
    if (keepsOrder) restoreOrder(columns[column]!, authored, ranking);
    for (const [rank, item] of columns[column]!.entries()) ranking.rank[item] = rank;
    readPlaces(ranking, column);
  }
}

/** Puts the boxes of a column back in the order of the diagram, in the places that boxes have. */
function restoreOrder(column: number[], authored: readonly number[], { items, cellOf }: Ranking): void {
  const boxes = authored.filter((item) => items[item]!.node >= 0).sort((a, b) => cellOf[a]! - cellOf[b]! || a - b);
  let next = 0;
  for (const [i, item] of column.entries()) if (items[item]!.node >= 0) column[i] = boxes[next++]!;
}
