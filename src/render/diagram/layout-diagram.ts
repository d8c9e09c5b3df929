import { requireFunction, requireObject, requireOptions } from "../../limits/require-argument.js";
import type { Diagram, DiagramBand, DiagramNode } from "./diagram.js";
import type { DiagramLayout, PlacedLink, Point } from "./diagram-layout.js";
import { placeBadges } from "./layout/badges.js";
import { listCells } from "./layout/cells.js";
import { gatherNets } from "./layout/nets.js";
import { orderItems } from "./layout/order-items.js";
import { heightOfPins, listPins } from "./layout/pins.js";
import { placeItems } from "./layout/place-items.js";
import { routeNets } from "./layout/route-nets.js";
import { SIZES } from "./layout/sizes.js";

/** How large the texts of a diagram are, and how it is laid out. */
export interface LayoutOptions {
  /** The height that the text of a box takes at a width, its padding included. */
  readonly nodeHeight: (node: DiagramNode, width: number) => number;
  /** The height of the heading of a band. */
  readonly bandHeight?: ((band: DiagramBand, width: number) => number) | undefined;
  /** The height of the headings above the columns; 28 when absent. */
  readonly headingHeight?: number | undefined;
  /** The width of every box; 180 when absent. */
  readonly columnWidth?: number | undefined;
  /** Whether boxes keep the order of the theory within a row, also where another would cross fewer arrows; `false` when absent. */
  readonly keepsOrder?: boolean | undefined;
}

/** How often boxes may grow to make room for arrows that would run on one line with others. */
const ROUNDS = 8;

/**
 * Gives everything in a diagram a place: columns are levels from left to right, rows are strands in their own order,
 * and arrows run level and upright in between.
 *
 * No box, badge or text overlaps another, and no arrow runs through one, whatever the sizes. Arrows that lead to the same box run
 * together. Needs nothing but the sizes of texts, so it runs where they can be measured: in a browser, or in a program
 * with `measureText`. The same for the same diagram and sizes, in whatever order its links are listed. Some seconds for
 * thousands of boxes.
 *
 * @throws {RangeError} when a link has an end that is no node of the diagram
 * @example
 * const { width, nodes } = layoutDiagram(toDiagram(handwashing, { lang: "en" }), { nodeHeight: () => 40 });
 * nodes.length
 * // => 10
 */
export function layoutDiagram(diagram: Diagram, options: LayoutOptions): DiagramLayout {
  requireObject(diagram, "an answer of toDiagram", ["columns", "bands", "nodes", "links"]);
  requireOptions(options, "{ nodeHeight: () => 40 }");
  const { nodeHeight, bandHeight = () => 22, headingHeight = 28, columnWidth = 180, keepsOrder = false } = options;
  requireFunction(nodeHeight, "options with the function nodeHeight, such as { nodeHeight: () => 40 }");
  const { nodes, links, bands } = diagram;
  const wiring = gatherNets(diagram);
  const { nets, from, netOf } = wiring;
  const pins = listPins(diagram, wiring);
  const contentHeights = nodes.map((node) => Math.ceil(nodeHeight(node, columnWidth)));
  const boxHeights = nodes.map(({ badges }, i) =>
    evenUp(Math.max(contentHeights[i]! + (badges.length > 0 ? SIZES.badgeLine : 0), heightOfPins(pins[i]!))),
  );
  const rowOf = nodes.map(({ row }) => row);
  const ranking = orderItems(wiring, listCells(diagram), rowOf, keepsOrder);
  const headers = bands.map((band) => Math.ceil(bandHeight(band, columnWidth)));
  const itemHeights = wiring.items.map(({ node }) => boxHeights[node] ?? 0);
  const arrange = () => {
    const placed = placeItems(diagram, wiring, ranking, { top: SIZES.margin + headingHeight, itemHeights, headers });
    return { placed, routes: routeNets(diagram, wiring, ranking, placed, pins) };
  };
  let { placed, routes } = arrange();
  for (let round = 0; round < ROUNDS && routes.crowded.size > 0; round++) {
    for (const item of routes.crowded) itemHeights[item]! += SIZES.lineGap;
    ({ placed, routes } = arrange());
  }

  // From left to right: a column, what reaches into the gap from it, the upright lines, what reaches in from behind.
  const lefts: number[] = [];
  let x: number = SIZES.margin + SIZES.bandMargin;
  const firstTracks = routes.gaps.map(({ left, right, tracks }) => {
    lefts.push(x);
    const first = x + columnWidth + left + (tracks > 0 ? SIZES.trackGap : 0);
    x = first + Math.max(0, tracks - 1) * SIZES.trackGap + (tracks > 0 ? SIZES.trackGap : 0) + right;
    // Columns stay apart where nothing runs between them.
    x = Math.max(x, lefts.at(-1)! + columnWidth + 3 * SIZES.bandMargin);
    return first;
  });
  const lastGap = routes.gaps.at(-1);
  const hasLastGap = lastGap !== undefined && lastGap.left > 0;
  const width = (hasLastGap ? x : (lefts.at(-1) ?? SIZES.margin) + columnWidth + SIZES.bandMargin) + SIZES.margin;
  const height = placed.bottom + SIZES.margin;

  const trackX = (net: number, gap: number) => firstTracks[gap]! + (routes.tracks[net]!.get(gap) ?? 0) * SIZES.trackGap;
  const leftOf = (node: number) => lefts[nodes[node]!.column]!;
  const place = (link: number): PlacedLink => {
    const net = netOf[link]!;
    const { target, side, bends } = nets[net]!;
    const source = from[link]!;
    const start = nodes[source]!.column;
    const end = nodes[target]!.column;
    const course = start < end ? "forward" : start === end ? "level" : "backward";
    const isBack = course === "backward";
    const y = routes.exits[link]!;
    const first = { x: leftOf(source) + (isBack ? 0 : columnWidth), y };
    const points: Point[] = [first];
    let at = y;
    const cross = (gap: number, column: number) => {
      const upright = trackX(net, gap);
      const next = column === end ? routes.entries[net]! : placed.middles[bends.get(column)!]!;
      points.push({ x: upright, y: at }, { x: upright, y: next });
      at = next;
    };
    if (side === "left") for (let gap = start; gap < end; gap++) cross(gap, gap + 1);
    else if (course === "level") cross(start, start);
    else for (let gap = start - 1; gap >= end; gap--) cross(gap, gap);
    points.push({ x: leftOf(target) + (side === "left" ? 0 : columnWidth), y: at });
    return {
      id: links[link]!.id,
      points: straighten(points),
      badges: placeBadges(links[link]!.badges, first.x, y, isBack ? -1 : 1),
      course,
    };
  };
  return {
    width,
    height,
    columns: diagram.columns.map((heading, column) => ({
      heading,
      x: lefts[column]!,
      y: SIZES.margin,
      width: columnWidth,
      height: headingHeight,
    })),
    bands: bands.map(({ id, depth, columns: [first, last] }, i) => {
      const margin = Math.max(2, SIZES.bandMargin - 3 * depth);
      return {
        id,
        headerHeight: headers[i]!,
        x: lefts[first]! - margin,
        y: placed.bands[i]!.y,
        width: lefts[last]! + columnWidth - lefts[first]! + 2 * margin,
        height: placed.bands[i]!.height,
      };
    }),
    nodes: nodes.map(({ id, badges }, node) => {
      const box = {
        x: leftOf(node),
        y: placed.middles[node]! - itemHeights[node]! / 2,
        width: columnWidth,
        height: itemHeights[node]!,
      };
      return { id, ...box, badges: placeBadges(badges, box.x + 8, box.y + box.height - SIZES.badgeLine / 2 - 2, 1) };
    }),
    links: links.map((_, link) => place(link)),
  };
}

/** The middle of a box lies on a whole pixel. */
function evenUp(height: number): number {
  return 2 * Math.ceil(height / 2);
}

/** Leaves out the points at which nothing turns. */
function straighten(points: readonly Point[]): Point[] {
  const kept: Point[] = [];
  for (const point of points) {
    const last = kept.at(-1);
    if (last && last.x === point.x && last.y === point.y) continue;
    const before = kept.at(-2);
    if (before && last && ((before.x === last.x && last.x === point.x) || (before.y === last.y && last.y === point.y)))
      kept.pop();
    kept.push(point);
  }
  return kept;
}
