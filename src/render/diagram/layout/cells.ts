import type { Diagram, DiagramBand } from "../diagram.js";

/** Rows that are one in a column, because no narrower band has boxes there. */
export interface Cell {
  readonly low: number;
  readonly high: number;
}

/** The cells of each column, from above. */
export function listCells({ columns, rows, bands }: Diagram): Cell[][] {
  return columns.map((_, column) => split(column, 0, rows - 1, 0, bands));
}

function split(column: number, low: number, high: number, depth: number, bands: readonly DiagramBand[]): Cell[] {
  const inside = bands.filter((band) => band.depth === depth && band.rows[0] >= low && band.rows[1] <= high);
  const isHere = ({ columns: [first, last] }: DiagramBand) => first <= column && column <= last;
  if (!inside.some(isHere)) return [{ low, high }];
  const cells: Cell[] = [];
  let row = low;
  for (const band of [...inside].sort((a, b) => a.rows[0] - b.rows[0])) {
    for (; row < band.rows[0]; row++) cells.push({ low: row, high: row });
    const deeper = bands.filter((other) => other.rows[0] >= band.rows[0] && other.rows[1] <= band.rows[1]);
    cells.push(...split(column, band.rows[0], band.rows[1], depth + 1, deeper));
    row = band.rows[1] + 1;
  }
  for (; row <= high; row++) cells.push({ low: row, high: row });
  return cells;
}
