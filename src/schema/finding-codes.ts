/**
 * The codes of all findings, in the order of their groups: the structure, the assumptions, the evidence, what is measured,
 * the reviews, and what was written about findings themselves. A code never changes its meaning, and one that falls out of
 * use is not given again. A waiver names one.
 */
export const FINDING_CODES = [
  "stranded-intervention",
  "unreachable-outcome",
  "link-without-assumption",
  "orphan-assumption",
  "untested",
  "unknown-rule",
  "unused-waiver",
  "expired-waiver",
  "contradictory-waiver",
] as const;
/** One of {@link FINDING_CODES}. */
export type FindingCode = (typeof FINDING_CODES)[number];
