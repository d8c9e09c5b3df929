import { VERDICTS } from "../../../schema/vocabulary.js";
import type { Diagram } from "../../diagram/diagram.js";
import type { Box, DiagramLayout, PlacedBadge, PlacedLink, Point } from "../../diagram/diagram-layout.js";
import { layoutDiagram } from "../../diagram/layout-diagram.js";
import { el, svg } from "./dom.js";
import { nameNode, type Page, say } from "./page.js";

/** A diagram on the page: its boxes are buttons, its arrows a picture behind them. */
export interface DrawnDiagram {
  readonly board: HTMLElement;
  readonly layout: DiagramLayout;
  /** By the number of the node. */
  readonly boxes: ReadonlyMap<number, HTMLButtonElement>;
  /** By the number of the link: the arrow, and the badges on it. */
  readonly arrows: ReadonlyMap<number, readonly SVGElement[]>;
}

/** The widths of a box, in the font size of the page: the first with which the diagram fits is taken, or the last. */
const BOX_WIDTHS = [11.5, 10.25, 9];
/** With more boxes than this a second try takes too long. */
const MANY = 200;

/** Draws a diagram into a region: with the sizes that texts have there, whatever the font and its size. */
export function drawDiagram(page: Page, diagram: Diagram, region: HTMLElement): DrawnDiagram {
  const { index } = page;
  const board = el("div", { class: "board" });
  region.replaceChildren(board);
  const boxes = new Map(
    diagram.nodes.map((node) => [node.id, makeBox(page, index.positions.get(node.id)!, diagram.columns[node.column]!)]),
  );
  const bands = diagram.bands.map(({ title, depth }) => el("p", { class: `band-title d${Math.min(depth, 2)}` }, title));
  const headings = diagram.columns.map((heading) => el("p", { class: "column" }, heading));
  const elements = [...boxes.values(), ...bands, ...headings];
  board.append(...elements);
  const tryWidth = (columnWidth: number): DiagramLayout => {
    for (const element of elements) element.style.width = `${columnWidth}px`;
    const heights = new Map([...boxes].map(([id, box]) => [id, box.offsetHeight]));
    const bandHeights = new Map(diagram.bands.map(({ id }, i) => [id, bands[i]!.offsetHeight + 4]));
    return layoutDiagram(diagram, {
      nodeHeight: ({ id }) => heights.get(id)!,
      bandHeight: ({ id }) => bandHeights.get(id)!,
      headingHeight: Math.max(28, ...headings.map((heading) => heading.offsetHeight + 8)),
      columnWidth,
    });
  };
  const widths = BOX_WIDTHS.map((width) => Math.round(width * readRem()));
  let columnWidth = widths[0]!;
  let layout = tryWidth(columnWidth);
  for (const width of diagram.nodes.length > MANY ? [] : widths.slice(1)) {
    if (layout.width <= region.clientWidth) break;
    columnWidth = width;
    layout = tryWidth(width);
  }

  const under = svg("svg", { class: "arrows", width: layout.width, height: layout.height, "aria-hidden": "true" });
  const over = svg("svg", { class: "badges", width: layout.width, height: layout.height, "aria-hidden": "true" });
  for (const [i, band] of layout.bands.entries()) {
    const frame = el("div", { class: `band d${Math.min(diagram.bands[i]!.depth, 2)}` });
    place(frame, band);
    board.prepend(frame);
    place(bands[i]!, { x: band.x + 8, y: band.y + 2, width: Math.min(band.width - 16, 2.5 * columnWidth) });
  }
  for (const [i, { x, y, width }] of layout.columns.entries()) place(headings[i]!, { x, y, width });
  const arrows = new Map(
    layout.links.map((link, i) => {
      const { from, to, sign, feedback, badges } = diagram.links[i]!;
      const kind = `${sign === "-" ? " minus" : ""}${feedback ? " back" : ""}`;
      const arrow = drawArrow(link, kind, sign === "-");
      under.append(arrow);
      const marks = link.badges.map((badge) =>
        drawBadge(badge, VERDICTS.indexOf(badges[badge.index]!.verdict), badges[badge.index]!.assumptions.length),
      );
      over.append(...marks);
      return [page.index.linkPositions.get(`${from}->${to}`)!, [arrow, ...marks]] as const;
    }),
  );
  for (const [i, { id, badges, ...box }] of layout.nodes.entries()) {
    const button = boxes.get(id)!;
    place(button, box);
    button.style.height = `${box.height}px`;
    const given = diagram.nodes[i]!.badges;
    over.append(
      ...badges.map((badge) =>
        drawBadge(badge, VERDICTS.indexOf(given[badge.index]!.verdict), given[badge.index]!.assumptions.length),
      ),
    );
  }
  board.style.width = `${layout.width}px`;
  board.style.height = `${layout.height}px`;
  // In the order in which they are read: by column, from above.
  const ordered = [...layout.nodes].sort((a, b) => a.x - b.x || a.y - b.y);
  board.append(under, ...ordered.map(({ id }) => boxes.get(id)!), over);
  return { board, layout, arrows, boxes: new Map([...boxes].map(([id, box]) => [index.positions.get(id)!, box])) };
}

/** The font size of the page, which a reader may have set. */
export function readRem(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
}

function makeBox(page: Page, node: number, heading: string): HTMLButtonElement {
  const kind = page.index.kinds[node]!;
  const name = el("span", { class: "name" }, nameNode(page, node));
  const hidden = el(
    "span",
    { class: "vh" },
    kind === "outcome" ? heading : say(page, page.island.headings[page.columnOf(node)]),
    ": ",
  );
  return el(
    "button",
    { type: "button", class: `box ${kind}`, "aria-pressed": "false", "data-box": String(node) },
    hidden,
    name,
  );
}

function place(element: HTMLElement, { x, y, width, height }: Omit<Box, "height"> & { height?: number }): void {
  element.style.left = `${x}px`;
  element.style.top = `${y}px`;
  element.style.width = `${width}px`;
  if (height !== undefined) element.style.height = `${height}px`;
}

const CORNER = 5;

function drawArrow({ points }: PlacedLink, kind: string, lowers: boolean): SVGElement {
  const group = svg("g", { class: `arrow${kind}` });
  const end = points.at(-1)!;
  const before = points.at(-2)!;
  const side = Math.sign(end.x - before.x) || 1;
  const tip = lowers ? `M${end.x - 2 * side} ${end.y - 6}V${end.y + 6}` : `M${end.x} ${end.y}l${-8 * side} -4v8z`;
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

function drawBadge({ x, y, height, width }: PlacedBadge, verdict: number, count: number): SVGElement {
  const group = svg("g", { class: `badge m${verdict}` });
  group.append(svg("use", { href: `#m${verdict}`, x, y, width: height, height }));
  if (count > 1) {
    const text = svg("text", { x: x + width, y: y + height / 2 + 4, "text-anchor": "end" });
    text.textContent = String(count);
    group.append(text);
  }
  return group;
}
