import type { Cell } from "./cells.js";
import type { Neighbour, Ranking } from "./detours.js";
import { countDetour } from "./detours.js";
import type { Wiring } from "./nets.js";

/** The items in the order of the diagram: in each cell the boxes, then the nets that pass in the row of their target. */
export function createRanking(
  { items, nets, from }: Wiring,
  cells: readonly (readonly Cell[])[],
  rowOf: readonly number[],
): Ranking {
  const before: Neighbour[][] = items.map(() => []);
  const behind: Neighbour[][] = items.map(() => []);
  const beside: Neighbour[][] = items.map(() => []);
  const connect = (left: number, right: number, weight: number) => {
    behind[left]!.push({ item: right, weight });
    before[right]!.push({ item: left, weight });
  };
  for (const { target, side, links, gaps, bends } of nets) {
    const sources = links.map((link) => from[link]!);
    const inColumn = (column: number) => sources.filter((node) => items[node]!.column === column);
    let carried = side === "left" ? 0 : links.length - inColumn(gaps[0]).length;
    if (side === "right") {
      for (const node of inColumn(gaps[0])) {
        beside[node]!.push({ item: target, weight: 1 });
        beside[target]!.push({ item: node, weight: 1 });
      }
    }
    for (let gap = gaps[0]; gap <= gaps[1]; gap++) {
      const left = bends.get(gap);
      const right = bends.get(gap + 1);
      if (side === "left") {
        const here = inColumn(gap);
        for (const node of here) connect(node, right ?? target, 1);
        if (left !== undefined) connect(left, right ?? target, carried);
        carried += here.length;
      } else {
        const there = inColumn(gap + 1);
        for (const node of there) connect(left ?? target, node, 1);
        carried -= there.length;
        if (right !== undefined) connect(left ?? target, right, carried);
      }
    }
  }
  const byItem = (a: Neighbour, b: Neighbour) => a.item - b.item;
  for (const list of [before, behind, beside]) for (const neighbours of list) neighbours.sort(byItem);

  const rows = items.map(({ node, net }) => rowOf[node < 0 ? nets[net]!.target : node]!);
  const cellOf = items.map(({ column }, i) => cells[column]!.findIndex(({ high }) => rows[i]! <= high));
  const columns: number[][] = cells.map(() => []);
  for (const [i, { column }] of items.entries()) columns[column]!.push(i);
  const rank = items.map(() => 0);
  for (const column of columns) {
    column.sort((a, b) => cellOf[a]! - cellOf[b]! || a - b);
    for (const [place, item] of column.entries()) rank[item] = place;
  }
  const through = behind.map((neighbours) => neighbours.reduce((sum, { weight }) => sum + weight, 0));
  const places = items.map(() => 0);
  const ranking = { items, cells, columns, cellOf, rank, places, before, behind, beside, through };
  for (const column of columns.keys()) readPlaces(ranking, column);
  return ranking;
}

/** Reads the places of the items of a column from their order. */
export function readPlaces({ columns, cells, cellOf, places }: Ranking, column: number): void {
  const counts = new Map<number, number>();
  for (const item of columns[column]!) counts.set(cellOf[item]!, (counts.get(cellOf[item]!) ?? 0) + 1);
  const seen = new Map<number, number>();
  for (const item of columns[column]!) {
    const { low, high } = cells[column]![cellOf[item]!]!;
    const nth = seen.get(cellOf[item]!) ?? 0;
    seen.set(cellOf[item]!, nth + 1);
    places[item] = low + ((nth + 0.5) / counts.get(cellOf[item]!)!) * (high - low + 1);
  }
}

/** What an order costs: the crossings that it leaves, and the rows that nets go out of their way. */
export function costOf(ranking: Ranking): number {
  const { columns, items, cellOf } = ranking;
  let cost = countCrossings(ranking);
  for (const column of columns.keys()) readPlaces(ranking, column);
  for (const [item, { node }] of items.entries()) if (node < 0) cost += countDetour(ranking, item, cellOf[item]!);
  return cost;
}

/** Counts the crossings that an order leaves: between columns, and of arrows within a column with those that leave it. */
function countCrossings({ columns, behind, beside, rank, through }: Ranking): number {
  let crossings = 0;
  for (const [c, column] of columns.entries()) {
    const width = columns[c + 1]?.length ?? 0;
    const tree = new Array<number>(width + 1).fill(0);
    let total = 0;
    let left = 0;
    const passed = [0];
    for (const item of column) {
      left += through[item]!;
      passed.push(left);
    }
    for (const item of column) {
      for (const { item: other, weight } of behind[item]!) {
        let above = 0;
        for (let i = rank[other]! + 1; i > 0; i -= i & -i) above += tree[i]!;
        crossings += weight * (total - above);
      }
      for (const { item: other, weight } of behind[item]!) {
        total += weight;
        for (let i = rank[other]! + 1; i <= width; i += i & -i) tree[i]! += weight;
      }
      for (const { item: other, weight } of beside[item]!) {
        if (rank[other]! > rank[item]!) crossings += weight * (passed[rank[other]!]! - passed[rank[item]! + 1]!);
      }
    }
  }
  return crossings;
}
