/** Distances in a diagram, in pixels. */
export const SIZES = {
  margin: 12,
  /** Between two boxes. */
  boxGap: 14,
  /** Between a box and a passing arrow. */
  bendGap: 10,
  /** Between two level lines, so that they do not read as one. */
  lineGap: 14,
  /** How near to a line another may come. */
  clearance: 7,
  /** What a row keeps free above and below its boxes. */
  rowPadding: 9,
  bandGap: 6,
  /** By how much a band reaches past its columns. */
  bandMargin: 9,
  /** From an edge of a box to the nearest arrow. */
  corner: 9,
  badge: 18,
  /** From the middle of one badge to that of the next. */
  badgeStep: 20,
  /** A digit of the number that a badge of several assumptions has. */
  digit: 7,
  /** A line of badges in a box. */
  badgeLine: 24,
  /** Between upright lines. */
  trackGap: 9,
  /** What an arrowhead takes, with the straight piece before it. */
  arrow: 16,
  /** The straight piece with which an arrow leaves a box. */
  stub: 10,
} as const;
