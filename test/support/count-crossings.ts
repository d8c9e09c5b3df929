import type { Diagram, Point } from "../../src/entries/render/pictures.js";

/** How often arrows cross. */
export interface Crossings {
  /** The pairs of arrows that do. */
  readonly pairs: number;
  /** The places on the page where some do; arrows that run together cross another in one place. */
  readonly places: number;
}

/** Counts where the ways of links cross. Near a box that two links share they may touch. */
export function countCrossings({ links }: Diagram, ways: readonly (readonly Point[])[]): Crossings {
  let pairs = 0;
  const places = new Set<string>();
  for (const [i, one] of ways.entries()) {
    for (let k = i + 1; k < ways.length; k++) {
      const other = ways[k]!;
      const [a, b] = [links[i]!, links[k]!];
      const shared = [
        ...(a.from === b.from ? [one[0]!] : []),
        ...(a.to === b.to ? [one.at(-1)!] : []),
        ...(a.to === b.from ? [one.at(-1)!] : []),
        ...(a.from === b.to ? [one[0]!] : []),
      ];
      const points = listCrossings(one, other).filter(
        ({ x, y }) => !shared.some((end) => Math.hypot(end.x - x, end.y - y) < 12),
      );
      if (points.length > 0) pairs += 1;
      for (const { x, y } of points) places.add(`${Math.round(x)} ${Math.round(y)}`);
    }
  }
  return { pairs, places: places.size };
}

function listCrossings(one: readonly Point[], other: readonly Point[]): Point[] {
  const found: Point[] = [];
  for (let i = 1; i < one.length; i++) {
    for (let k = 1; k < other.length; k++) {
      const point = cross(one[i - 1]!, one[i]!, other[k - 1]!, other[k]!);
      if (point) found.push(point);
    }
  }
  return found;
}

function cross(a: Point, b: Point, c: Point, d: Point): Point | undefined {
  if (Math.max(a.x, b.x) < Math.min(c.x, d.x) || Math.max(c.x, d.x) < Math.min(a.x, b.x)) return undefined;
  const [p, q] = [
    { x: b.x - a.x, y: b.y - a.y },
    { x: d.x - c.x, y: d.y - c.y },
  ];
  const turn = p.x * q.y - p.y * q.x;
  if (turn === 0) return undefined;
  const t = ((c.x - a.x) * q.y - (c.y - a.y) * q.x) / turn;
  const u = ((c.x - a.x) * p.y - (c.y - a.y) * p.x) / turn;
  if (t <= 0 || t >= 1 || u <= 0 || u >= 1) return undefined;
  return { x: a.x + t * p.x, y: a.y + t * p.y };
}
