import type { Diagram } from "../diagram.js";
import { badgesWidth } from "./badges.js";
import type { Wiring } from "./nets.js";
import { SIZES } from "./sizes.js";

/** Where an arrow leaves a box, or where a net enters it. */
export interface Pin {
  readonly node: number;
  readonly side: "left" | "right";
  readonly net: number;
  /** The link that leaves; -1 where a net enters. */
  readonly link: number;
  /** How much of the edge it takes. */
  readonly extent: number;
  /** How far its badges, or its arrowhead, reach from the box. */
  readonly reach: number;
}

/** The pins of every box: those of the links that leave it and of the nets that enter it. */
export function listPins({ nodes, links }: Diagram, { nets, from, netOf }: Wiring): Pin[][] {
  const pins: Pin[][] = nodes.map(() => []);
  for (const [net, { target, side }] of nets.entries()) {
    pins[target]!.push({ node: target, side, net, link: -1, extent: SIZES.lineGap, reach: SIZES.arrow });
  }
  for (const [link, { badges }] of links.entries()) {
    const net = netOf[link]!;
    const { target, side: entry } = nets[net]!;
    const node = from[link]!;
    const side = entry === "right" && nodes[node]!.column > nodes[target]!.column ? "left" : "right";
    const extent = badges.length > 0 ? SIZES.badge + 4 : SIZES.lineGap;
    pins[node]!.push({ node, side, net, link, extent, reach: Math.max(SIZES.stub, badgesWidth(badges)) });
  }
  // Not in the order of the links, which says nothing.
  for (const list of pins) list.sort((a, b) => a.net - b.net || a.link - b.link);
  return pins;
}

/** The least height of a box on whose edges its pins fit. */
export function heightOfPins(pins: readonly Pin[]): number {
  const total = (side: Pin["side"]) =>
    pins.filter((pin) => pin.side === side).reduce((sum, { extent }) => sum + extent, 0);
  return Math.max(total("left"), total("right")) + 2 * (SIZES.corner - SIZES.lineGap / 2);
}
