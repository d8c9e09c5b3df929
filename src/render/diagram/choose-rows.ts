import type { DiagramBand } from "./diagram.js";

/** Where the boxes of a diagram stand from above to below. */
export interface Rows {
  readonly rows: number;
  /** The strands that have boxes, without their titles. */
  readonly bands: readonly Omit<DiagramBand, "title">[];
  /** The row of each box. */
  readonly rowOf: readonly number[];
}

/** The strands of a theory, and which are within which. */
interface Strands {
  readonly [id: string]: { readonly partOf?: string | undefined };
}

/** How deep bands are drawn in each other. Each has a margin and a heading, so deeper ones leave no room for boxes. */
export const DEEPEST = 12;

/** Strands with those that are nested too deep to draw moved up, each to the deepest strand around it that is drawn. */
function flatten(strands: Strands): Strands {
  const inside = new Map<string | undefined, string[]>();
  for (const [id, { partOf }] of Object.entries(strands)) {
    const siblings = inside.get(partOf);
    if (siblings === undefined) inside.set(partOf, [id]);
    else siblings.push(id);
  }
  const partOf = new Map<string, string | undefined>();
  const toVisit = (inside.get(undefined) ?? []).map((id) => ({ id, depth: 1 }));
  for (const { id, depth } of toVisit) {
    const parent = depth < DEEPEST ? id : partOf.get(id);
    for (const inner of inside.get(id) ?? []) {
      partOf.set(inner, parent);
      toVisit.push({ id: inner, depth: depth < DEEPEST ? depth + 1 : depth });
    }
  }
  if (toVisit.every(({ id }) => strands[id]?.partOf === partOf.get(id))) return strands;
  return Object.fromEntries(Object.keys(strands).map((id) => [id, { partOf: partOf.get(id) }]));
}

/**
 * Chooses the rows: one for every strand that has boxes, in the order of the theory, those of a wider strand together.
 *
 * What belongs to a wider strand itself, or to none, has a row of its own, unless it stands in a column in which no
 * narrower strand has boxes: there it may stand anywhere within the wider one. Strands that are nested deeper than
 * {@link DEEPEST} stand beside each other at that depth.
 */
export function chooseRows(
  given: Strands,
  boxes: readonly { readonly strand: string | undefined; readonly column: number }[],
): Rows {
  const strands = flatten(given);
  const inside = new Map<string | undefined, string[]>();
  for (const [id, { partOf }] of Object.entries(strands)) inside.set(partOf, [...(inside.get(partOf) ?? []), id]);
  const own = new Map<string | undefined, number[]>();
  for (const [box, { strand }] of boxes.entries()) {
    const known = strand !== undefined && Object.hasOwn(strands, strand) ? strand : undefined;
    own.set(known, [...(own.get(known) ?? []), box]);
  }
  const bands: Omit<DiagramBand, "title">[] = [];
  const rowOf = boxes.map(() => 0);
  let rows = 0;

  /** Gives rows to a strand and what is within it, and returns the columns that it covers. */
  const visit = (strand: string | undefined, depth: number): [number, number] | undefined => {
    const first = rows;
    const place = bands.length;
    const members = own.get(strand) ?? [];
    const narrower = (inside.get(strand) ?? [])
      .map((id) => ({ id, columns: spanOf(id) }))
      .filter(({ columns }) => columns);
    const needsRow = members.some((box) => narrower.some(({ columns }) => covers(columns, boxes[box]!.column)));
    // What belongs to no strand comes last: it is what is left.
    if (needsRow && strand !== undefined) rows += 1;
    for (const { id } of narrower) visit(id, depth + 1);
    if (narrower.length === 0 || (needsRow && strand === undefined)) rows += 1;
    for (const box of members) rowOf[box] = strand === undefined ? rows - 1 : first;
    const columns = strand === undefined ? undefined : spanOf(strand);
    if (strand !== undefined && columns) {
      bands.splice(place, 0, { id: strand, depth: depth - 1, rows: [first, rows - 1], columns });
    }
    return columns;
  };

  const spans = new Map<string, [number, number] | undefined>();
  const spanOf = (strand: string): [number, number] | undefined => {
    if (spans.has(strand)) return spans.get(strand);
    const columns = [
      ...(own.get(strand) ?? []).map((box) => boxes[box]!.column),
      ...(inside.get(strand) ?? []).flatMap((id) => spanOf(id) ?? []),
    ];
    const span: [number, number] | undefined =
      columns.length === 0 ? undefined : [Math.min(...columns), Math.max(...columns)];
    spans.set(strand, span);
    return span;
  };

  visit(undefined, 0);
  return { rows, bands, rowOf };
}

function covers(columns: readonly [number, number] | undefined, column: number): boolean {
  return columns !== undefined && columns[0] <= column && column <= columns[1];
}
