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
  const numbers = nodes.map((_, i) => i);
  const nest = (band: DiagramBand | undefined): BandTree => ({
    band,
    nodes: numbers.filter((i) => bandOf[i] === band),
    inside: bands
      .filter(({ depth, rows }) =>
        band === undefined
          ? depth === 0
          : depth === band.depth + 1 && band.rows[0] <= rows[0] && rows[1] <= band.rows[1],
      )
      .map(nest),
  });
  return nest(undefined);
}
