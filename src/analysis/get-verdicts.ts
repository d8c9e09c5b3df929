import { requireOptions } from "../limits/require-argument.js";
import type { PartialDate } from "../schema/generated/types.js";
import type { Verdict } from "../schema/vocabulary.js";
import { requireTheory } from "../theory/require-theory.js";
import type { Theory, TheoryIds } from "../theory/theory.js";
import { getVerdictMaps } from "./verdict-maps.js";

/** The computed verdict on every assumption and every link, by id. */
export interface Verdicts<AssumptionId extends string = string, LinkId extends string = string> {
  readonly assumptions: { readonly [Id in AssumptionId]: Verdict };
  readonly links: { readonly [Id in LinkId]: Verdict };
}

/**
 * Returns what the evidence says of each assumption and each link, as of a date: the theory's own `asOf` unless
 * another is given. Overrides by reviewers do not change it.
 *
 * Linear in the theory, also when asked again.
 *
 * @throws {RangeError} when `asOf` is not a date
 * @example
 * getVerdicts(handwashing).assumptions["knowing-is-doing"] // => "contested"
 * getVerdicts(handwashing, { asOf: "2010" }).assumptions["knowing-is-doing"] // => "untested"
 */
export function getVerdicts<Ids extends TheoryIds>(
  theory: Theory<Ids>,
  options: { readonly asOf?: PartialDate | undefined } = {},
): Verdicts<Ids["assumption"], Ids["link"]> {
  requireTheory(theory);
  requireOptions(options);
  const { assumptions, links } = getVerdictMaps(theory, options);
  // The ids are those of this theory, which its type names.
  return { assumptions: Object.fromEntries(assumptions), links: Object.fromEntries(links) } as Verdicts<
    Ids["assumption"],
    Ids["link"]
  >;
}
