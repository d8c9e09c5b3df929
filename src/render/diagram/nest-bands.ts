import type { Diagram, DiagramBand } from "./diagram.js";

/** A strand with the boxes that are in it and in no narrower one, and the strands within it. */
export interface BandTree {
  /** Absent for what is in no strand. */
  readonly band: DiagramBand | undefined;
  /** The numbers of its boxes. */
  readonly nodes: readonly number[];
  readonly inside: readonly BandTree[];
}

/** The strands of a diagram as a tree; notations that have nothing but groups can show no more of its rows. */
export function nestBands({ bands, nodes }: Diagram): BandTree {
  // A box is in the narrowest band around it; those of other strands that are only context are in none.
  const bandOf = nodes.map(({ row, column, isContext }) => {
    if (isContext) return undefined;
    const around = bands.filter(
      (band) => band.rows[0] <= row && row <= band.rows[1] && band.columns[0] <= column && column <= band.columns[1],
    );
    return around.reduce<DiagramBand | undefined>(
      (deepest, band) => (deepest && deepest.depth >= band.depth ? deepest : band),
      undefined,
    );
  });
  const boxesOf = new Map<DiagramBand | undefined, number[]>();
  for (const [node, band] of bandOf.entries()) add(boxesOf, band, node);
  const insideOf = listInside(bands);
  const nest = (band: DiagramBand | undefined): BandTree => ({
    band,
    nodes: boxesOf.get(band) ?? [],
    inside: (insideOf.get(band) ?? []).map(nest),
  });
  return nest(undefined);
}

/** The bands within each band, and those within none, from above to below. */
export function listInside(
  bands: readonly DiagramBand[],
): ReadonlyMap<DiagramBand | undefined, readonly DiagramBand[]> {
  const insideOf = new Map<DiagramBand | undefined, DiagramBand[]>();
  // In the order of a table of contents: each band after the one around it.
  const ordered = [...bands].sort((a, b) => a.rows[0] - b.rows[0] || a.depth - b.depth);
  const around: DiagramBand[] = [];
  for (const band of ordered) {
    around.length = Math.min(around.length, band.depth);
    add(insideOf, around.at(-1), band);
    around.push(band);
  }
  return insideOf;
}

function add<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}
