import type { Box, Diagram, DiagramLayout, Point } from "../../src/entries/render/pictures.js";

/** Names what is wrong with the places of a diagram: what overlaps, what leaves its row, what an arrow runs through. */
export function findFaults(diagram: Diagram, layout: DiagramLayout): string[] {
  const faults: string[] = [];
  const { nodes, links, bands, columns } = layout;
  const headers = bands.map(({ id, x, y, headerHeight }) => ({
    id,
    box: { x, y, width: columns[0]!.width + 9, height: headerHeight },
  }));
  const badges = [
    ...links.flatMap(({ id, badges: list }) => list.map((badge) => ({ id, box: badge }))),
    ...nodes.flatMap(({ id, badges: list }) => list.map((badge) => ({ id, box: badge }))),
  ];
  const boxes = nodes.map((node) => ({ id: node.id, box: node }));
  const headings = columns.map((box) => ({ id: box.heading, box }));

  const apart = (one: readonly Placed[], other: readonly Placed[], what: string) => {
    for (const [i, a] of one.entries()) {
      for (const b of one === other ? one.slice(i + 1) : other) {
        if (a.id === b.id && one !== other) continue;
        if (overlap(a.box, b.box)) faults.push(`${what}: ${a.id} and ${b.id} overlap`);
      }
    }
  };
  apart(boxes, boxes, "boxes");
  apart(badges, badges, "badges");
  apart(boxes, badges, "box and badge");
  apart(headers, boxes, "heading of band and box");
  apart(headers, badges, "heading of band and badge");
  apart(headings, [...boxes, ...badges, ...headers], "heading of column");
  for (const [i, { id, badges: list }] of nodes.entries()) {
    for (const badge of list) if (!isWithin(badge, nodes[i]!)) faults.push(`the badge of ${id} leaves its box`);
  }

  for (const [i, link] of links.entries()) {
    const stretches = link.points.slice(1).map((end, k) => [link.points[k]!, end] as const);
    const { from, to } = diagram.links[i]!;
    const source = nodes.find(({ id }) => id === from)!;
    const target = nodes.find(({ id }) => id === to)!;
    if (!isOnEdge(link.points[0]!, source)) faults.push(`${link.id} does not start at its box`);
    if (!isOnEdge(link.points.at(-1)!, target)) faults.push(`${link.id} does not end at its box`);
    for (const [a, b] of stretches) {
      if (a.x !== b.x && a.y !== b.y) faults.push(`${link.id} runs aslant`);
      for (const { id, box } of boxes) if (crosses(a, b, box)) faults.push(`${link.id} runs through box ${id}`);
      for (const { id, box } of badges) {
        if (id !== link.id && crosses(a, b, box)) faults.push(`${link.id} runs through a badge of ${id}`);
      }
      for (const { id, box } of headers)
        if (crosses(a, b, box)) faults.push(`${link.id} runs through the name of ${id}`);
      for (const { id, box } of headings)
        if (crosses(a, b, box)) faults.push(`${link.id} runs through the heading ${id}`);
    }
    const [first] = stretches;
    for (const badge of link.badges) {
      const y = badge.y + badge.height / 2;
      const [left, right] = [Math.min(first![0].x, first![1].x), Math.max(first![0].x, first![1].x)];
      if (y !== first![0].y || badge.x < left || badge.x + badge.width > right) {
        faults.push(`a badge of ${link.id} is not on its first stretch`);
      }
    }
  }
  for (const box of [...nodes, ...badges.map((badge) => badge.box), ...bands, ...columns]) {
    if (!isWithin(box, { x: 0, y: 0, width: layout.width, height: layout.height }))
      faults.push("something lies outside");
  }
  for (const { id, points } of links) {
    for (const { x, y } of points) {
      if (x < 0 || y < 0 || x > layout.width || y > layout.height) faults.push(`${id} runs outside`);
    }
  }
  for (const [i, band] of bands.entries()) {
    for (const [k, node] of nodes.entries()) {
      const { row, column } = diagram.nodes[k]!;
      const { rows, columns: span } = diagram.bands[i]!;
      const belongs = rows[0] <= row && row <= rows[1];
      const isHere = span[0] <= column && column <= span[1];
      if (belongs && isHere && !isWithin(node, band)) faults.push(`${node.id} is not in its band ${band.id}`);
      if (!belongs && overlap(node, band)) faults.push(`${node.id} is in band ${band.id}, which is not its own`);
    }
  }
  return [...new Set(faults)];
}

/** Pairs of arrows to different boxes, or of different kinds, that run along one line or nearer than can be told apart. */
export function findMerged(diagram: Diagram, layout: DiagramLayout, nearest: number): string[] {
  const merged: string[] = [];
  const styleOf = (i: number) => {
    const { to, sign, feedback } = diagram.links[i]!;
    return `${to} ${sign} ${feedback} ${layout.links[i]!.course === "forward"}`;
  };
  for (const [i, one] of layout.links.entries()) {
    for (const [k, other] of layout.links.entries()) {
      if (k <= i || styleOf(i) === styleOf(k)) continue;
      if (runAlong(one.points, other.points, nearest)) merged.push(`${one.id} and ${other.id}`);
    }
  }
  return merged;
}

function runAlong(one: readonly Point[], other: readonly Point[], nearest: number): boolean {
  for (let i = 1; i < one.length; i++) {
    for (let k = 1; k < other.length; k++) {
      const [a, b, c, d] = [one[i - 1]!, one[i]!, other[k - 1]!, other[k]!];
      const isLevel = a.y === b.y && c.y === d.y;
      const isUpright = a.x === b.x && c.x === d.x;
      if (isLevel && Math.abs(a.y - c.y) < nearest && sharedLength(a.x, b.x, c.x, d.x) > 0) return true;
      if (isUpright && Math.abs(a.x - c.x) < nearest && sharedLength(a.y, b.y, c.y, d.y) > 0) return true;
    }
  }
  return false;
}

function sharedLength(a: number, b: number, c: number, d: number): number {
  return Math.min(Math.max(a, b), Math.max(c, d)) - Math.max(Math.min(a, b), Math.min(c, d));
}

interface Placed {
  readonly id: string;
  readonly box: Box;
}

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function isWithin(inner: Box, outer: Box): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}

function isOnEdge({ x, y }: Point, box: Box): boolean {
  return (x === box.x || x === box.x + box.width) && y > box.y && y < box.y + box.height;
}

/** Whether a level or upright stretch comes inside a rectangle; along its edge does not count. */
function crosses(a: Point, b: Point, box: Box): boolean {
  return (
    Math.min(a.x, b.x) < box.x + box.width &&
    Math.max(a.x, b.x) > box.x &&
    Math.min(a.y, b.y) < box.y + box.height &&
    Math.max(a.y, b.y) > box.y
  );
}
