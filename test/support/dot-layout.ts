import { instance } from "@viz-js/viz";
import type { Diagram, DiagramBand, DiagramLayout, Point } from "../../src/entries/render/pictures.js";

/**
 * Lets Graphviz dot lay out the same diagram, with boxes of the same sizes: columns as ranks, strands as nested clusters.
 * Returns the way of each link as corners, in the order of the diagram.
 */
export async function layOutWithDot(
  { columns, bands, nodes, links }: Diagram,
  sizes: DiagramLayout,
): Promise<Point[][]> {
  const lines = [
    "digraph {",
    'rankdir=LR; newrank=true; nodesep=0.15; ranksep=0.6; node [shape=box, fixedsize=true, label=""];',
  ];
  const statement = (i: number) =>
    `n${i} [width=${sizes.nodes[i]!.width / 72}, height=${sizes.nodes[i]!.height / 72}];`;
  const isIn = (band: DiagramBand, row: number) => band.rows[0] <= row && row <= band.rows[1];
  const isOwn = (band: DiagramBand, i: number) => {
    const { row, column } = nodes[i]!;
    const covers = (other: DiagramBand) => isIn(other, row) && other.columns[0] <= column && column <= other.columns[1];
    return covers(band) && !bands.some((other) => other.depth > band.depth && covers(other));
  };
  const write = (band: DiagramBand) => {
    lines.push(`subgraph cluster_${bands.indexOf(band)} {`);
    for (const i of nodes.keys()) if (isOwn(band, i)) lines.push(statement(i));
    for (const inner of bands) {
      if (inner.depth === band.depth + 1 && band.rows[0] <= inner.rows[0] && inner.rows[1] <= band.rows[1])
        write(inner);
    }
    lines.push("}");
  };
  for (const band of bands) if (band.depth === 0) write(band);
  for (const i of nodes.keys()) lines.push(statement(i));
  for (const column of columns.keys()) {
    const members = nodes.flatMap((node, i) => (node.column === column ? [`n${i};`] : []));
    lines.push(`{ rank=same; ${members.join(" ")} }`);
  }
  for (const column of columns.keys()) {
    if (column === 0) continue;
    const [a, b] = [
      nodes.findIndex((node) => node.column === column - 1),
      nodes.findIndex((node) => node.column === column),
    ];
    lines.push(`n${a} -> n${b} [style=invis, weight=0];`);
  }
  const number = new Map(nodes.map(({ id }, i) => [id, i]));
  for (const [i, { from, to }] of links.entries())
    lines.push(`n${number.get(from)} -> n${number.get(to)} [id="e${i}"];`);
  lines.push("}");

  const viz = await instance();
  const { edges = [] } = viz.renderJSON(lines.join("\n")) as { edges?: { id?: string; pos: string }[] };
  const ways = links.map((): Point[] => []);
  for (const { id, pos } of edges) {
    if (id?.startsWith("e")) ways[Number(id.slice(1))] = flatten(pos);
  }
  return ways;
}

/** A spline of Graphviz (`e,x,y x,y x,y …`) as short straight pieces. */
function flatten(pos: string): Point[] {
  const [ends, points] = [/e,([\d.+e-]+),([\d.+e-]+)/.exec(pos), pos.replace(/[es],\S+ /g, "").split(" ")];
  const corners = points.map((point) => {
    const [x = 0, y = 0] = point.split(",").map(Number);
    return { x, y };
  });
  const way = [corners[0]!];
  for (let i = 0; i + 3 < corners.length; i += 3) {
    const [a, b, c, d] = [corners[i]!, corners[i + 1]!, corners[i + 2]!, corners[i + 3]!];
    for (let step = 1; step <= 12; step++) {
      const t = step / 12;
      const mix = (key: "x" | "y") =>
        (1 - t) ** 3 * a[key] + 3 * (1 - t) ** 2 * t * b[key] + 3 * (1 - t) * t ** 2 * c[key] + t ** 3 * d[key];
      way.push({ x: mix("x"), y: mix("y") });
    }
  }
  if (ends) way.push({ x: Number(ends[1]), y: Number(ends[2]) });
  return way;
}
