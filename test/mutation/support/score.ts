import type { Outcome } from "./mutant.js";

/** How many mutants had which outcome, and the share that tests noticed. */
export interface Score extends Readonly<Record<Outcome, number>> {
  readonly count: number;
  readonly share: number;
  /** Where the share of all mutants lies, in 95 of 100 samples. */
  readonly interval: readonly [low: number, high: number];
}

/** Sums up outcomes. The interval is that of Wilson. */
export function score(outcomes: readonly Outcome[]): Score {
  const count = outcomes.length;
  const of = (wanted: Outcome) => outcomes.filter((outcome) => outcome === wanted).length;
  const counts = { killed: of("killed"), timeout: of("timeout"), survived: of("survived"), uncovered: of("uncovered") };
  const share = (counts.killed + counts.timeout) / count;
  const z = 1.96;
  const middle = (share + z ** 2 / (2 * count)) / (1 + z ** 2 / count);
  const reach = (z / (1 + z ** 2 / count)) * Math.sqrt((share * (1 - share)) / count + z ** 2 / (4 * count ** 2));
  return { ...counts, count, share, interval: [middle - reach, middle + reach] };
}
