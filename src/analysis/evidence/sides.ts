/** Where evidence stands on a claim; `neither` is evidence that was looked at and does not tell. */
export const SIDES = ["supports", "opposes", "neither"] as const;
/** One of {@link SIDES}. */
export type Side = (typeof SIDES)[number];

/** How strong one side of a claim is, in order. */
export const SIDE_STRENGTHS = ["none", "weak", "moderate", "strong"] as const;
/** One of {@link SIDE_STRENGTHS}. */
export type SideStrength = (typeof SIDE_STRENGTHS)[number];
