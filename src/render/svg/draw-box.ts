import type { DiagramNode } from "../diagram/diagram.js";
import type { Box } from "../diagram/diagram-layout.js";
import { BOX_COLORS, type BoxKind } from "../diagram/palette.js";
import { element, round, textLines } from "./element.js";
import { escapeXml } from "./escape-xml.js";
import { TYPE } from "./type.js";

/** Draws a box with its text, which is in lines already; some room is kept for badges below it. */
export function drawBox(
  node: DiagramNode,
  kind: BoxKind,
  box: Box,
  { lines, badgeRoom }: { readonly lines: readonly string[]; readonly badgeRoom: number },
): string {
  const { size, lineHeight, padding } = TYPE.box;
  const top = box.y + (box.height - badgeRoom - lines.length * lineHeight) / 2;
  const isCut = lines.at(-1)?.endsWith("…") === true;
  return element(
    "g",
    { class: ["node", node.kind, kind !== node.kind && kind].filter(Boolean).join(" "), "data-id": node.id },
    ...(isCut ? [element("title", {}, escapeXml(node.label))] : []),
    drawFrame(kind, box),
    textLines(lines, { x: box.x + padding, y: top + size, lineHeight }),
  );
}

/** Draws the frame of a box: square for an intervention, round for an outcome, with cut corners for an outside factor. */
export function drawFrame(kind: BoxKind, { x, y, width, height }: Box): string {
  const { fill, stroke } = BOX_COLORS[kind];
  const paint = { fill, stroke, "stroke-width": kind === "impact" ? 2.4 : 1.2 };
  if (kind === "factor") {
    const cut = 7;
    const [w, h] = [round(width - 2 * cut), round(height - 2 * cut)];
    const start = `M${round(x + cut)} ${round(y)}`;
    return element("path", {
      d: `${start}h${w}l${cut} ${cut}v${h}l-${cut} ${cut}h-${w}l-${cut}-${cut}v-${h}z`,
      ...paint,
    });
  }
  const rx = kind === "intervention" ? undefined : 7;
  return element("rect", {
    x,
    y,
    width,
    height,
    rx,
    ...paint,
    ...(kind === "context" && { "stroke-dasharray": "2 3" }),
  });
}
