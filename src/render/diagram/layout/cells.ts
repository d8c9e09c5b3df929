import type { Diagram, DiagramBand } from "../diagram.js";
import { listInside } from "../nest-bands.js";

/** Rows that are one in a column, because no narrower band has boxes there. */
export interface Cell {
  readonly low: number;
  readonly high: number;
}

/** The cells of each column, from above. */
export function listCells({ columns, rows, bands }: Diagram): Cell[][] {
  const insideOf = listInside(bands);
  return columns.map((_, column) => split(column, [0, rows - 1], insideOf));
}

function split(
  column: number,
  [low, high]: readonly [number, number],
  insideOf: ReturnType<typeof listInside>,
  around?: DiagramBand,
): Cell[] {
  const inside = insideOf.get(around) ?? [];
  const isHere = ({ columns: [first, last] }: DiagramBand) => first <= column && column <= last;
  if (!inside.some(isHere)) return [{ low, high }];
  const cells: Cell[] = [];
  let row = low;
  for (const band of inside) {
    for (; row < band.rows[0]; row++) cells.push({ low: row, high: row });
    for (const cell of split(column, band.rows, insideOf, band)) cells.push(cell);
    row = band.rows[1] + 1;
  }
  for (; row <= high; row++) cells.push({ low: row, high: row });
  return cells;
}
