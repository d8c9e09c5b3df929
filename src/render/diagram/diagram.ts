import type { NodeKind } from "../../graph/theory-index.js";
import type { Sign, Verdict } from "../../schema/vocabulary.js";

/**
 * What a diagram of a theory shows, before anything has a place: plain data, in one language. Columns are levels, rows
 * are strands.
 */
export interface Diagram {
  /** The columns from left to right, by what stands above them. */
  readonly columns: readonly string[];
  /** How many rows there are; without strands, one. */
  readonly rows: number;
  /** The strands, a wider one before those within it. */
  readonly bands: readonly DiagramBand[];
  readonly nodes: readonly DiagramNode[];
  readonly links: readonly DiagramLink[];
}

/** A strand: some rows, over some columns. */
export interface DiagramBand {
  readonly id: string;
  readonly title: string;
  /** How many bands it lies within. */
  readonly depth: number;
  /** Its first and last row. */
  readonly rows: readonly [number, number];
  /** Its first and last column. */
  readonly columns: readonly [number, number];
}

/** A box. */
export interface DiagramNode {
  readonly id: string;
  readonly kind: NodeKind;
  /** Its title, after its code where it has one. */
  readonly label: string;
  readonly column: number;
  /** Its row. In a column in which no narrower strand has a box, it may stand anywhere within its own. */
  readonly row: number;
  /** The assumptions on the node itself. */
  readonly badges: readonly DiagramBadge[];
  /** Whether it belongs to another part of the theory, and is shown because a link leads to or from it. */
  readonly isContext: boolean;
}

/** An arrow. */
export interface DiagramLink {
  /** Its ends: `from->to`. */
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly sign: Sign;
  readonly feedback: boolean;
  readonly badges: readonly DiagramBadge[];
}

/** A mark for an assumption, or for several with one verdict where there are too many to show each. */
export interface DiagramBadge {
  readonly verdict: Verdict;
  /** The assumptions by id; none where the evidence bears on the link itself. */
  readonly assumptions: readonly string[];
}
