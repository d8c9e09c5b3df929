import { VERDICTS, type Verdict } from "../../../schema/vocabulary.js";
import type { PlacedBadge, PlacedLink, Point } from "../../diagram/diagram-layout.js";
import { svg } from "./dom.js";

const CORNER = 5;

/** Draws an arrow; one that lowers what it leads to ends in a bar, and one that runs back is dashed. */
export function drawArrow(
  { points }: PlacedLink,
  { isHarm, isBack }: { readonly isHarm: boolean; readonly isBack: boolean },
): SVGElement {
  const group = svg("g", { class: `arrow${isHarm ? " harm" : ""}${isBack ? " back" : ""}` });
  const end = points.at(-1)!;
  const before = points.at(-2)!;
  const side = Math.sign(end.x - before.x) || 1;
  const tip = isHarm ? `M${end.x - 2 * side} ${end.y - 6}V${end.y + 6}` : `M${end.x} ${end.y}l${-8 * side} -4v8z`;
  group.append(svg("path", { class: "line", d: roundedPath(points) }), svg("path", { class: "tip", d: tip }));
  return group;
}

function roundedPath(points: readonly Point[]): string {
  const [first, ...rest] = points;
  if (first === undefined) return "";
  let d = `M${first.x} ${first.y}`;
  for (const [i, point] of rest.entries()) {
    const next = rest[i + 1];
    if (next === undefined) {
      d += `L${point.x} ${point.y}`;
      break;
    }
    const last = points[i]!;
    const reach = Math.min(CORNER, distance(last, point) / 2, distance(point, next) / 2);
    const into = towards(point, last, reach);
    const out = towards(point, next, reach);
    d += `L${into.x} ${into.y}Q${point.x} ${point.y} ${out.x} ${out.y}`;
  }
  return d;
}

function distance(a: Point, b: Point): number {
  return Math.abs(a.x - b.x) + Math.abs(a.y - b.y);
}

function towards(from: Point, to: Point, by: number): Point {
  return { x: from.x + Math.sign(to.x - from.x) * by, y: from.y + Math.sign(to.y - from.y) * by };
}

/** Draws the mark of a verdict, with a number where it stands for several assumptions. */
export function drawBadge({ x, y, height, width }: PlacedBadge, verdict: Verdict, count: number): SVGElement {
  const mark = `m${VERDICTS.indexOf(verdict)}`;
  const group = svg("g", { class: `badge ${mark}` });
  group.append(svg("use", { href: `#${mark}`, x, y, width: height, height }));
  if (count > 1) {
    const text = svg("text", { x: x + width, y: y + height / 2 + 4, "text-anchor": "end" });
    text.textContent = String(count);
    group.append(text);
  }
  return group;
}
