import type { Verdict } from "../../schema/vocabulary.js";
import type { DiagramBadge } from "../diagram/diagram.js";
import type { PlacedBadge } from "../diagram/diagram-layout.js";
import { VERDICT_MARKS } from "../verdict-marks.js";
import { element, round } from "./element.js";
import { escapeXml } from "./escape-xml.js";

/** Draws the mark of an assumption, with a number where it stands for several. */
export function drawBadge(
  { verdict, assumptions }: DiagramBadge,
  { x, y, width, height }: PlacedBadge,
  title: string,
): string {
  const count =
    assumptions.length < 2
      ? ""
      : element(
          "text",
          { x: x + width, y: y + height / 2 + 4, "font-size": 12, "font-weight": "bold", "text-anchor": "end" },
          String(assumptions.length),
        );
  return element(
    "g",
    { class: `badge ${verdict}`, "data-id": assumptions.join(" ") || undefined },
    element("title", {}, escapeXml(title)),
    drawMark(verdict, { x, y, size: height }),
    count,
  );
}

/** Draws the mark of a verdict in a square. */
export function drawMark(
  verdict: Verdict,
  { x, y, size }: { readonly x: number; readonly y: number; readonly size: number },
): string {
  const { shape, sign, isFilled, isDashed, color, tint } = VERDICT_MARKS[verdict];
  return element(
    "g",
    { transform: `translate(${round(x)} ${round(y)}) scale(${size / 20})`, stroke: color, "stroke-linejoin": "round" },
    element("path", { d: shape, fill: tint, "stroke-width": 1.6, ...(isDashed && { "stroke-dasharray": "3.4 2" }) }),
    element("path", {
      d: sign,
      fill: isFilled ? color : "none",
      "stroke-width": isFilled ? 0 : 2,
      "stroke-linecap": "round",
    }),
  );
}
