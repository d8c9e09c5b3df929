import type { Diagram, DiagramBadge, DiagramNode } from "../diagram/diagram.js";
import type { DiagramLayout } from "../diagram/diagram-layout.js";
import { type BoxKind, COLORS } from "../diagram/palette.js";
import { drawBadge } from "./draw-badge.js";
import { drawBox } from "./draw-box.js";
import { drawLink } from "./draw-link.js";
import { element, textLines } from "./element.js";
import { TYPE } from "./type.js";

/** What is written in a diagram, in lines that fit. */
export interface DiagramTexts {
  /** In the order of the diagram. */
  readonly nodes: readonly (readonly string[])[];
  readonly columns: readonly (readonly string[])[];
  readonly bands: readonly (readonly string[])[];
  /** What a link and a badge say when pointed at. */
  readonly link: (id: string) => string;
  readonly badge: (badge: DiagramBadge) => string;
}

/** Draws a diagram that has its places, from the back to the front; one line for each layer. */
export function drawDiagram(
  diagram: Diagram,
  layout: DiagramLayout,
  texts: DiagramTexts,
  kindOf: (node: DiagramNode) => BoxKind,
): string {
  const { heading, band, box } = TYPE;
  const headings = layout.columns.map(({ x, y }, i) =>
    textLines(texts.columns[i]!, { x, y: y + heading.size, lineHeight: heading.lineHeight }),
  );
  const bands = layout.bands.map(({ id, x, y, width, height }, i) =>
    element(
      "g",
      { class: "band", "data-id": id },
      element("rect", {
        x,
        y,
        width,
        height,
        rx: 4,
        fill: COLORS.bands[diagram.bands[i]!.depth % 2],
        stroke: COLORS.bandLine,
      }),
      textLines(texts.bands[i]!, { x: x + 9, y: y + band.size + 3, lineHeight: band.lineHeight }),
    ),
  );
  const links = layout.links.map((placed, i) => drawLink(diagram.links[i]!, placed, texts.link(placed.id)));
  const nodes = layout.nodes.map((placed, i) => {
    const node = diagram.nodes[i]!;
    return drawBox(node, kindOf(node), placed, { lines: texts.nodes[i]!, badgeRoom: node.badges.length > 0 ? 22 : 0 });
  });
  const badges = [...layout.links.entries(), ...layout.nodes.entries()].map(([i, placed]) => {
    const given = ("points" in placed ? diagram.links : diagram.nodes)[i]!.badges;
    return placed.badges.map((one) => drawBadge(given[one.index]!, one, texts.badge(given[one.index]!))).join("");
  });
  return [
    element("g", { class: "columns", "font-weight": "bold", "font-size": heading.size }, ...headings),
    element("g", { class: "bands", "font-weight": "bold", "font-size": band.size }, ...bands),
    element("g", { class: "links", fill: "none", stroke: COLORS.link, "stroke-width": 1.5 }, ...links),
    element("g", { class: "nodes", "font-size": box.size }, ...nodes),
    element("g", { class: "badges" }, ...badges),
  ].join("\n");
}
