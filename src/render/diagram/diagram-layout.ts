/** A diagram with a place for everything, in pixels from the top left corner. */
export interface DiagramLayout {
  readonly width: number;
  readonly height: number;
  /** The columns, with the middle of each. */
  readonly columns: readonly (Box & { readonly heading: string })[];
  /** The bands, in the order of the diagram. */
  readonly bands: readonly (Box & { readonly id: string; readonly headerHeight: number })[];
  /** The boxes, in the order of the diagram. */
  readonly nodes: readonly (Box & { readonly id: string; readonly badges: readonly PlacedBadge[] })[];
  /** The arrows, in the order of the diagram. */
  readonly links: readonly PlacedLink[];
}

/** A rectangle. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** An arrow from box to box. */
export interface PlacedLink {
  readonly id: string;
  /** Its corners, from the edge of its first box to that of its last; each stretch is level or upright. */
  readonly points: readonly Point[];
  /** Its badges, on its first stretch; in the order of the diagram. */
  readonly badges: readonly PlacedBadge[];
  /** How it runs: to a later column, within its column, or back. */
  readonly course: "forward" | "level" | "backward";
}

/** A place. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A badge by its rectangle. */
export interface PlacedBadge extends Box {
  /** Its place among the badges of its link or node. */
  readonly index: number;
}
