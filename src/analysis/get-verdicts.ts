import type { PartialDate } from "../schema/date.js";
import type { Verdict } from "../schema/vocabulary.js";
import type { Theory, TheoryIds } from "../theory/theory.js";
import { judge } from "./evidence/judge.js";

/** The computed verdict on every assumption and every link, in document order. */
export interface Verdicts<AssumptionId extends string = string, LinkId extends string = string> {
  readonly assumptions: ReadonlyMap<AssumptionId, Verdict>;
  readonly links: ReadonlyMap<LinkId, Verdict>;
}

/**
 * Returns what the evidence says of each assumption and each link, as of a date: the theory's own `asOf` unless
 * another is given. Overrides by reviewers do not change it.
 *
 * Linear in the theory; asked again with the same theory and date, the answer is the same object.
 *
 * @throws {RangeError} when `asOf` is not a date
 * @example
 * getVerdicts(handwashing).assumptions.get("knowing-is-doing") // => "contested"
 * getVerdicts(handwashing, { asOf: "2010" }).assumptions.get("knowing-is-doing") // => "untested"
 */
export function getVerdicts<Ids extends TheoryIds>(
  theory: Theory<Ids>,
  options: { readonly asOf?: PartialDate | undefined } = {},
): Verdicts<Ids["assumption"], Ids["link"]> {
  const { asOf = theory.asOf } = options;
  const known = kept.get(theory) ?? new Map<PartialDate | undefined, Verdicts>();
  kept.set(theory, known);
  const verdicts = known.get(asOf) ?? judge(theory, { asOf });
  known.set(asOf, verdicts);
  // The ids are those of this theory, which its type names.
  return verdicts as Verdicts<Ids["assumption"], Ids["link"]>;
}

const kept = new WeakMap<object, Map<PartialDate | undefined, Verdicts>>();
