import type { Diagram } from "../diagram.js";
import { clearPins } from "./clear-pins.js";
import type { Ranking } from "./detours.js";
import type { Span } from "./find-clashes.js";
import { findClashes } from "./find-clashes.js";
import { findClear, type Line } from "./find-clear.js";
import { placeInOrder } from "./isotonic.js";
import type { Wiring } from "./nets.js";
import { orderTracks } from "./order-tracks.js";
import type { Pin } from "./pins.js";
import type { Heights } from "./place-items.js";
import { SIZES } from "./sizes.js";

/** Where the arrows run, before the columns have a place from left to right. */
export interface Routes {
  /** The height at which each link leaves its box. */
  readonly exits: readonly number[];
  /** The height at which each net enters its box. */
  readonly entries: readonly number[];
  /** The upright line of each net in each gap that it crosses, counted from the left. */
  readonly tracks: readonly ReadonlyMap<number, number>[];
  /** What each gap needs: how far badges and arrowheads reach into it from both sides, and how many upright lines it has. */
  readonly gaps: readonly { readonly left: number; readonly right: number; readonly tracks: number }[];
  /** The items that need more height: for want of it, an arrow that arrives there runs on one line with another. */
  readonly crowded: ReadonlySet<number>;
}

/** Chooses where arrows leave and enter, and on which upright lines they run. Moves passing nets a little apart. */
export function routeNets(
  { nodes, links }: Diagram,
  wiring: Wiring,
  { columns }: Ranking,
  { middles, heights, limits }: Heights,
  pins: readonly (readonly Pin[])[],
): Routes {
  const { items, nets, from } = wiring;
  const exits = links.map(() => 0);
  const entries = nets.map(() => 0);
  /** The height at which a net arrives in a column: that of its bend, or the middle of its target. */
  const bendOf = (net: number, column: number) => middles[nets[net]!.bends.get(column) ?? nets[net]!.target]!;
  const place = (pin: Pin, y: number) => {
    if (pin.link < 0) entries[pin.net] = y;
    else exits[pin.link] = y;
  };

  /** Where the other end of a pin is, on the other side of the gap. */
  const wishOf = ({ net, link, side, node }: Pin): number => {
    const { column } = nodes[node]!;
    const { side: entry, gaps, links: together, target } = nets[net]!;
    if (link >= 0) {
      if (side === "left") return bendOf(net, column - 1);
      return entry === "right" ? middles[target]! : bendOf(net, column + 1);
    }
    if (side === "left") {
      const there = together.filter((one) => nodes[from[one]!]!.column === column - 1).map((one) => exits[one]!);
      if (gaps[0] < column - 1) there.push(bendOf(net, column - 1));
      return there.length === 1 ? there[0]! : (Math.min(...there) + Math.max(...there) + 2 * middles[node]!) / 4;
    }
    const beside = together.map((one) => middles[from[one]!]!);
    return beside.reduce((sum, y) => sum + y, 0) / beside.length;
  };

  /** The level lines that reach a gap from the column before it. */
  const linesBefore = (gap: number): Line[] => {
    const lines: Line[] = [];
    for (const item of columns[gap] ?? []) {
      const { node, net } = items[item]!;
      if (node < 0) lines.push({ net, y: middles[item]! });
      else
        for (const pin of pins[node]!)
          if (pin.side === "right")
            lines.push({ net: pin.net, y: pin.link < 0 ? entries[pin.net]! : exits[pin.link]! });
    }
    return lines.sort((a, b) => a.y - b.y || a.net - b.net);
  };

  for (const [c, column] of columns.entries()) {
    const lines = c === 0 ? [] : linesBefore(c - 1);
    for (const [i, item] of column.entries()) {
      const { node, net } = items[item]!;
      if (node < 0) {
        const low = Math.max(limits[item]![0], lowerEdge(column[i - 1]) + gapTo(column[i - 1]));
        const high = Math.min(limits[item]![1], upperEdge(column[i + 1]) - gapTo(column[i + 1]));
        if (low <= high) middles[item] = findClear(middles[item]!, [low, high], net, lines);
        continue;
      }
      const top = middles[item]! - heights[item]! / 2 + SIZES.corner;
      const bottom = middles[item]! + heights[item]! / 2 - SIZES.corner;
      for (const side of ["left", "right"] as const) {
        const own = pins[node]!.filter((pin) => pin.side === side)
          .map((pin) => ({ pin, wish: wishOf(pin) }))
          .sort((a, b) => a.wish - b.wish || a.pin.net - b.pin.net || a.pin.link - b.pin.link);
        const distances = own.map(({ pin }, k) => (k === 0 ? 0 : (pin.extent + own[k - 1]!.pin.extent) / 2));
        const placed = placeInOrder(
          own.map(({ wish }) => wish),
          distances,
          [Math.ceil(top), Math.floor(bottom)],
        );
        const ownNets = own.map(({ pin }) => pin.net);
        if (side === "left")
          clearPins(placed, { nets: ownNets, distances, lines, bounds: [Math.ceil(top), Math.floor(bottom)] });
        for (const [k, { pin }] of own.entries()) place(pin, placed[k]!);
      }
    }
  }

  function lowerEdge(item: number | undefined): number {
    return item === undefined ? -Infinity : middles[item]! + heights[item]! / 2;
  }
  function upperEdge(item: number | undefined): number {
    return item === undefined ? Infinity : middles[item]! - heights[item]! / 2;
  }
  function gapTo(item: number | undefined): number {
    return item !== undefined && items[item]!.node < 0 ? SIZES.lineGap : SIZES.bendGap;
  }

  const tracks: Map<number, number>[] = nets.map(() => new Map());
  const crowded = new Set<number>();
  const gaps = columns.map((_, gap) => {
    const spans = new Map<number, { left: number[]; right: number[] }>();
    const spanOf = (net: number) => {
      const span = spans.get(net) ?? { left: [], right: [] };
      spans.set(net, span);
      return span;
    };
    for (const { net, y } of linesBefore(gap)) spanOf(net).left.push(y);
    let right = 0;
    for (const item of columns[gap + 1] ?? []) {
      const { node, net } = items[item]!;
      if (node < 0) spanOf(net).right.push(middles[item]!);
      else
        for (const pin of pins[node]!) {
          if (pin.side !== "left") continue;
          spanOf(pin.net).right.push(pin.link < 0 ? entries[pin.net]! : exits[pin.link]!);
          right = Math.max(right, pin.reach);
        }
    }
    const reaches = (columns[gap] ?? []).flatMap((item) => {
      const { node } = items[item]!;
      return node < 0 ? [] : pins[node]!.filter(({ side }) => side === "right").map(({ reach }) => reach);
    });
    const left = reaches.reduce((most, reach) => Math.max(most, reach), 0);
    const ordered = [...spans.entries()]
      .sort(([a], [b]) => a - b)
      .map(([net, span]): Span => ({ net, left: span.left.sort(byNumber), right: span.right.sort(byNumber) }));
    const numbers = orderTracks(ordered);
    for (const [i, { net }] of ordered.entries()) tracks[net]!.set(gap, numbers[i]!);
    const clashing = new Set(findClashes(ordered, numbers));
    for (const item of clashing.size === 0 ? [] : columns[gap + 1]!) {
      const { node, net } = items[item]!;
      const arriving = node < 0 ? [net] : pins[node]!.filter(({ side }) => side === "left").map((pin) => pin.net);
      if (arriving.some((one) => clashing.has(one))) crowded.add(item);
    }
    return { left, right, tracks: numbers.reduce((most, number) => Math.max(most, number + 1), 0) };
  });
  return { exits, entries, tracks, gaps, crowded };
}

function byNumber(a: number, b: number): number {
  return a - b;
}
