import type { Diagram } from "../diagram.js";

/**
 * The arrows that enter one box at one point. They run together as soon as they can, so that what leads to a box is
 * read as one: between two columns on one upright line, past a column on one level line.
 */
export interface Net {
  /** The number of the box that it leads to. */
  readonly target: number;
  /** The side on which it enters: the right one for arrows from the same column or a later one. */
  readonly side: "left" | "right";
  /** The numbers of its links, by their first boxes. */
  readonly links: readonly number[];
  /** The first and the last gap that it crosses; gap 0 is behind column 0. */
  readonly gaps: readonly [number, number];
  /** The item that stands for it in each column that it passes. */
  readonly bends: ReadonlyMap<number, number>;
}

/** What takes up room in a column: a box, or the level line of a net that passes. */
export interface Item {
  readonly column: number;
  /** The number of the box, or -1. */
  readonly node: number;
  /** The number of the net, or -1. */
  readonly net: number;
}

/** Boxes and passing nets. The items of boxes come first, so that an item and its box have one number. */
export interface Wiring {
  readonly items: readonly Item[];
  readonly nets: readonly Net[];
  /** The numbers of the two boxes of each link. */
  readonly from: readonly number[];
  readonly to: readonly number[];
  /** The net of each link. */
  readonly netOf: readonly number[];
}

/** Gathers the links of a diagram into nets. Does not depend on the order of the links. */
export function gatherNets({ nodes, links }: Diagram): Wiring {
  const numbers = new Map(nodes.map(({ id }, i) => [id, i]));
  const from = links.map((link) => numbers.get(link.from) ?? fail(link.from));
  const to = links.map((link) => numbers.get(link.to) ?? fail(link.to));
  const columnOf = (node: number) => nodes[node]!.column;
  const sideOf = (link: number) => (columnOf(from[link]!) < columnOf(to[link]!) ? "left" : "right");
  const styleOf = (link: number) => `${sideOf(link)}${links[link]!.sign}${links[link]!.feedback}`;

  const gathered = new Map<string, number[]>();
  const byTarget = links
    .map((_, link) => link)
    .sort((a, b) => to[a]! - to[b]! || compare(styleOf(a), styleOf(b)) || from[a]! - from[b]!);
  for (const link of byTarget) {
    const key = `${to[link]} ${styleOf(link)}`;
    const together = gathered.get(key);
    if (together === undefined) gathered.set(key, [link]);
    else together.push(link);
  }

  const items: Item[] = nodes.map(({ column }, node) => ({ column, node, net: -1 }));
  const netOf = links.map(() => 0);
  const nets = [...gathered.values()].map((together, net): Net => {
    const [link = 0] = together;
    const target = to[link]!;
    const side = sideOf(link);
    const sources = together.map((one) => columnOf(from[one]!));
    const column = columnOf(target);
    const gaps: [number, number] =
      side === "left" ? [Math.min(...sources), column - 1] : [column, Math.max(column, Math.max(...sources) - 1)];
    const bends = new Map<number, number>();
    for (let passed = gaps[0] + 1; passed <= gaps[1]; passed++) {
      bends.set(passed, items.length);
      items.push({ column: passed, node: -1, net });
    }
    for (const one of together) netOf[one] = net;
    return { target, side, links: together, gaps, bends };
  });
  return { items, nets, from, to, netOf };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function fail(id: string): never {
  throw new RangeError(`A link of the diagram has the end ${JSON.stringify(id)}, which is no node of it.`);
}
