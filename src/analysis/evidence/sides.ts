export const SIDES = ["supports", "opposes", "neither"] as const;
/** Where evidence stands on a claim; `neither` is evidence that was looked at and does not tell. */
export type Side = (typeof SIDES)[number];

export const SIDE_STRENGTHS = ["none", "weak", "moderate", "strong"] as const;
/** How strong one side of a claim is, in order. */
export type SideStrength = (typeof SIDE_STRENGTHS)[number];
