import type { DiagramLink } from "../diagram/diagram.js";
import type { PlacedLink, Point } from "../diagram/diagram-layout.js";
import { COLORS } from "../diagram/palette.js";
import { element, round } from "./element.js";
import { escapeXml } from "./escape-xml.js";

const RADIUS = 5;
const HEAD = 8;

/** Draws an arrow: its line with rounded corners and its head. */
export function drawLink(link: DiagramLink, { points, course }: PlacedLink, title: string): string {
  const isHarm = link.sign === "-";
  const classes = ["link", course, isHarm && "harm", link.feedback && "feedback"].filter(Boolean).join(" ");
  return element(
    "g",
    { class: classes, "data-id": link.id },
    element("title", {}, escapeXml(title)),
    drawArrow(points, { isHarm, isBack: link.feedback || course === "backward" }),
  );
}

/**
 * Draws the line and the head of an arrow: dashed where it runs back, and ending in a bar instead of a point where it
 * lowers what it leads to. Heads are paths, as not every renderer turns a marker.
 */
export function drawArrow(points: readonly Point[], { isHarm = false, isBack = false }): string {
  const { x, y } = points.at(-1)!;
  const direction = x > points.at(-2)!.x ? 1 : -1;
  const color = isHarm ? COLORS.harm : COLORS.link;
  const line = roundCorners([...points.slice(0, -1), { x: x - direction * (isHarm ? 3 : HEAD - 2), y }]);
  return (
    element("path", { d: line, ...(isHarm && { stroke: color }), ...(isBack && { "stroke-dasharray": "6 3" }) }) +
    (isHarm
      ? element("path", {
          class: "head",
          d: `M${round(x - 3 * direction)} ${round(y - 6)}v12`,
          stroke: color,
          "stroke-width": 3,
        })
      : element("path", {
          class: "head",
          d: `M${round(x)} ${round(y)}l${-HEAD * direction}-4v8z`,
          fill: color,
          stroke: "none",
        }))
  );
}

function roundCorners(points: readonly Point[]): string {
  let path = `M${round(points[0]!.x)} ${round(points[0]!.y)}`;
  for (let i = 1; i < points.length; i++) {
    const [before, at, after] = [points[i - 1]!, points[i]!, points[i + 1]];
    if (after === undefined) {
      path += lineTo(before, at);
      continue;
    }
    const radius = Math.min(RADIUS, lengthOf(before, at) / 2, lengthOf(at, after) / 2);
    const end = towards(at, after, radius);
    path += `${lineTo(before, towards(at, before, radius))}Q${round(at.x)} ${round(at.y)} ${round(end.x)} ${round(end.y)}`;
  }
  return path;
}

function lineTo(from: Point, to: Point): string {
  return from.y === to.y ? `H${round(to.x)}` : `V${round(to.y)}`;
}

function lengthOf(a: Point, b: Point): number {
  return Math.abs(a.x - b.x) + Math.abs(a.y - b.y);
}

function towards(from: Point, to: Point, distance: number): Point {
  return {
    x: from.x + Math.sign(to.x - from.x) * distance,
    y: from.y + Math.sign(to.y - from.y) * distance,
  };
}
