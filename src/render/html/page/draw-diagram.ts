import type { Diagram, DiagramBadge, DiagramNode } from "../../diagram/diagram.js";
import type { Box, DiagramLayout, PlacedBadge } from "../../diagram/diagram-layout.js";
import { layoutDiagram } from "../../diagram/layout-diagram.js";
import { el, svg } from "./dom.js";
import { drawArrow, drawBadge } from "./draw-marks.js";
import { nameNode, type Page, say } from "./page.js";

/** A diagram on the page: its boxes are buttons, its arrows a picture behind them. */
export interface DrawnDiagram {
  readonly board: HTMLElement;
  readonly layout: DiagramLayout;
  /** By the number of the node. */
  readonly boxes: ReadonlyMap<number, HTMLButtonElement>;
  /** By the number of the link. */
  readonly arrows: ReadonlyMap<number, SVGElement>;
  readonly badges: readonly DrawnBadge[];
  /** The font size that it was made for. */
  readonly rem: number;
}

/** A mark of assumptions, or of the evidence on a link itself where it has none. */
export interface DrawnBadge {
  readonly element: SVGElement;
  /** The link or the node that it is on. */
  readonly on: { readonly link: number } | { readonly node: number };
  readonly assumptions: readonly number[];
}

/** What a box is of, and what stands above its column. */
interface BoxOptions extends Pick<DiagramNode, "kind" | "isContext"> {
  readonly heading: string;
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
    diagram.nodes.map(({ id, kind, isContext, column }) => [
      id,
      makeBox(page, index.positions.get(id)!, { kind, isContext, heading: diagram.columns[column]! }),
    ]),
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
  const badges: DrawnBadge[] = [];
  const addBadges = (placed: readonly PlacedBadge[], given: readonly DiagramBadge[], on: DrawnBadge["on"]) => {
    for (const badge of placed) {
      const { verdict, assumptions } = given[badge.index]!;
      const element = drawBadge(badge, verdict, assumptions.length);
      over.append(element);
      badges.push({ element, on, assumptions: assumptions.map((id) => page.assumptions.positions.get(id)!) });
    }
  };
  const arrows = new Map<number, SVGElement>();
  for (const [i, link] of layout.links.entries()) {
    const { from, to, sign, feedback, badges: given } = diagram.links[i]!;
    const number = index.linkPositions.get(`${from}->${to}`)!;
    const arrow = drawArrow(link, { isHarm: sign === "-", isBack: feedback || link.course === "backward" });
    under.append(arrow);
    arrows.set(number, arrow);
    addBadges(link.badges, given, { link: number });
  }
  for (const [i, { id, badges: placed, ...box }] of layout.nodes.entries()) {
    const button = boxes.get(id)!;
    place(button, box);
    button.style.height = `${box.height}px`;
    addBadges(placed, diagram.nodes[i]!.badges, { node: index.positions.get(id)! });
  }
  board.style.width = `${layout.width}px`;
  board.style.height = `${layout.height}px`;
  scaleForPaper(board, layout);
  // In the order in which they are read: by column, from above.
  const ordered = [...layout.nodes].sort((a, b) => a.x - b.x || a.y - b.y);
  board.append(under, ...ordered.map(({ id }) => boxes.get(id)!), over);
  showHeadings(headings, layout, board);
  return {
    board,
    layout,
    arrows,
    badges,
    rem: readRem(),
    boxes: new Map([...boxes].map(([id, box]) => [index.positions.get(id)!, box])),
  };
}

/** The headings of the columns, which stay in sight while the diagram scrolls under them. */
function showHeadings(headings: readonly HTMLElement[], layout: DiagramLayout, board: HTMLElement): void {
  const heads = el("div", { class: "heads" });
  let height = 0;
  for (const [i, { x, y, width, height: own }] of layout.columns.entries()) {
    place(headings[i]!, { x, y, width });
    height = Math.max(height, y + own);
  }
  heads.style.width = `${layout.width}px`;
  heads.style.height = `${height}px`;
  heads.append(...headings);
  board.prepend(heads);
  // So that no box that has the focus lies behind them.
  if (board.parentElement) board.parentElement.style.scrollPaddingTop = `${height + 8}px`;
}

/** The room on A4 and A3, upright and across, less what stands above the diagram; in pixels of CSS. */
const PAPERS = [
  ["--fit", 690, 860],
  ["--fit-wide", 1010, 560],
  ["--fit-large", 1010, 1320],
  ["--fit-large-wide", 1470, 900],
] as const;
/** Below this nobody can read it: then it goes over several pages. */
const SMALLEST = 0.5;

/** How much smaller a diagram is printed, so that it fits on a page or, where that would be too small, in its width. */
function scaleForPaper(board: HTMLElement, { width, height }: DiagramLayout): void {
  for (const [name, across, down] of PAPERS) {
    const whole = Math.min(1, across / width, down / height);
    board.style.setProperty(name, String(whole < SMALLEST ? Math.min(1, across / width) : whole));
  }
}

/** The font size of the page, which a reader may have set. */
export function readRem(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
}

function makeBox(page: Page, node: number, { kind, isContext, heading }: BoxOptions): HTMLButtonElement {
  const column = page.columnOf(node);
  const classes = ["box", kind, column === "impact" ? "impact" : "", isContext ? "context" : ""].join(" ").trim();
  const place = kind === "outcome" ? heading : say(page, page.island.headings[column]);
  return el(
    "button",
    { type: "button", class: classes, "aria-pressed": "false", "data-box": String(node) },
    el("span", { class: "vh" }, place, ": "),
    el("span", { class: "name" }, nameNode(page, node)),
  );
}

function place(element: HTMLElement, { x, y, width, height }: Omit<Box, "height"> & { height?: number }): void {
  element.style.left = `${x}px`;
  element.style.top = `${y}px`;
  element.style.width = `${width}px`;
  if (height !== undefined) element.style.height = `${height}px`;
}
