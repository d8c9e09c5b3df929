import type { Diagram } from "../diagram.js";
import type { Neighbour, Ranking } from "./detours.js";
import { placeInOrder } from "./isotonic.js";
import type { Wiring } from "./nets.js";
import { SIZES } from "./sizes.js";

/** Where things lie from above to below. */
export interface Heights {
  /** The middle of each item; that of a passing net may still be shifted between its neighbours. */
  readonly middles: number[];
  /** The height of each item; that of a passing net is where it may be shifted to. */
  readonly heights: readonly number[];
  /** From where to where each item may be: its rows, without the headings of bands. */
  readonly limits: readonly (readonly [number, number])[];
  readonly bands: readonly { readonly y: number; readonly height: number }[];
  readonly bottom: number;
}

/** How large things are. */
export interface ItemSizes {
  /** Where the first row begins. */
  readonly top: number;
  /** The height of each item; of a passing net, what it needs to get out of the way of other lines. */
  readonly itemHeights: readonly number[];
  /** The height of the heading of each band. */
  readonly headers: readonly number[];
}

const SWEEPS = 6;
/** How much more a long arrow wants to be straight than a box wants to be near its neighbours. */
const STRAIGHT = 8;

/** Gives each row as much height as it needs, and each item a place in it, as near as may be to its neighbours. */
export function placeItems(
  { rows, bands }: Diagram,
  { items }: Wiring,
  ranking: Ranking,
  { top, itemHeights: heights, headers }: ItemSizes,
): Heights {
  const { columns, cells, cellOf } = ranking;
  const isBox = (item: number) => items[item]!.node >= 0;
  const distance = (above: number, below: number) => {
    const gap = isBox(above)
      ? isBox(below)
        ? SIZES.boxGap
        : SIZES.bendGap
      : isBox(below)
        ? SIZES.bendGap
        : SIZES.lineGap;
    return Math.ceil((heights[above]! + heights[below]!) / 2) + gap;
  };

  // The items of each cell that has any, from above.
  const groups = columns
    .flatMap((column, c) =>
      cells[c]!.map(({ low, high }, cell) => ({
        low,
        high,
        column: c,
        items: column.filter((item) => cellOf[item] === cell),
      })),
    )
    .filter((group) => group.items.length > 0);
  const room = groups.map(({ items: list }) => {
    const [first = 0] = list;
    const inside = list.slice(1).reduce((sum, item, i) => sum + distance(list[i]!, item), 0);
    return Math.ceil(heights[first]! / 2) + inside + Math.ceil(heights[list.at(-1)!]! / 2);
  });

  const rowHeights = new Array<number>(rows).fill(0);
  const bySpan = groups
    .map((group, i) => ({ ...group, room: room[i]! }))
    .sort((a, b) => a.high - a.low - (b.high - b.low));
  for (const { low, high, room: needed } of bySpan) {
    let lacking = needed;
    for (let row = low; row <= high; row++) lacking -= rowHeights[row]!;
    if (lacking > 0) for (let row = low; row <= high; row++) rowHeights[row]! += Math.ceil(lacking / (high - low + 1));
  }

  const edges: { top: number; bottom: number }[] = [];
  const frames = bands.map(() => ({ y: 0, height: 0 }));
  let y = top;
  for (let row = 0; row < rows; row++) {
    for (const [i, band] of bands.entries()) {
      if (band.rows[0] !== row) continue;
      y += SIZES.bandGap;
      frames[i]!.y = y;
      y += headers[i]!;
    }
    const upper = y + SIZES.rowPadding;
    edges.push({ top: upper, bottom: upper + rowHeights[row]! });
    y = upper + rowHeights[row]! + SIZES.rowPadding;
    for (const [i, band] of [...bands.entries()].reverse()) {
      if (band.rows[1] !== row) continue;
      frames[i]!.height = y - frames[i]!.y;
      if (band.depth > 0) y += SIZES.bandGap;
    }
  }

  const limits = items.map((): readonly [number, number] => [0, 0]);
  for (const { low, high, items: list } of groups)
    for (const item of list) limits[item] = [edges[low]!.top, edges[high]!.bottom];
  const middles = items.map(() => 0);
  const settle = (column: number, wish: (item: number) => readonly [number, number]) => {
    for (const group of byColumn[column]!) {
      const first = group.items[0]!;
      const last = group.items.at(-1)!;
      const wishes = group.items.map(wish);
      const placed = placeInOrder(
        wishes.map(([at]) => at),
        group.items.map((item, i) => (i === 0 ? 0 : distance(group.items[i - 1]!, item))),
        [
          edges[group.low]!.top + Math.ceil(heights[first]! / 2),
          edges[group.high]!.bottom - Math.ceil(heights[last]! / 2),
        ],
        wishes.map(([, weight]) => weight),
      );
      for (const [i, item] of group.items.entries()) middles[item] = placed[i]!;
    }
  };
  const byColumn = columns.map((_, column) => groups.filter((group) => group.column === column));
  // At first each group in the middle of its rows.
  for (const column of columns.keys()) {
    const middle = new Map(
      byColumn[column]!.flatMap(({ low, high, items: list }) =>
        list.map((item) => [item, (edges[low]!.top + edges[high]!.bottom) / 2]),
      ),
    );
    settle(column, (item) => [middle.get(item)!, 1]);
  }
  const pull = (list: readonly Neighbour[], item: number): [number, number] => {
    let sum = 0;
    let total = 0;
    for (const { item: other, weight } of list) {
      const strength = weight * (isBox(other) || isBox(item) ? 1 : STRAIGHT);
      sum += middles[other]! * strength;
      total += strength;
    }
    return [sum, total];
  };
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    const isForward = sweep % 2 === 0;
    const isLast = sweep === SWEEPS - 1;
    const order = columns.map((_, column) => column);
    for (const column of isForward ? order : order.reverse()) {
      settle(column, (item) => {
        const [left, leftTotal] = pull(ranking.before[item]!, item);
        const [right, rightTotal] = pull(ranking.behind[item]!, item);
        const [side, sideTotal] = pull(ranking.beside[item]!, item);
        const sums = isLast
          ? [left + right + side, leftTotal + rightTotal + sideTotal]
          : isForward
            ? [left + side, leftTotal + sideTotal]
            : [right + side, rightTotal + sideTotal];
        return sums[1] === 0 ? [middles[item]!, 0.01] : [sums[0]! / sums[1]!, sums[1]!];
      });
    }
  }
  return { middles, heights, limits, bands: frames, bottom: y };
}
